package org.antequem.files.tree;

/** Turns the indices of a text into lines and columns, from its beginning to its end, in one pass. */
final class Cursor {

    private final String characters;
    private int index;
    private int line = 1;
    private int column = 1;

    Cursor(Text text) {
        this.characters = text.characters();
    }

    /** The place of some characters; none of them before a place that was asked for. */
    Place place(int start, int end) {
        moveTo(start);
        int firstLine = line;
        int firstColumn = column;
        moveTo(end);
        return new Place(firstLine, firstColumn, line, column);
    }

    private void moveTo(int target) {
        while (index < target) {
            char c = characters.charAt(index++);
            if (c == '\n' || (c == '\r' && !characters.startsWith("\n", index))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}
