package org.antequem.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far {@code ~} moves the bounds of a date: by one unit of what is approximate, outward on either side. Where only
 * some components are, by one unit of the coarsest of them; where digits are left open, or a season is named, by as
 * much as the whole lasts. It only ever widens.
 */
final class Tolerance {

    private Tolerance() {}

    /** The days within which the date starts, widened. */
    static Days start(Edtf date) {
        if (!date.isApproximate()) {
            return date.start();
        }
        return date instanceof EdtfInterval interval
                ? widened(date.start(), dates(interval.from().date()))
                : widened(date.start(), dates(date));
    }

    /** The days within which the date ends, widened. */
    static Days end(Edtf date) {
        if (!date.isApproximate()) {
            return date.end();
        }
        return date instanceof EdtfInterval interval
                ? widened(date.end(), dates(interval.to().date()))
                : widened(date.end(), dates(date));
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
    private static Days widened(Days days, List<EdtfDate> dates) {
        Days widest = days;
        for (EdtfDate date : dates) {
            if (date.isApproximate()) {
                widest = new Days(
                        Math.min(widest.first(), moved(days.first(), date, -1)),
                        Math.max(widest.last(), moved(days.last(), date, 1)));
            }
        }
        return widest;
    }

    private static long moved(long day, EdtfDate date, int direction) {
        if (day == Bounds.DISTANT_PAST || day == Bounds.DISTANT_FUTURE) {
            return day;
        }
        ChronoUnit unit = unit(date);
        long length = 1;
        if (unit == null) {
            Days whole = date.days();
            if (!whole.seconds().isBounded()) {
                return direction < 0 ? Bounds.DISTANT_PAST : Bounds.DISTANT_FUTURE;
            }
            unit = ChronoUnit.DAYS;
            length = whole.last() - whole.first() + 1;
        }
        // A last day is moved by its morrow, so that the end of February comes to the end of March.
        long edge = direction < 0 ? day : day + 1;
        try {
            long moved =
                    LocalDate.ofEpochDay(edge).plus(direction * length, unit).toEpochDay();
            return direction < 0 ? moved : moved - 1;
        } catch (DateTimeException beyondTheLine) {
            return direction < 0 ? Bounds.DISTANT_PAST : Bounds.DISTANT_FUTURE;
        }
    }

    /** Of the coarsest component that is approximate by itself; null where the date itself is the measure. */
    private static @Nullable ChronoUnit unit(EdtfDate date) {
        Precision coarsest = coarsest(date);
        if (date.hasOpenDigits() || coarsest == Precision.SEASON) {
            return null;
        }
        return switch (coarsest) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
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
