package org.antequem.phrases;

/** Reads which part of a period is meant: early, the end of, the third quarter of. */
final class PortionWords {

    private static final int HALVES = 2;
    private static final int THIRDS = 3;
    private static final int QUARTERS = 4;

    private PortionWords() {}

    /** The end of July, be it a day or more, is in its second half. */
    static Portion read(Words words) {
        int from = words.at();
        Portion portion = named(words);
        if (portion.isWhole()) {
            portion = ended(words);
        }
        return portion.isWhole() ? share(words, from) : portion;
    }

    private static Portion named(Words words) {
        Portion portion = named(words.word());
        if (portion.isWhole()) {
            return portion;
        }
        words.step();
        int dash = words.at();
        if (words.touches() && words.take("-") && !named(words.word()).isWhole()) {
            words.goTo(dash);
        }
        if (words.take("in")) {
            words.take("the");
        }
        return portion;
    }

    private static Portion named(String word) {
        return switch (word) {
            case "early" -> Portion.EARLY;
            case "mid" -> Portion.MID;
            case "late" -> Portion.LATE;
            default -> Portion.WHOLE;
        };
    }

    private static Portion ended(Words words) {
        Portion portion = words.take("beginning", "start")
                ? Portion.EARLY
                : words.take("middle") ? Portion.MID : words.take("end") ? Portion.LATE : Portion.WHOLE;
        if (!portion.isWhole()) {
            words.require("of");
            words.take("the");
        }
        return portion;
    }

    /** "The third quarter of"; "Q3" is of a year. */
    private static Portion share(Words words, int from) {
        int quarter = quarter(words);
        if (quarter > 0) {
            words.take("of");
            return Portion.share(quarter, QUARTERS);
        }
        words.goTo(from);
        boolean isLast = words.take("last");
        int number = isLast ? 0 : ordinal(words);
        int shares = shares(words.word());
        if (shares == 0 || (number == 0 && !isLast)) {
            words.goTo(from);
            return Portion.WHOLE;
        }
        if (number > shares) {
            throw words.expected("a part that a period has: it has two halves, three thirds and four quarters");
        }
        words.step();
        words.take("of");
        words.take("the");
        return Portion.share(isLast ? shares : number, shares);
    }

    private static int quarter(Words words) {
        if (!words.take("q") || !words.touches() || !words.isNumber()) {
            return 0;
        }
        int number = words.number();
        words.step();
        return number <= QUARTERS ? number : 0;
    }

    /** Steps over "third" or "3rd"; 0 where there is none. */
    static int ordinal(Words words) {
        if (!words.isNumber()) {
            return Ordinals.take(words);
        }
        int number = words.number();
        words.step();
        return Ordinals.takeEnding(words, number) ? number : 0;
    }

    private static int shares(String word) {
        return switch (word) {
            case "half" -> HALVES;
            case "third" -> THIRDS;
            case "quarter" -> QUARTERS;
            default -> 0;
        };
    }
}
