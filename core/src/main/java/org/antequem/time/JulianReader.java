package org.antequem.time;

import java.time.LocalDate;

/** Reads a date of the Julian calendar, or an interval of such dates, as the days that EDTF names otherwise. */
final class JulianReader {

    /** One year less than EDTF can write, since the days of the last year are of another in the Gregorian calendar. */
    private static final int LAST_YEAR = 9_998;

    private static final String OPENING = "not a date of the Julian calendar";
    private static final String FORM = "a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000";

    private final String text;
    private final int end;
    private int at;

    private JulianReader(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    static Written read(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, slash);
        }
        Edtf days = edtf(new JulianReader(text, 0, text.length()).date());
        return Written.julian(days, days, text);
    }

    private static Written interval(String text, int slash) {
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        if (isOpen(left) && isOpen(right)) {
            throw complaint(text, slash + 1, "neither end is dated", "a date on one side of '/' at least");
        }
        if (isOpen(left)) {
            Days days = new JulianReader(text, slash + 1, text.length()).date();
            return Written.julian(Edtf.parse(left + "/" + day(days.last())), edtf(days), text);
        }
        Days first = new JulianReader(text, 0, slash).date();
        if (isOpen(right)) {
            return Written.julian(edtf(first), Edtf.parse(day(first.first()) + "/" + right), text);
        }
        Days last = new JulianReader(text, slash + 1, text.length()).date();
        if (last.last() < first.first()) {
            throw complaint(text, slash + 1, "the interval ends before it starts", "the earlier date first");
        }
        return Written.julian(edtf(first), edtf(last), text);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Edtf edtf(Days days) {
        String first = day(days.first());
        return Edtf.parse(days.first() == days.last() ? first : "[" + first + ".." + day(days.last()) + "]");
    }

    private static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    private Days date() {
        boolean negative = peek() == '-';
        int from = at;
        if (negative) {
            at++;
        }
        int year = digits(4);
        if (negative && year == 0) {
            throw complaint(text, from, "year -0000", "0000, which is 1 BC");
        }
        check(from, "year", year <= LAST_YEAR, -LAST_YEAR + " to " + LAST_YEAR);
        int astronomical = negative ? -year : year;
        if (isAtEnd()) {
            return JulianCalendar.days(astronomical, 1, 12);
        }
        int month = part("month", 12, "");
        if (isAtEnd()) {
            return JulianCalendar.days(astronomical, month, month);
        }
        int day = part("day", JulianCalendar.lengthOfMonth(astronomical, month), " in that month");
        if (!isAtEnd()) {
            throw expected("the end of the date");
        }
        long only = JulianCalendar.toEpochDay(astronomical, month, day);
        return new Days(only, only);
    }

    /** A month or a day, and the dash in front of it. */
    private int part(String name, int most, String in) {
        if (peek() != '-') {
            throw expected("'-' or the end of the date");
        }
        at++;
        int from = at;
        int number = digits(2);
        check(from, name, number >= 1 && number <= most, "1 to " + most + in);
        return number;
    }

    private void check(int from, String name, boolean isInRange, String range) {
        if (!isInRange) {
            throw complaint(text, from, name + " " + text.substring(from, at), range);
        }
    }

    private int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            if (peek() < '0' || peek() > '9') {
                throw expected(FORM);
            }
            number = 10 * number + peek() - '0';
            at++;
        }
        return number;
    }

    private boolean isAtEnd() {
        return at == end;
    }

    private char peek() {
        return at < end ? text.charAt(at) : Cursor.END;
    }

    private UnreadableDateException expected(String expected) {
        return new UnreadableDateException(OPENING, text, at, null, expected);
    }

    private static UnreadableDateException complaint(String text, int at, String found, String expected) {
        return new UnreadableDateException(OPENING, text, at, found, expected);
    }
}
