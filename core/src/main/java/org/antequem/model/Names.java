package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

/** What every noun asks of the words it is given. */
final class Names {

    private Names() {}

    private static final String REORDERING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final String ISOLATED = "\u2068";
    private static final String END_OF_ISOLATED = "\u2069";

    /** @throws IllegalArgumentException where the words are blank, naming what they were for */
    static void checkNotBlank(String words, String what) {
        checkArgument(!words.isBlank(), "%s is blank (\"%s\"): expected words", what, words);
    }

    /** As a text shows it, in double quotes. */
    static String quoted(String name) {
        return '"' + shown(name) + '"';
    }

    /**
     * Control characters, line separators and marks of direction by their number, {@code <U+202E>}; what is written
     * from right to left is isolated, so that it leaves the words around it in their order.
     *
     * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">Unicode, annex 9, 2.4.2</a>
     */
    static String shown(String name) {
        boolean isPlain = name.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
        if (isPlain) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(sign -> {
            if (isUnseen(sign)) {
                shown.append("<U+%04X>".formatted(sign));
            } else {
                shown.appendCodePoint(sign);
            }
        });
        boolean isRightToLeft = shown.codePoints().anyMatch(Names::isRightToLeft);
        return isRightToLeft ? ISOLATED + shown + END_OF_ISOLATED : shown.toString();
    }

    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || REORDERING.indexOf(sign) >= 0;
    }

    private static boolean isRightToLeft(int sign) {
        byte direction = Character.getDirectionality(sign);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
