package org.antequem.files.tree;

/** The characters of a text that is read, and its lines. */
public final class Text {

    private final String characters;
    private final int[] starts;

    private Text(String characters, int[] starts) {
        this.characters = characters;
        this.starts = starts;
    }

    static Text of(String characters) {
        int lines = 1;
        for (int i = 0; i < characters.length(); i++) {
            lines += endsLine(characters, i) ? 1 : 0;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int i = 0; i < characters.length(); i++) {
            if (endsLine(characters, i)) {
                starts[line++] = i + 1;
            }
        }
        return new Text(characters, starts);
    }

    private static boolean endsLine(String characters, int index) {
        char c = characters.charAt(index);
        return c == '\n' || (c == '\r' && !characters.startsWith("\n", index + 1));
    }

    /** True if the text is read as JSON, because it begins with <code>{</code> or <code>[</code>. */
    public boolean isJson() {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c == '{' || c == '[';
            }
        }
        return false;
    }

    String characters() {
        return characters;
    }

    /** The number of lines. */
    public int lines() {
        return starts.length;
    }

    /**
     * The content of a line, without its line break; empty if there is no such line.
     *
     * @param number the number of the line, from 1
     */
    public String line(int number) {
        if (number < 1 || number > lines()) {
            return "";
        }
        int end = number == lines() ? characters.length() : starts[number];
        int start = starts[number - 1];
        while (end > start && (characters.charAt(end - 1) == '\n' || characters.charAt(end - 1) == '\r')) {
            end--;
        }
        return characters.substring(start, end);
    }

    /** The place of some of its characters, by their index. */
    Place place(int start, int end) {
        int first = lineOf(start);
        int last = lineOf(end);
        return new Place(first, column(first, start), last, column(last, end));
    }

    /** The place of one of its characters, by its index. */
    Place place(int index) {
        return place(index, index < characters.length() ? characters.offsetByCodePoints(index, 1) : index);
    }

    /** The number of characters of a line, and of the break that ends it. */
    int length(int line) {
        return (line == lines() ? characters.length() : starts[line]) - starts[line - 1];
    }

    /** The index of the first character of a line. */
    int start(int line) {
        return starts[line - 1];
    }

    private int lineOf(int index) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    private int column(int line, int index) {
        return characters.codePointCount(starts[line - 1], index) + 1;
    }
}
