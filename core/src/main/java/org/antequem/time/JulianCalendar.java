package org.antequem.time;

/**
 * The days of the Julian calendar, whose years begin on 1 January and are leap years whenever four divides them; the
 * year 0 is 1 BC.
 */
final class JulianCalendar {

    private static final int DAYS_TO_1970 = 719_470;

    private JulianCalendar() {}

    /** From the first day of one month to the last day of another of the same year. */
    static Days days(int year, int firstMonth, int lastMonth) {
        return new Days(toEpochDay(year, firstMonth, 1), toEpochDay(year, lastMonth, lengthOfMonth(year, lastMonth)));
    }

    static int lengthOfMonth(long year, int month) {
        return month == 2 ? (year & 3) == 0 ? 29 : 28 : CalendarDay.lengthOfMonth(year, month);
    }

    /** Days from 1970-01-01 of the Gregorian calendar. The years are counted from March, as in {@link CalendarDay}. */
    static long toEpochDay(long year, int month, int day) {
        long fromMarch = month > 2 ? year : year - 1;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365 * fromMarch + Math.floorDiv(fromMarch, 4) + dayOfYear - DAYS_TO_1970;
    }
}
