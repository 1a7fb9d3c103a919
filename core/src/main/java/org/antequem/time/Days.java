package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The local calendar days within which something lies, from the first to the last, inclusive.
 *
 * @param first days from 1970-01-01; {@link Bounds#DISTANT_PAST} if there is no first day
 * @param last days from 1970-01-01; {@link Bounds#DISTANT_FUTURE} if there is no last day
 */
@Immutable
public record Days(long first, long last) implements Serializable {

    /** The last year that {@link java.time.LocalDate} reaches; the first is as many years before the year 0. */
    static final long LAST_YEAR = 999_999_999;

    static final Days ANY = new Days(Bounds.DISTANT_PAST, Bounds.DISTANT_FUTURE);

    private static final long DAY = 86_400;

    /** The line has room for so many days on either side of 1970: a quarter of a thousand million years. */
    private static final long BEYOND = 100_000_000_000_000L;

    public Days {
        checkArgument(first <= last, "first day %s is after last day %s", first, last);
        checkArgument(
                (first == Bounds.DISTANT_PAST || first >= -BEYOND) && (last == Bounds.DISTANT_FUTURE || last <= BEYOND),
                "days %s to %s from 1970-01-01 are beyond the line: expected at most %s on either side",
                first,
                last,
                BEYOND);
    }

    /** Of a year after all those of the line. */
    static final Days AFTER_THE_LINE = between(lastDayOf(LAST_YEAR + 1), lastDayOf(LAST_YEAR + 1));

    /** Of a year before all those of the line. */
    static final Days BEFORE_THE_LINE = between(lastDayOf(-LAST_YEAR - 1), lastDayOf(-LAST_YEAR - 1));

    /**
     * From one calendar day to another. A day of a year that {@link java.time.LocalDate} does not reach leaves that
     * side unbounded, or at the end of what it reaches.
     */
    static Days between(CalendarDay first, CalendarDay last) {
        if (first.isOnTheLine() && last.isOnTheLine()) {
            return new Days(first.toEpochDay(), last.toEpochDay());
        }
        return new Days(
                first.year() < -LAST_YEAR ? Bounds.DISTANT_PAST : onTheLine(first),
                last.year() > LAST_YEAR ? Bounds.DISTANT_FUTURE : onTheLine(last));
    }

    /** The narrowest days that enclose both. */
    Days hull(Days other) {
        return new Days(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** The seconds from the start of the first day to the end of the last, in UTC. */
    public Bounds seconds() {
        return new Bounds(
                first == Bounds.DISTANT_PAST ? first : first * DAY,
                last == Bounds.DISTANT_FUTURE ? last : last * DAY + DAY - 1);
    }

    /** The first half, rounded outward to whole days. */
    Days firstHalf() {
        return new Days(first, first + (length() + 1) / 2 - 1);
    }

    /** The two middle quarters, rounded outward to whole days. */
    Days middleHalf() {
        long quarter = length() / 4;
        return new Days(first + quarter, last - quarter);
    }

    /** The second half, rounded outward to whole days. */
    Days secondHalf() {
        return new Days(first + length() / 2, last);
    }

    Days firstDay() {
        return new Days(first, first);
    }

    /** The day in the middle, or both. */
    Days middleDay() {
        return new Days(first + (length() - 1) / 2, last - (length() - 1) / 2);
    }

    Days lastDay() {
        return new Days(last, last);
    }

    private static long onTheLine(CalendarDay day) {
        if (day.isOnTheLine()) {
            return day.toEpochDay();
        }
        return day.year() > 0
                ? lastDayOf(LAST_YEAR).toEpochDay()
                : CalendarDay.firstOf(-LAST_YEAR, 1).toEpochDay();
    }

    private static CalendarDay lastDayOf(long year) {
        return CalendarDay.lastOf(year, 12);
    }

    private long length() {
        return last - first + 1;
    }
}
