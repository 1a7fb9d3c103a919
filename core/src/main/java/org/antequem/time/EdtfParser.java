package org.antequem.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads one date or interval, left to right; every complaint names the position, counted from 1. */
final class EdtfParser {

    private static final String DATE = "expected a date as YYYY, YYYY-MM or YYYY-MM-DD";

    private final String text;
    private int position;

    EdtfParser(String text) {
        this.text = text;
    }

    Edtf parse() {
        if (text.isEmpty()) {
            throw complaint("nothing is there", DATE);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Days days = date(text.length());
            return new Edtf(text, days, days);
        }
        Days start = end(slash);
        position = slash + 1;
        Days end = end(text.length());
        if (start.equals(Days.ANY) && end.equals(Days.ANY)) {
            throw complaint("neither end is dated", "expected a date on one side of '/' at least");
        }
        if (start.first() > end.last()) {
            throw complaint("the interval ends before it starts", "expected the earlier date first");
        }
        return new Edtf(text, start, end);
    }

    /** One side of an interval: a date, {@code ..} for open, or nothing for unknown. */
    private Days end(int limit) {
        if (position == limit) {
            return Days.ANY;
        }
        if (text.startsWith("..", position) && position + 2 == limit) {
            return Days.ANY;
        }
        return date(limit);
    }

    private Days date(int limit) {
        boolean negative = text.charAt(position) == '-';
        if (negative) {
            position++;
        }
        int year = digits(4, limit, "a year of four digits");
        if (negative && year == 0) {
            throw complaint("year -0000", "expected 0000, which is 1 BCE");
        }
        int signed = negative ? -year : year;
        if (position == limit) {
            return days(LocalDate.of(signed, 1, 1), LocalDate.of(signed, 12, 31));
        }
        hyphen();
        int month = digits(2, limit, "a month of two digits");
        if (month < 1 || month > 12) {
            throw complaintAt(position - 2, "month " + twoDigits(month), "expected 01 to 12");
        }
        YearMonth yearMonth = YearMonth.of(signed, month);
        if (position == limit) {
            return days(yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }
        hyphen();
        int day = digits(2, limit, "a day of two digits");
        if (!yearMonth.isValidDay(day)) {
            throw complaintAt(
                    position - 2,
                    "day " + twoDigits(day),
                    "expected 01 to " + yearMonth.lengthOfMonth() + " in that month");
        }
        if (position != limit) {
            throw complaint(found(limit), "expected the end of the date");
        }
        return days(yearMonth.atDay(day), yearMonth.atDay(day));
    }

    private static Days days(LocalDate first, LocalDate last) {
        return new Days(first.toEpochDay(), last.toEpochDay());
    }

    private void hyphen() {
        if (text.charAt(position) != '-') {
            throw complaint(found(text.length()), "expected '-' or the end of the date");
        }
        position++;
    }

    private int digits(int count, int limit, String what) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (position == limit || text.charAt(position) < '0' || text.charAt(position) > '9') {
                throw complaint(found(limit), "expected " + what + (what.startsWith("a year") ? "; " + DATE : ""));
            }
            value = 10 * value + text.charAt(position) - '0';
            position++;
        }
        return value;
    }

    private String found(int limit) {
        return position >= limit
                ? "the date breaks off"
                : "found '" + Character.toString(text.codePointAt(position)) + "'";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private IllegalArgumentException complaint(String found, String expected) {
        return complaintAt(position, found, expected);
    }

    private IllegalArgumentException complaintAt(int at, String found, String expected) {
        return new IllegalArgumentException(
                "not a date: \"" + text + "\", at position " + (at + 1) + ": " + found + "; " + expected);
    }
}
