package org.antequem.explanation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Plain text in lines of at most 80 columns, each ended by {@code \n}. A word longer than a line stands alone. */
public final class Page {

    private static final int WIDTH = 80;
    private static final char FIRST_ABOVE_TEXT = '\u007f';

    private final StringBuilder text;

    public Page() {
        this(new StringBuilder());
    }

    Page(StringBuilder text) {
        this.text = text;
    }

    /**
     * One paragraph.
     *
     * @param head with which its first line begins, as it stands; spaces indent it
     * @param hanging how many columns its further lines are indented by; 0 or more
     * @param all words parted by blanks, line separators of any system, and other control characters, which are not
     *     kept
     */
    @CanIgnoreReturnValue
    public Page paragraph(String head, int hanging, CharSequence all) {
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

    /** What has been written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
