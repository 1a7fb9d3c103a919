package org.antequem.phrases;

/** Reads from when years are counted: BC, AD, BP. */
final class EraWords {

    private EraWords() {}

    /** "2134? BC" is in doubt. */
    static void read(Words words, Period period) {
        int back = words.at();
        boolean isMarked = words.take("?");
        words.take("cal");
        if (words.take("bc", "bce")) {
            period.era = "bc";
        } else if (words.take("ad", "ce")) {
            period.era = "ad";
        } else if (words.take("bp")) {
            period.era = "bp";
        } else {
            words.goTo(back);
            return;
        }
        period.isMarked |= isMarked;
    }

    /** {@code AD} before another number belongs to that. */
    static boolean isNext(Words words) {
        int from = words.at();
        boolean era = words.take("bc", "bce", "ce") || (words.take("ad") && !words.isNumber());
        words.goTo(from);
        return era;
    }
}
