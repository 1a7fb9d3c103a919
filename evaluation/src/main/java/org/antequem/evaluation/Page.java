package org.antequem.evaluation;

import com.google.common.base.Splitter;

/** Lines of at most 80 columns, each paragraph indented as a block. */
final class Page {

    private static final int WIDTH = 80;
    private static final int HANGING = 4;

    private final StringBuilder text = new StringBuilder();

    /** One paragraph; its further lines hang by four columns more. A word longer than a line stands alone. */
    void paragraph(int indent, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : Splitter.on(' ').omitEmptyStrings().split(words.replace('\n', ' '))) {
            if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(indent + HANGING));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        end(line);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void end(StringBuilder line) {
        text.append(line).append('\n');
    }

    private static int columns(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
