package org.antequem.phrases;

/** Reads decades, centuries and millennia. */
final class CenturyWords {

    static final int CENTURY = 100;
    static final int MILLENNIUM = 1_000;

    private static final String DECADE = "a decade of four digits, as in 1860s";

    private CenturyWords() {}

    /** "C18", "C18th", "C2 BC" */
    static void readSign(Words words, Period period) {
        int from = words.at();
        int number = words.number();
        words.step();
        boolean unused = Ordinals.takeEnding(words, number);
        set(words, period, from, number, CENTURY);
    }

    static void set(Words words, Period period, int from, int number, int length) {
        int most = length == CENTURY ? 99 : 9;
        if (number == 0 || number > most) {
            String expected =
                    length == CENTURY ? "a century from the 1st to the 99th" : "a millennium from the 1st to the 9th";
            throw words.expectedAt(from, expected);
        }
        period.century = number;
        period.yearsOfCentury = length;
        EraWords.read(words, period);
    }

    /** As cataloguers write decades and centuries: "187-", "18--". */
    static boolean readMissingDigits(Words words, Period period, int from, int number, int digits) {
        int back = words.at();
        int missing = 4 - digits;
        for (int i = 0; i < missing; i++) {
            if (!words.touches() || !words.isHyphen()) {
                words.goTo(back);
                return false;
            }
            words.step();
        }
        if (words.touches() && (words.isNumber() || words.isWord() || words.isHyphen())) {
            words.goTo(back);
            return false;
        }
        period.isDecade = missing == 1;
        period.century = missing == 2 ? number + 1 : 0;
        period.yearsOfCentury = CENTURY;
        period.year = number * 10;
        period.yearAt = from;
        period.digitsOfYear = missing == 1 ? 4 : 0;
        return true;
    }

    /** Of four digits, of as many as it has with BC or AD, or of those of the decade before it. */
    static void readDecade(Words words, Period period, int from, int number, int digits) {
        int end = words.at() + 1;
        words.step();
        EraWords.read(words, period);
        boolean isShort = digits == 2 || (digits == 3 && !period.era.isEmpty());
        if ((digits != 4 && !isShort) || number % 10 != 0 || (number == 0 && digits != 2)) {
            throw words.complaint(from, "found " + words.quoted(from, end), DECADE);
        }
        period.isDecade = true;
        period.year = number;
        period.yearAt = from;
        period.digitsOfYear = digits;
    }
}
