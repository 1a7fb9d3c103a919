package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A day of the proleptic Gregorian calendar. Its year may lie far beyond those of {@link java.time.LocalDate}.
 *
 * @param year the astronomical year: 0 is 1 BCE, −1 is 2 BCE
 * @param month 1 to 12
 * @param day 1 to the length of that month
 */
@Immutable
public record CalendarDay(long year, int month, int day) implements Serializable {

    private static final int DAYS_TO_1970 = 719_468;
    private static final int CYCLE_DAYS = 146_097;

    public CalendarDay {
        checkArgument(month >= 1 && month <= 12, "month %s: expected 1 to 12", month);
        checkArgument(
                day >= 1 && day <= lengthOfMonth(year, month),
                "day %s: expected 1 to the last day of month %s of %s",
                day,
                month,
                year);
    }

    /** The first day of a month. */
    static CalendarDay firstOf(long year, int month) {
        return new CalendarDay(year, month, 1);
    }

    /** The last day of a month. */
    static CalendarDay lastOf(long year, int month) {
        return new CalendarDay(year, month, lengthOfMonth(year, month));
    }

    static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(long year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return 30 + ((month + (month >> 3)) & 1);
    }

    /** True if this day is earlier than the other. */
    public boolean isBefore(CalendarDay other) {
        requireNonNull(other, "other");
        if (year != other.year) {
            return year < other.year;
        }
        return month != other.month ? month < other.month : day < other.day;
    }

    /** True where {@link java.time.LocalDate}, and with it the line, reaches this year. */
    boolean isOnTheLine() {
        return year >= -Days.LAST_YEAR && year <= Days.LAST_YEAR;
    }

    /** Days from 1970-01-01. The years are counted from March, so that a leap day is the last day of its year. */
    long toEpochDay() {
        long fromMarch = month > 2 ? year : year - 1;
        long cycle = Math.floorDiv(fromMarch, 400);
        long yearOfCycle = fromMarch - 400 * cycle;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return CYCLE_DAYS * cycle + 365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - DAYS_TO_1970;
    }

    /** The day as ISO 8601 writes it, with a sign from year 10000 on: {@code -0044-03-15}, {@code +10000-01-01}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(16);
        if (year < 0) {
            text.append('-');
        } else if (year > 9999) {
            text.append('+');
        }
        String digits = Long.toString(year).replace("-", "");
        text.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
        text.append(month < 10 ? "-0" : "-").append(month);
        return text.append(day < 10 ? "-0" : "-").append(day).toString();
    }
}
