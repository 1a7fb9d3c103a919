package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a date names, and how sure it is of each.
 *
 * @param month 01 to 12, or 21 to 41 for a part of the year; null where none is named
 * @param day null where none is named
 */
@Immutable
record Components(
        EdtfYear year, @Nullable DigitMask month, @Nullable DigitMask day, Qualifiers qualifiers)
        implements Serializable {

    Precision precision() {
        if (day != null) {
            return Precision.DAY;
        }
        return month == null ? Precision.YEAR : partOfYear() == 0 ? Precision.MONTH : Precision.SEASON;
    }

    Components withMonth(int number) {
        return new Components(year, new DigitMask(DigitMask.append(number / 10, number % 10), 2), day, qualifiers);
    }

    /** The code of a season or other part of the year, 21 to 41, or 0. */
    int partOfYear() {
        return month != null && SubYear.isCode(month) ? month.lowest() : 0;
    }

    /** True where it stands for one year, month or day and says so without doubt, as both ends of a range must. */
    boolean isPlain() {
        return !hasOpenDigits() && qualifiers.isNone() && partOfYear() == 0 && !year.isSignificant();
    }

    boolean isOnePeriod() {
        DigitMask mask = year.mask();
        boolean isSpan = month == null && mask != null && mask.openFromTheRight() > 0 && mask.openFromTheRight() <= 2;
        return !hasOpenDigits() || SubYear.isSeason(partOfYear()) || isSpan;
    }

    boolean isOneDay() {
        return day != null && !hasOpenDigits();
    }

    boolean hasOpenDigits() {
        return year.mask() != null || (month != null && !month.isExact()) || (day != null && !day.isExact());
    }

    /** The first day that fits, or null where none does, or the year is huge. */
    @Nullable CalendarDay first() {
        int partOfYear = partOfYear();
        if (partOfYear != 0) {
            return SubYear.first(partOfYear, year.first());
        }
        if (month != null) {
            return new Completions(year, month, day).first();
        }
        return year.huge() == null ? CalendarDay.firstOf(year.first(), 1) : null;
    }

    /** The last day that fits, or null where none does, or the year is huge. */
    @Nullable CalendarDay last() {
        int partOfYear = partOfYear();
        if (partOfYear != 0) {
            return SubYear.last(partOfYear, year.last());
        }
        if (month != null) {
            return new Completions(year, month, day).last();
        }
        return year.huge() == null ? CalendarDay.lastOf(year.last(), 12) : null;
    }

    int level() {
        int partOfYear = partOfYear();
        int level = Math.max(year.level(), partOfYear == 0 ? 0 : SubYear.level(partOfYear));
        if (!qualifiers.isNone()) {
            level = Math.max(level, qualifiers.isWhole(precision()) ? 1 : 2);
        }
        return Math.max(level, levelOfOpenDigits());
    }

    /**
     * Level 1 leaves open whole components, from the right: {@code 1985-XX}, {@code 1985-XX-XX}, {@code 1985-04-XX}.
     */
    private int levelOfOpenDigits() {
        if (month == null) {
            return 0;
        }
        if (year.mask() != null) {
            return 2;
        }
        if (!month.isExact()) {
            return month.isWhollyOpen() && (day == null || day.isWhollyOpen()) ? 1 : 2;
        }
        if (day == null || day.isExact()) {
            return 0;
        }
        return day.isWhollyOpen() ? 1 : 2;
    }
}
