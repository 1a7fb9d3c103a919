package org.antequem.time;

/** The finest unit that a date names, even if its digits are unspecified: {@code 1985-XX-XX} names a day. */
public enum Precision {
    /** The date names a year, though some of its digits may be unspecified: {@code 196X}. */
    YEAR,
    /** The date names a season, quarter or other part of a year. */
    SEASON,
    /** The date names a month. */
    MONTH,
    /** The date names a day. */
    DAY,
    /** The date names a minute, which EDTF itself does not allow; see {@link Edtf#parseToTheMinute}. */
    MINUTE,
    /** The date names a second. */
    SECOND
}
