package org.antequem.explanation;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * Plain text that is built paragraph by paragraph, in lines of at most 80 columns ended by {@code \n}. A longer word
 * stands alone on its line. Not thread-safe.
 */
public final class Page {

    private static final int WIDTH = 80;
    private static final char FIRST_ABOVE_TEXT = '\u007f';

    private final StringBuilder text;

    /** Makes an empty page. */
    public Page() {
        this(new StringBuilder());
    }

    Page(StringBuilder text) {
        this.text = text;
    }

    /**
     * Adds a paragraph.
     *
     * @param head how its first line begins, as it stands; spaces indent it
     * @param hanging by how many columns its further lines are indented; 0 or more
     * @param all its words; blanks, line separators and other control characters only separate them
     * @return this page
     */
    @CanIgnoreReturnValue
    public Page paragraph(String head, int hanging, CharSequence all) {
        requireNonNull(head, "head");
        requireNonNull(all, "all");
        String words = all.toString();
        text.append(head);
        int column = columns(head, 0, head.length());
        boolean begun = false;
        int length = words.length();
        for (int from = 0; from < length; from++) {
            int to = from;
            while (to < length && !parts(words.charAt(to))) {
                to++;
            }
            int columns = columns(words, from, to);
            if (columns > 0) {
                if (begun && column + 1 + columns > WIDTH) {
                    text.append('\n').append(" ".repeat(hanging));
                    column = hanging;
                } else if (begun) {
                    text.append(' ');
                    column++;
                }
                text.append(words, from, to);
                column += columns;
                begun = true;
            }
            from = to;
        }
        text.append('\n');
        return this;
    }

    static boolean parts(char letter) {
        return letter <= ' ' || (letter >= FIRST_ABOVE_TEXT && partsAboveText(letter));
    }

    private static boolean partsAboveText(char letter) {
        return Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029';
    }

    private static int columns(String words, int from, int to) {
        return words.codePointCount(from, to);
    }

    /** The text written so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
