package org.antequem.time;

import com.google.common.collect.ImmutableList;

/**
 * The groupings of months, 21 to 41 (ISO 8601-2, 4.8): seasons, whose days the standard leaves open, and quarters,
 * quadrimesters and semesters, which are exact.
 */
final class SubYear {

    static final int FIRST = 21;
    static final int LAST = 41;

    /** Seasons of no stated hemisphere. */
    private static final int LAST_OF_LEVEL_1 = 24;

    private static final int LAST_SEASON = 32;

    private static final int SPRING_AND_AUTUMN = 2;

    private SubYear() {}

    /** Digits left open are never those of a code. */
    static boolean isCode(DigitMask month) {
        return month.isExact() && month.lowest() >= FIRST && month.lowest() <= LAST;
    }

    static int level(int code) {
        return code <= LAST_OF_LEVEL_1 ? 1 : 2;
    }

    /** The code of a season in a hemisphere, where it states none; any other code as it is. */
    static int in(Hemisphere hemisphere, int code) {
        boolean isOpen = code >= FIRST && code <= LAST_OF_LEVEL_1;
        return isOpen ? code + (hemisphere == Hemisphere.NORTHERN ? 4 : 8) : code;
    }

    static boolean isSeason(int code) {
        return code >= FIRST && code <= LAST_SEASON;
    }

    /**
     * The first day on which it can start. For a season: the meteorological or the astronomical one, of either
     * hemisphere where none is stated; a winter or summer that spans two years is of either.
     */
    static CalendarDay first(int code, long year) {
        return switch (code) {
            case 21, 23, 25, 31 -> CalendarDay.firstOf(year, 3);
            case 26, 32 -> CalendarDay.firstOf(year, 6);
            case 27, 29 -> CalendarDay.firstOf(year, 9);
            case 22, 24, 28, 30 -> CalendarDay.firstOf(year - 1, 12);
            default -> CalendarDay.firstOf(year, firstMonth(code));
        };
    }

    /** The last day on which it can end; see {@link #first}. */
    static CalendarDay last(int code, long year) {
        return switch (code) {
            case 21, 23, 27, 29 -> new CalendarDay(year, 12, 23);
            case 25, 31 -> new CalendarDay(year, 6, 22);
            case 26, 32 -> new CalendarDay(year, 9, 24);
            case 22, 24, 28, 30 -> new CalendarDay(year + 1, 3, 21);
            default -> CalendarDay.lastOf(year, firstMonth(code) + months(code) - 1);
        };
    }

    /**
     * The days from which seasons of a stated hemisphere are counted: whole months, or from the first or the last day
     * on which equinox or solstice can be; a winter or summer that spans two years is of either. Each is as long as it
     * can be.
     */
    static ImmutableList<Days> readings(int code, long year) {
        ImmutableList.Builder<Days> readings = ImmutableList.builder();
        CalendarDay last = last(code, year);
        int month = first(code, year).month();
        for (long starting = first(code, year).year(); starting <= year; starting++) {
            long ending = month == 12 ? starting + 1 : starting;
            int lastMonth = month == 12 ? 2 : month + 2;
            CalendarDay turn = new CalendarDay(ending, last.month(), last.day());
            readings.add(Days.between(CalendarDay.firstOf(starting, month), CalendarDay.lastOf(ending, lastMonth)));
            readings.add(Days.between(new CalendarDay(starting, month, 19), turn));
            readings.add(Days.between(new CalendarDay(starting, month, 24), turn));
        }
        return readings.build();
    }

    /**
     * True where one season certainly follows another of the same year: the standard numbers the seasons of a year in
     * their order, the southern ones from spring on.
     */
    static boolean follows(int code, int other) {
        return isSeason(code) && isSeason(other) && group(code) == group(other) && rank(code) > rank(other);
    }

    private static int group(int season) {
        return (season - FIRST) / 4;
    }

    /** Southern autumn and winter come before the spring and summer of the same year. */
    private static int rank(int season) {
        int rank = (season - FIRST) % 4;
        return group(season) == 2 ? (rank + SPRING_AND_AUTUMN) % 4 : rank;
    }

    private static int firstMonth(int code) {
        return 1 + months(code) * (code - (code <= 36 ? 33 : code <= 39 ? 37 : 40));
    }

    private static int months(int code) {
        return code <= 36 ? 3 : code <= 39 ? 4 : 6;
    }
}
