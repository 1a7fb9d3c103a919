package org.antequem.rule.provenance;

import static java.lang.Character.UnicodeScript.BALINESE;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.JAVANESE;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.NEW_TAI_LUE;
import static java.lang.Character.UnicodeScript.NUSHU;
import static java.lang.Character.UnicodeScript.TAI_LE;
import static java.lang.Character.UnicodeScript.TAI_THAM;
import static java.lang.Character.UnicodeScript.TAI_VIET;
import static java.lang.Character.UnicodeScript.TANGUT;
import static java.lang.Character.UnicodeScript.THAI;
import static java.lang.Character.UnicodeScript.YI;

import com.google.common.base.CharMatcher;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which characters make up the words of a text. */
final class WordCharacters {

    private static final int THAI_BLOCK = 0xe00;

    /** Of both Japanese scripts. */
    private static final int LONG_VOWEL = 0x30fc;

    private static final String DOTS = "\u22ef";
    private static final String SYMBOLS = "%&#@\u2030\u2031\u066a";
    private static final String SUPERSCRIPTS = "\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Apostrophes, primes, and letters that are written with the same sign: ʻokina, ayin, hamza, geresh, saltillo. */
    private static final String APOSTROPHES = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u0374"
            + "\u0384\u055a\u05f3\u07f4\u07f5\u1fbd\u1fef\u1ffd\u2018\u2019\u201b\u2032\u2035\ua78b\ua78c"
            + "\uff07\uff40";

    /** Hyphens of all scripts; a minus sign and a dash between numbers, for which many keyboards have a hyphen. */
    private static final String HYPHENS = "-\u00ad\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u207b\u208b\u2212"
            + "\u2e17\u2e40\u30a0\ufe63\uff0d";

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            HAN,
            HIRAGANA,
            KATAKANA,
            BOPOMOFO,
            YI,
            TANGUT,
            NUSHU,
            THAI,
            LAO,
            KHMER,
            MYANMAR,
            TAI_LE,
            NEW_TAI_LUE,
            TAI_THAM,
            TAI_VIET,
            JAVANESE,
            BALINESE);

    private static final int OF_MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int OF_LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int OF_WORDS = OF_MARKS
            | OF_LETTERS
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

    /** White space, line ends and control characters. */
    static boolean isBlank(int c) {
        return c >= 0 && c <= Character.MAX_VALUE && BLANK.matches((char) c);
    }

    /** These words with one blank for any number of them. */
    static String withSingleBlanks(String words) {
        return BLANK.collapseFrom(words, ' ');
    }

    /** Accents and other marks, which belong to the character before them. */
    static boolean isMark(int c) {
        return isOf(OF_MARKS, c);
    }

    /** A vowel or a last consonant of a Korean syllable, which is put together with the consonant before it. */
    static boolean isLaterJamo(int c) {
        return (c >= 0x1160 && c < 0x1200) || (c >= 0xd7b0 && c < 0xd800);
    }

    /** Letters, digits and their marks. */
    static boolean isOfWord(int c) {
        return isOf(OF_WORDS, c);
    }

    /** The sign that is compared instead: one apostrophe, one hyphen, one fraction bar, one pair of square brackets. */
    static int alike(int c) {
        return switch (c) {
            case 0x2044, 0x2215 -> '/';
            case 0x3014 -> '[';
            case 0x3015 -> ']';
            default ->
                c > Character.MAX_VALUE ? c : APOSTROPHES.indexOf(c) >= 0 ? '\'' : HYPHENS.indexOf(c) >= 0 ? '-' : c;
        };
    }

    static boolean isSuperscript(int c) {
        return c >= 0xb2 && c <= 0x2079 && SUPERSCRIPTS.indexOf(c) >= 0;
    }

    static boolean isLetter(int c) {
        return isOf(OF_LETTERS, c);
    }

    /** A number that is no plain digit, as ½ and ①. */
    static boolean isOtherNumber(int c) {
        return isOf(1 << Character.OTHER_NUMBER, c);
    }

    /**
     * A character that shows nothing, or only joins its neighbours: soft hyphens, joiners, marks of direction,
     * variation selectors; and signs that draw out a word to the end of a line.
     *
     * @see "Unicode Character Database, DerivedCoreProperties.txt: Default_Ignorable_Code_Point"
     * @see "Unicode Character Database, ArabicShaping.txt: joining type C"
     */
    static boolean isIgnored(int c) {
        return c >= 0xad && (isDefaultIgnorable(c) || isElongation(c));
    }

    private static boolean isElongation(int c) {
        return c == 0x640 || c == 0x7fa || (c >= 0x883 && c <= 0x885) || c == 0x180a;
    }

    private static boolean isDefaultIgnorable(int c) {
        return c == 0xad
                || c == 0x34f
                || c == 0x61c
                || (c >= 0x115f && c <= 0x1160)
                || (c >= 0x17b4 && c <= 0x17b5)
                || (c >= 0x180b && c <= 0x180f)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0x3164
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff
                || c == 0xffa0
                || (c >= 0xfff0 && c <= 0xfff8)
                || (c >= 0x1bca0 && c <= 0x1bca3)
                || (c >= 0x1d173 && c <= 0x1d17a)
                || (c >= 0xe0000 && c <= 0xe0fff);
    }

    /** A character that is a word by itself, because it is a symbol. */
    static boolean isSymbol(int c) {
        return SYMBOLS.indexOf(c) >= 0 || (isOf(OF_SYMBOLS, c) && DOTS.indexOf(c) < 0);
    }

    /**
     * A character of a script that puts no space between words, such as Chinese, Japanese, Thai, Lao, Khmer, Burmese.
     *
     * @see "Unicode Standard Annex 14, Line Breaking: classes ID and SA; Annex 29, Text Segmentation, section 4"
     */
    static boolean isUnspaced(int c) {
        return c >= THAI_BLOCK
                && (UNSPACED.contains(UnicodeScript.of(c)) || Character.isIdeographic(c) || c == LONG_VOWEL);
    }

    private static boolean isOf(int types, int c) {
        return c >= 0 && (types & 1 << Character.getType(c)) != 0;
    }
}
