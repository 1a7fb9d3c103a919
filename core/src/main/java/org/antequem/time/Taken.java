package org.antequem.time;

/** What a dating takes from the written date or interval: its whole, its start only, a half of it, and so on. */
public enum Taken {
    /**
     * Something started and ended within the date; for an interval, started within its first end and ended within its
     * second.
     */
    START_AND_END(""),
    /** Something happened at some time within the whole of the date: {@link Dating#sometimeWithin}. */
    SOMETIME_WITHIN("sometime within "),
    /** Something started within the date; its end is open: {@link Dating#startingWithin}. */
    START_WITHIN("starting within "),
    /** Something started no later than the last day of the date; its end is open: {@link Dating#startingBy}. */
    START_BY("starting by "),
    /** Something was over by the end of the last day of the date: {@link Dating#by}. */
    ALL_BY("by "),
    /** Something was over before the date, or perhaps within it: {@link Dating#before}. */
    BEFORE("before or within "),
    /** Something started after the date, or perhaps within it: {@link Dating#after}. */
    AFTER("within or after "),
    /** Something happened in the first half of the date: {@link Dating#early}. */
    EARLY("early "),
    /** Something happened in the two middle quarters of the date: {@link Dating#mid}. */
    MID("mid "),
    /** Something happened in the second half of the date: {@link Dating#late}. */
    LATE("late ");

    private final String opening;

    Taken(String opening) {
        this.opening = opening;
    }

    /** What stands before the date, where the library writes it: {@code "starting by "}. */
    String opening() {
        return opening;
    }

    /** Reads a date, or an interval, and takes this from it. */
    Dating of(String edtf) {
        Written written = Written.of(Edtf.parseToTheMinute(edtf), this);
        boolean isOneTime = this == SOMETIME_WITHIN && !written.from().isInterval();
        return written.first(isOneTime ? edtf : opening + edtf);
    }
}
