package org.antequem.phrases;

import com.google.common.collect.ImmutableList;

/** Numbers that count in order: "5th", "twenty-first". */
final class Ordinals {

    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final int THIRTIETH = 30;

    private Ordinals() {}

    /** Steps over an ordinal in words, from first to thirty-first; 0 where there is none. */
    static int take(Words words) {
        int tens = tens(words.word());
        if (tens > 0) {
            int back = words.at();
            words.step();
            words.take("-");
            int ones = WORDS.indexOf(words.word());
            if (ones < 1 || ones > 9) {
                words.goTo(back);
                return 0;
            }
            words.step();
            return tens + ones;
        }
        int number = words.word().equals("thirtieth") ? THIRTIETH : WORDS.indexOf(words.word());
        if (number < 1) {
            return 0;
        }
        words.step();
        return number;
    }

    /** Steps over the ending of "5th", if there is one; refuses "5st". */
    static boolean takeEnding(Words words, int number) {
        if (!words.touches() || !isEnding(words.word())) {
            return false;
        }
        String ending = ending(number);
        if (!words.take(ending)) {
            throw words.expected("'" + ending + "'");
        }
        return true;
    }

    static boolean isWord(String word) {
        return !word.isEmpty() && (WORDS.contains(word) || word.equals("thirtieth") || tens(word) > 0);
    }

    private static boolean isEnding(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    private static String ending(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static int tens(String word) {
        return word.equals("twenty") ? 20 : word.equals("thirty") ? THIRTIETH : 0;
    }
}
