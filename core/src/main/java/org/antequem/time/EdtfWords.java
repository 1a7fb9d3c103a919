package org.antequem.time;

/** A date, an interval or a set in English, and what a dating can take from it. */
sealed interface EdtfWords permits PeriodWords, IntervalWords, SetWords {

    static EdtfWords of(Edtf edtf) {
        if (edtf instanceof EdtfDate date) {
            return PeriodWords.of(date);
        }
        return edtf instanceof EdtfInterval interval ? IntervalWords.of(interval) : SetWords.of((EdtfSet) edtf);
    }

    /** A part of a period, which people say in three ways. */
    enum Part {
        EARLY("early ", "early "),
        MID("mid-", "in the middle of "),
        LATE("late ", "late ");

        private final String prefix;
        private final String lead;

        Part(String prefix, String lead) {
            this.prefix = prefix;
            this.lead = lead;
        }

        /** In front of the name of a month, a season or a year. */
        String prefix() {
            return prefix;
        }

        /** In front of anything else, which has this preposition. */
        String of(String preposition) {
            return this == MID ? lead : lead + preposition + " ";
        }
    }

    /** That it started and ended so. */
    String when();

    /** What an event did that started and ended so. */
    default String happened() {
        return "happened " + when();
    }

    /** For what lasted all through. */
    default String throughout() {
        return when();
    }

    /** At some time within the whole. */
    default String within() {
        return when();
    }

    /** What an event did at some time within the whole. */
    default String happenedWithin() {
        return "happened " + within();
    }

    /** That it started within the whole. */
    String since();

    /** What an event did that started within the whole. */
    default String began() {
        return "began " + within();
    }

    /** That it started no later than the last day. */
    String sinceOrEarlier();

    /** No later than the last day. */
    String by();

    /** Without a preposition, for one that the caller sets before it. */
    String noun();

    /** At some time in a part of the whole. */
    String in(Part part);
}
