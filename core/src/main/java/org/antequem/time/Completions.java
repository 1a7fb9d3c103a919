package org.antequem.time;

import org.jspecify.annotations.Nullable;

/** The days that fit a year, a month and a day of which digits may be left open. */
final class Completions {

    private static final int SOME_LEAP_YEAR = 2000;

    private final EdtfYear year;
    private final DigitMask month;
    private final @Nullable DigitMask day;

    /** @param day null for a date that names no day */
    Completions(EdtfYear year, DigitMask month, @Nullable DigitMask day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The first of them, or null where no day fits. */
    @Nullable CalendarDay first() {
        CalendarDay first = firstOf(year.first());
        if (first != null || firstOf(SOME_LEAP_YEAR) == null) {
            return first;
        }
        for (long later = year.first(); later <= year.last(); later++) {
            if (year.matches(later) && CalendarDay.isLeap(later)) {
                return firstOf(later);
            }
        }
        return null;
    }

    /** The last of them, or null where no day fits. */
    @Nullable CalendarDay last() {
        CalendarDay last = lastOf(year.last());
        if (last != null || lastOf(SOME_LEAP_YEAR) == null) {
            return last;
        }
        for (long earlier = year.last(); earlier >= year.first(); earlier--) {
            if (year.matches(earlier) && CalendarDay.isLeap(earlier)) {
                return lastOf(earlier);
            }
        }
        return null;
    }

    /** How many days the longest of the months has, in the longest of the years. */
    int longestMonth() {
        int longest = 0;
        for (int of = 1; of <= 12; of++) {
            if (month.matches(of)) {
                longest = Math.max(longest, CalendarDay.lengthOfMonth(leapYear(), of));
            }
        }
        return longest;
    }

    private long leapYear() {
        for (long of = year.first(); of <= year.last(); of++) {
            if (year.matches(of) && CalendarDay.isLeap(of)) {
                return of;
            }
        }
        return year.first();
    }

    private @Nullable CalendarDay firstOf(long year) {
        if (month.isExact()) {
            return firstOf(year, month.lowest());
        }
        for (int of = 1; of <= 12; of++) {
            CalendarDay first = month.matches(of) ? firstOf(year, of) : null;
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private @Nullable CalendarDay firstOf(long year, int month) {
        if (day == null) {
            return CalendarDay.firstOf(year, month);
        }
        int length = CalendarDay.lengthOfMonth(year, month);
        for (int of = Math.max(1, day.lowest()); of <= length; of++) {
            if (day.matches(of)) {
                return new CalendarDay(year, month, of);
            }
        }
        return null;
    }

    private @Nullable CalendarDay lastOf(long year) {
        if (month.isExact()) {
            return lastOf(year, month.lowest());
        }
        for (int of = 12; of >= 1; of--) {
            CalendarDay last = month.matches(of) ? lastOf(year, of) : null;
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    private @Nullable CalendarDay lastOf(long year, int month) {
        int length = CalendarDay.lengthOfMonth(year, month);
        if (day == null) {
            return new CalendarDay(year, month, length);
        }
        for (int of = Math.min(length, day.highest()); of >= 1; of--) {
            if (day.matches(of)) {
                return new CalendarDay(year, month, of);
            }
        }
        return null;
    }
}
