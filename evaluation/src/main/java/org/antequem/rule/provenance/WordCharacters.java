package org.antequem.rule.provenance;

/** Which characters make up the words of a text. */
final class WordCharacters {

    private static final String DASHES_AND_DOTS = "\u2212\u22ef";
    private static final String SYMBOLS = "%&#@\u2030\uff05\uff06\uff03\uff20";

    private static final int OF_MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int OF_WORDS = OF_MARKS
            | 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int OF_SYMBOLS = 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.OTHER_SYMBOL
            | 1 << Character.SURROGATE
            | 1 << Character.PRIVATE_USE
            | 1 << Character.UNASSIGNED;

    private WordCharacters() {}

    /** Accents and other marks, which belong to the character before them. */
    static boolean isMark(int c) {
        return isOf(OF_MARKS, c);
    }

    /** Letters, digits and their marks. */
    static boolean isOfWord(int c) {
        return isOf(OF_WORDS, c);
    }

    /** A character that changes no word: soft hyphens, joiners, marks of direction. */
    static boolean isIgnored(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x34f || (c >= 0xfe00 && c <= 0xfe0f);
    }

    /** A character that is a word by itself, because it is a symbol. */
    static boolean isSymbol(int c) {
        return SYMBOLS.indexOf(c) >= 0 || (isOf(OF_SYMBOLS, c) && DASHES_AND_DOTS.indexOf(c) < 0);
    }

    /** A character of a script that puts no space between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese. */
    static boolean isUnspaced(int c) {
        return (c >= 0xe00 && c < 0xf00)
                || (c >= 0x1000 && c < 0x10a0)
                || (c >= 0x1780 && c < 0x1800)
                || (c >= 0x3040 && c < 0x3100)
                || Character.isIdeographic(c);
    }

    private static boolean isOf(int types, int c) {
        return c >= 0 && (types & 1 << Character.getType(c)) != 0;
    }
}
