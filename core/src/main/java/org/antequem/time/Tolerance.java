package org.antequem.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far {@code ~} moves the bounds of a date, outward on either side: by a day, by a month, or by as many years as an
 * approximate year may be off. Where only some components are approximate, the coarsest of them counts; where digits
 * are left open, or a season is named, it is as much as the whole lasts on the calendar: {@code 197X~} is from 1960 to
 * 1989. It only ever widens.
 */
final class Tolerance {

    private Tolerance() {}

    /** The days within which the date starts, widened. */
    static Days start(Edtf date, Approximation approximation) {
        if (!date.isApproximate() || approximation.isExact()) {
            return date.start();
        }
        return date instanceof EdtfInterval interval
                ? widened(date.start(), dates(interval.from().date()), approximation)
                : widened(date.start(), dates(date), approximation);
    }

    /** The days within which the date ends, widened. */
    static Days end(Edtf date, Approximation approximation) {
        if (!date.isApproximate() || approximation.isExact()) {
            return date.end();
        }
        return date instanceof EdtfInterval interval
                ? widened(date.end(), dates(interval.to().date()), approximation)
                : widened(date.end(), dates(date), approximation);
    }

    private static List<EdtfDate> dates(Optional<EdtfDate> date) {
        return date.stream().toList();
    }

    private static List<EdtfDate> dates(Edtf date) {
        List<EdtfDate> dates = new ArrayList<>();
        if (date instanceof EdtfDate one) {
            dates.add(one);
        } else if (date instanceof EdtfSet set) {
            set.members().forEach(member -> {
                member.first().ifPresent(dates::add);
                member.last().ifPresent(dates::add);
            });
        }
        return dates;
    }

    /** As far as the approximate date among these that moves it furthest. */
    private static Days widened(Days days, List<EdtfDate> dates, Approximation approximation) {
        if (approximation.circaTimes() == 0 && dates.stream().anyMatch(EdtfDate::isApproximate)) {
            return Days.ANY;
        }
        Days widest = days;
        for (EdtfDate date : dates) {
            if (date.isApproximate()) {
                Period width = width(date, approximation).multipliedBy(approximation.circaTimes());
                widest = new Days(
                        Math.min(widest.first(), moved(days.first(), width, -1)),
                        Math.max(widest.last(), moved(days.last(), width, 1)));
            }
        }
        return widest;
    }

    private static long moved(long day, Period width, int direction) {
        if (day == Bounds.DISTANT_PAST || day == Bounds.DISTANT_FUTURE) {
            return day;
        }
        // A last day is moved by its morrow, so that the end of February comes to the end of March.
        long edge = direction < 0 ? day : day + 1;
        try {
            LocalDate from = LocalDate.ofEpochDay(edge);
            return direction < 0
                    ? from.minus(width).toEpochDay()
                    : from.plus(width).toEpochDay() - 1;
        } catch (DateTimeException beyondTheLine) {
            return direction < 0 ? Bounds.DISTANT_PAST : Bounds.DISTANT_FUTURE;
        }
    }

    /** Of the coarsest component that is approximate by itself, or as much as the date lasts. */
    private static Period width(EdtfDate date, Approximation approximation) {
        Precision coarsest = coarsest(date);
        if (date.hasOpenDigits() || coarsest == Precision.SEASON) {
            return length(date.days());
        }
        return switch (coarsest) {
            case YEAR -> Period.ofYears(approximation.ofYear(date.year()));
            case MONTH -> Period.ofMonths(1);
            default -> Period.ofDays(1);
        };
    }

    /** In whole months where it is as many. */
    private static Period length(Days days) {
        LocalDate first = LocalDate.ofEpochDay(days.first());
        LocalDate morrow = LocalDate.ofEpochDay(days.last() + 1);
        return first.getDayOfMonth() == 1 && morrow.getDayOfMonth() == 1
                ? Period.ofMonths(Math.toIntExact(ChronoUnit.MONTHS.between(first, morrow)))
                : Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(first, morrow)));
    }

    private static Precision coarsest(EdtfDate date) {
        boolean month =
                date.precision() == Precision.YEAR || date.monthQualifier().isApproximate();
        boolean day = date.precision().compareTo(Precision.DAY) < 0
                || date.dayQualifier().isApproximate();
        if (date.yearQualifier().isApproximate()) {
            return month && day ? date.precision() : Precision.YEAR;
        }
        if (date.monthQualifier().isApproximate()) {
            return date.precision() == Precision.SEASON ? Precision.SEASON : Precision.MONTH;
        }
        return Precision.DAY;
    }
}
