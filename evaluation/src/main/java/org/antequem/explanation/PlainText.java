package org.antequem.explanation;

/** Lines of at most 80 columns, each paragraph indented as a block. A word longer than a line stands alone. */
final class PlainText extends Sheet {

    private static final int WIDTH = 80;
    private static final int STEP = 2;
    private static final int HANGING = 4;

    @Override
    void write(char letter) {
        paragraph.append(letter);
    }

    /** Further lines of a paragraph hang by four columns more. */
    @Override
    void end(int depth) {
        int indent = STEP * depth;
        int column = indented(indent);
        int length = paragraph.length();
        for (int from = 0; from < length; ) {
            int space = paragraph.indexOf(" ", from);
            int to = space < 0 ? length : space;
            int columns = Character.codePointCount(paragraph, from, to);
            if (from > 0 && column + 1 + columns > WIDTH) {
                text.append('\n');
                column = indented(indent + HANGING);
            } else if (from > 0) {
                text.append(' ');
                column++;
            }
            text.append(paragraph, from, to);
            column += columns;
            from = to + 1;
        }
        text.append('\n');
        paragraph.setLength(0);
    }

    private int indented(int columns) {
        text.append(" ".repeat(columns));
        return columns;
    }
}
