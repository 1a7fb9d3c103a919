package org.antequem.time;

import org.antequem.time.EdtfEnd.Kind;
import org.antequem.time.EdtfWords.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a written date says, in English, by what is taken from it.
 *
 * @param note what follows in brackets; empty where nothing does
 */
record WrittenWords(EdtfWords words, Taken taken, String note) {

    private static final String PERHAPS = " (perhaps within it)";

    static WrittenWords of(Written written) {
        String julian = written.julian();
        String tolerance = written.giveOrTake().greatest() == 0 ? "" : "give or take " + written.giveOrTake();
        if (julian == null) {
            return new WrittenWords(EdtfWords.of(written.from()), written.taken(), tolerance);
        }
        String note = "Julian calendar" + (tolerance.isEmpty() ? "" : "; " + tolerance);
        return new WrittenWords(julian(julian), written.taken(), note);
    }

    private static EdtfWords julian(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return julianDate(text);
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        return new IntervalWords(julianEnd(left), kind(left), julianEnd(right), kind(right));
    }

    private static Kind kind(String end) {
        return end.isEmpty() ? Kind.UNKNOWN : end.equals("..") ? Kind.OPEN : Kind.DATED;
    }

    private static @Nullable PeriodWords julianEnd(String end) {
        return kind(end) == Kind.DATED ? julianDate(end) : null;
    }

    private static PeriodWords julianDate(String date) {
        boolean isNegative = date.startsWith("-");
        String[] numbers = (isNegative ? date.substring(1) : date).split("-", -1);
        int year = Integer.parseInt(numbers[0]);
        return PeriodWords.of(isNegative ? -year : year, number(numbers, 1), number(numbers, 2));
    }

    private static int number(String[] numbers, int at) {
        return at < numbers.length ? Integer.parseInt(numbers[at]) : 0;
    }

    String when() {
        return noted(
                switch (taken) {
                    case START_AND_END -> words.when();
                    case SOMETIME_WITHIN -> words.within();
                    case START_WITHIN -> words.since();
                    case START_BY -> words.sinceOrEarlier();
                    case ALL_BY -> words.by();
                    case BEFORE -> "before " + words.noun() + PERHAPS;
                    case AFTER -> "after " + words.noun() + PERHAPS;
                    case EARLY -> words.in(Part.EARLY);
                    case MID -> words.in(Part.MID);
                    case LATE -> words.in(Part.LATE);
                });
    }

    String happened() {
        return switch (taken) {
            case START_AND_END -> noted(words.happened());
            case SOMETIME_WITHIN -> noted(words.happenedWithin());
            case START_WITHIN -> noted(words.began());
            case START_BY -> noted("began " + words.by());
            case ALL_BY -> noted("was over " + words.by());
            case BEFORE, AFTER, EARLY, MID, LATE -> "happened " + when();
        };
    }

    String throughout() {
        return taken == Taken.START_AND_END ? noted(words.throughout()) : when();
    }

    /** Nothing stands in brackets twice in a row. */
    private String noted(String phrase) {
        if (note.isEmpty()) {
            return phrase;
        }
        return phrase.endsWith(")")
                ? phrase.substring(0, phrase.length() - 1) + "; " + note + ")"
                : phrase + " (" + note + ")";
    }
}
