package org.antequem.time;

/** The finest unit that a date names, whether or not its digits are given: {@code 1985-XX-XX} names a day. */
public enum Precision {
    YEAR,
    /** A season, quarter or other grouping of months. */
    SEASON,
    MONTH,
    DAY,
    /** Not EDTF proper; see {@link Edtf#parseToTheMinute}. */
    MINUTE,
    SECOND
}
