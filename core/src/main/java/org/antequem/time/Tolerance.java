package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far {@code ~} moves the bounds of a date, outward on either side: by a day, by a month, or by as many years as an
 * approximate year may be off. Where only some components are approximate, the coarsest of them counts; where its
 * digits are left open, or a season is named, it is as much as the whole lasts on the calendar, unless a dossier says
 * how far off years are: {@code 197X~} is from 1960 to 1989. It only ever widens, and of several dates those that are
 * marked.
 */
final class Tolerance {

    private final Approximation approximation;

    private Tolerance(Approximation approximation) {
        this.approximation = approximation;
    }

    /** The days within which the date starts, widened. */
    static Days start(Edtf date, Approximation approximation) {
        if (!date.isApproximate() || approximation.takesCircaExactly()) {
            return date.start();
        }
        Tolerance tolerance = new Tolerance(approximation);
        if (date instanceof EdtfSet set) {
            return set.start(one -> tolerance.widened(one.days(), one));
        }
        return date instanceof EdtfInterval interval
                ? tolerance.widened(date.start(), interval.from().date())
                : tolerance.widened(date.start(), Optional.of((EdtfDate) date));
    }

    /** The days within which the date ends, widened. */
    static Days end(Edtf date, Approximation approximation) {
        if (!date.isApproximate() || approximation.takesCircaExactly()) {
            return date.end();
        }
        Tolerance tolerance = new Tolerance(approximation);
        if (date instanceof EdtfSet set) {
            return set.end(one -> tolerance.widened(one.days(), one));
        }
        return date instanceof EdtfInterval interval
                ? tolerance.widened(date.end(), interval.to().date())
                : tolerance.widened(date.end(), Optional.of((EdtfDate) date));
    }

    private Days widened(Days days, Optional<EdtfDate> date) {
        return date.map(one -> widened(days, one)).orElse(days);
    }

    private Days widened(Days days, EdtfDate date) {
        if (!date.isApproximate()) {
            return days;
        }
        if (approximation.circaTimes() == 0) {
            return Days.ANY;
        }
        Period width = width(date).multipliedBy(approximation.circaTimes());
        return new Days(moved(days.first(), width, -1), moved(days.last(), width, 1));
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
    private Period width(EdtfDate date) {
        Precision coarsest = coarsest(date);
        boolean isOfYears = coarsest == Precision.YEAR && (approximation.circa() != null || !date.hasOpenYear());
        if (isOfYears) {
            return Period.ofYears(approximation.ofYear(date.year()));
        }
        if (date.hasOpenDigits() || coarsest == Precision.SEASON) {
            return length(date.days());
        }
        return switch (coarsest) {
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

    /** A dating as it was written, and a tolerance that it has besides; see {@link Dating#giveOrTake}. */
    static Dating giveOrTake(Dating dating, Span tolerance) {
        Written written = dating.written();
        String words = dating.words();
        checkArgument(!tolerance.isOpen(), "%s, give or take %s: expected an upper limit", words, tolerance);
        checkArgument(
                written != null && written.giveOrTake().greatest() == 0,
                "%s, give or take %s: expected a date as it was written, without a tolerance",
                words,
                tolerance);
        Dating wider = written.giveOrTake(tolerance).first(words + ", give or take " + tolerance);
        return dating.wording() == null ? wider.made(null) : wider;
    }
}
