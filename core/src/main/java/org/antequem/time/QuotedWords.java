package org.antequem.time;

import static java.util.Objects.requireNonNull;

/**
 * Shows words of others within a text so that they cannot pass for words of the library: in double quotes, with
 * invisible characters made visible.
 */
public final class QuotedWords {

    private static final String REORDERING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private static final String ISOLATED = "\u2068";
    private static final String END_OF_ISOLATED = "\u2069";

    private QuotedWords() {}

    /**
     * The words in double quotes. Double quotes among them become single ones, so that they cannot end the quotation.
     */
    public static String quoted(String words) {
        requireNonNull(words, "words");
        return '"' + shown(words).replace('"', '\'') + '"';
    }

    /**
     * The words without quotes, with invisible characters made visible: control characters, line separators, direction
     * marks and unpaired surrogates are written as their numbers, {@code <U+202E>}. Words from right to left are
     * isolated, so that the text around them keeps its order.
     *
     * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">Unicode, annex 9, 2.4.2</a>
     */
    public static String shown(String words) {
        requireNonNull(words, "words");
        boolean isPlain = words.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
        if (isPlain) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(sign -> {
            if (isUnseen(sign)) {
                shown.append("<U+%04X>".formatted(sign));
            } else {
                shown.appendCodePoint(sign);
            }
        });
        boolean isRightToLeft = shown.codePoints().anyMatch(QuotedWords::isRightToLeft);
        return isRightToLeft ? ISOLATED + shown + END_OF_ISOLATED : shown.toString();
    }

    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.SURROGATE
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
