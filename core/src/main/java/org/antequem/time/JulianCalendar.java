package org.antequem.time;

import java.time.LocalDate;

/**
 * The days of the Julian calendar, whose years begin on 1 January and are leap years whenever four divides them; the
 * year 0 is 1 BC.
 */
final class JulianCalendar {

    private static final int DAYS_TO_1970 = 719_470;

    /** One year less than EDTF can write, since the days of the last year are of another in the Gregorian calendar. */
    private static final int LAST_YEAR = 9_998;

    private static final String OPENING = "not a date of the Julian calendar";
    private static final String FORM = "a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000";

    private JulianCalendar() {}

    /** The days of what is written, in EDTF: {@code 1917-11-07}, {@code [1917-10-14..1917-11-13]}. */
    static String toEdtf(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int year = number(text, from, 4, -LAST_YEAR, LAST_YEAR, "year", "");
        int month = 0;
        int day = 0;
        if (text.length() > from + 4) {
            checkDash(text, from + 4);
            month = number(text, from + 5, 2, 1, 12, "month", "");
        }
        if (text.length() > from + 7) {
            checkDash(text, from + 7);
            day = number(text, from + 8, 2, 1, lengthOfMonth(year, month), "day", " in that month");
        }
        if (text.length() > from + 10) {
            throw new UnreadableDateException(OPENING, text, from + 10, null, "the end of the date");
        }
        if (day != 0) {
            return gregorian(year, month, day);
        }
        int last = month == 0 ? 12 : month;
        return "[" + gregorian(year, Math.max(1, month), 1) + ".." + gregorian(year, last, lengthOfMonth(year, last))
                + "]";
    }

    static int lengthOfMonth(int year, int month) {
        return month == 2 ? (year & 3) == 0 ? 29 : 28 : CalendarDay.lengthOfMonth(year, month);
    }

    /** Days from 1970-01-01 of the Gregorian calendar. The years are counted from March, as in {@link CalendarDay}. */
    static long toEpochDay(long year, int month, int day) {
        long fromMarch = month > 2 ? year : year - 1;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365 * fromMarch + Math.floorDiv(fromMarch, 4) + dayOfYear - DAYS_TO_1970;
    }

    private static String gregorian(int year, int month, int day) {
        return LocalDate.ofEpochDay(toEpochDay(year, month, day)).toString();
    }

    private static void checkDash(String text, int at) {
        if (text.charAt(at) != '-') {
            throw new UnreadableDateException(OPENING, text, at, null, "'-' or the end of the date");
        }
    }

    private static int number(String text, int from, int digits, int least, int most, String name, String in) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            if (at >= text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
                throw new UnreadableDateException(OPENING, text, at, null, FORM);
            }
            number = 10 * number + text.charAt(at) - '0';
        }
        boolean negative = least < 0 && from > 0;
        if (negative && number == 0) {
            throw new UnreadableDateException(OPENING, text, 0, "year -0000", "0000, which is 1 BC");
        }
        if (negative ? number > -least : number < least || number > most) {
            int start = negative ? 0 : from;
            String found = name + " " + text.substring(start, from + digits);
            throw new UnreadableDateException(OPENING, text, start, found, least + " to " + most + in);
        }
        return negative ? -number : number;
    }
}
