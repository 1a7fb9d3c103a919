package org.antequem.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What a {@link Span} comes to in seconds, counted from a moment that is itself uncertain. */
final class CalendarSpan {

    private static final long DAY = 86_400;
    private static final int CYCLE_MONTHS = 4_800;
    private static final long CYCLE_DAYS = 146_097;

    /** The first day of 2000, with which a cycle starts. */
    private static final long CYCLE_START = 10_957;

    /** Up to so many days of anchor are tried one by one; beyond, every month of the calendar's cycle is. */
    private static final long DAYS_TRIED = 1_500;

    /** The maximum number of days by which the end of a shorter month comes before the day that is meant. */
    private static final long DAYS_CLIPPED = 3;

    /** The day on which each month of the 400-year cycle starts, counted from its first day; and one cycle more. */
    private static final long[] MONTH_STARTS = monthStarts();

    /** The fewest and the most days of so many months, once they were asked for. */
    private static final AtomicReferenceArray<long[]> FROM_ANYWHERE = new AtomicReferenceArray<>(CYCLE_MONTHS);

    private CalendarSpan() {}

    /**
     * The least and greatest number of seconds.
     *
     * @param direction 1 for a span after the anchor, −1 for one before it
     * @param conventions in whose zone days are counted: where clocks are put back and forward, they last longer or
     *     less
     */
    static Gap of(Span span, Bounds anchor, int direction, Conventions conventions) {
        requireNonNull(anchor, "anchor");
        requireNonNull(conventions, "conventions");
        if (!span.unit().isDateBased()) {
            long unit = span.unit().getDuration().toSeconds();
            return new Gap(
                    span.isLimit() ? Bounds.DISTANT_PAST : span.least() * unit,
                    span.isOpen() ? Bounds.DISTANT_FUTURE : span.greatest() * unit);
        }
        Bounds local = conventions.local(anchor);
        long slack = conventions.slack(anchor, reach(span));
        long least = span.least();
        if (least > 0) {
            long fewest = days(span.unit(), least, local, direction)[0] - lastDay(span);
            least = Math.max(0, fewest * DAY - (DAY - 1) - slack);
        }
        if (span.isOpen()) {
            return new Gap(least, Bounds.DISTANT_FUTURE);
        }
        long most = days(span.unit(), span.greatest(), local, direction)[1];
        return new Gap(least, most * DAY + (DAY - 1) + slack);
    }

    /** The seconds that lie within the span by every reading; see {@link #of}. */
    static Optional<Gap> innerOf(Span span, Bounds anchor, int direction, Conventions conventions) {
        requireNonNull(anchor, "anchor");
        requireNonNull(conventions, "conventions");
        if (!span.unit().isDateBased()) {
            return Optional.of(of(span, anchor, direction, conventions));
        }
        Bounds local = conventions.local(anchor);
        long slack = conventions.slack(anchor, reach(span));
        long least = span.isLimit()
                ? Bounds.DISTANT_PAST
                : (days(span.unit(), span.least(), local, direction)[1] - lastDay(span)) * DAY + slack;
        long greatest = span.isOpen()
                ? Bounds.DISTANT_FUTURE
                : days(span.unit(), span.greatest(), local, direction)[0] * DAY - slack;
        return least <= greatest ? Optional.of(new Gap(least, greatest)) : Optional.empty();
    }

    /**
     * Where a moment can lie that is placed from the anchor, as local days leave it; unbounded where no days are
     * counted.
     *
     * @param direction 1 for a span after the anchor, −1 for one before it
     */
    static Bounds placed(Span span, Bounds anchor, int direction, Conventions conventions) {
        requireNonNull(anchor, "anchor");
        requireNonNull(conventions, "conventions");
        return reached(span, anchor, direction, conventions, false);
    }

    /** Where the anchor can lie from which such a moment is placed; unbounded where no day of the calendar fits. */
    static Bounds anchors(Span span, Bounds placed, int direction, Conventions conventions) {
        requireNonNull(placed, "placed");
        requireNonNull(conventions, "conventions");
        return reached(span, placed, direction, conventions, true);
    }

    /**
     * Where a moment may be and is so far from the anchor by every reading, wherever the anchor is within its bounds;
     * empty where there is no such place.
     *
     * @param direction 1 for a span after the anchor, −1 for one before it
     */
    static Optional<Bounds> surelyPlaced(Span span, Bounds anchor, int direction, Conventions conventions) {
        requireNonNull(anchor, "anchor");
        requireNonNull(conventions, "conventions");
        if (!span.unit().isDateBased()) {
            return Optional.empty();
        }
        Bounds local = conventions.local(anchor);
        boolean isAfter = direction > 0;
        boolean isFree = isAfter ? span.isLimit() : span.isOpen();
        boolean isFreeLater = isAfter ? span.isOpen() : span.isLimit();
        if ((!isFree && !local.hasLatest()) || (!isFreeLater && !local.hasEarliest())) {
            return Optional.empty();
        }
        long first =
                isFree ? Bounds.DISTANT_PAST : counted(local.latest(), CalendarStep.of(span, direction, isAfter), -1);
        long last = isFreeLater
                ? Bounds.DISTANT_FUTURE
                : counted(local.earliest(), CalendarStep.of(span, direction, !isAfter), 1);
        return first <= last ? conventions.secondsWithin(new Days(first, last)) : Optional.empty();
    }

    private static Bounds reached(Span span, Bounds from, int direction, Conventions conventions, boolean backwards) {
        if (!span.unit().isDateBased()) {
            return Bounds.UNKNOWN;
        }
        Bounds local = conventions.local(from);
        boolean nearFirst = direction > 0 != backwards;
        long first = local.hasEarliest() && !(nearFirst ? span.isLimit() : span.isOpen())
                ? day(local.earliest(), CalendarStep.of(span, direction, nearFirst), backwards, 1)
                : Bounds.DISTANT_PAST;
        long last = local.hasLatest() && !(nearFirst ? span.isOpen() : span.isLimit())
                ? day(local.latest(), CalendarStep.of(span, direction, !nearFirst), backwards, -1)
                : Bounds.DISTANT_FUTURE;
        return first <= last ? conventions.seconds(new Days(first, last)) : Bounds.UNKNOWN;
    }

    /** A day where the last day may be counted, too. */
    static long lastDay(Span span) {
        return span.mayCountLastDay() ? 1 : 0;
    }

    /**
     * The day a step from that of a local second or, backwards, the first day from which that one or a later one is a
     * step, or the last from which that or an earlier one is.
     *
     * @param side 1 for the first, −1 for the last
     */
    private static long day(long second, CalendarStep step, boolean backwards, int side) {
        try {
            if (!backwards) {
                return counted(second, step, side);
            }
            LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
            LocalDate from =
                    day.minusDays(step.days()).minus(step.number(), step.unit()).minusDays(side * DAYS_CLIPPED);
            while (side * step.from(from, -side).compareTo(day) < 0) {
                from = from.plusDays(side);
            }
            return from.toEpochDay();
        } catch (DateTimeException beyondTheLine) {
            return side > 0 ? Bounds.DISTANT_PAST : Bounds.DISTANT_FUTURE;
        }
    }

    /** @param side 1 for the first reading, −1 for the last */
    private static long counted(long second, CalendarStep step, int side) {
        try {
            return step.from(LocalDate.ofEpochDay(Math.floorDiv(second, DAY)), side)
                    .toEpochDay();
        } catch (DateTimeException beyondTheLine) {
            return side > 0 ? Bounds.DISTANT_PAST : Bounds.DISTANT_FUTURE;
        }
    }

    /**
     * In days, or somewhat more; of an open span to its least, since whatever is further away is further by any clock.
     */
    private static long reach(Span span) {
        long number = span.isOpen() ? span.least() : span.greatest();
        return switch (span.unit()) {
            case DAYS -> number;
            case WEEKS -> 7 * number;
            case MONTHS -> 31 * number;
            default -> 366 * number;
        };
    }

    /** The fewest and the most days. */
    private static long[] days(ChronoUnit unit, long number, Bounds anchor, int direction) {
        return switch (unit) {
            case DAYS -> new long[] {number, number};
            case WEEKS -> new long[] {7 * number, 7 * number};
            case YEARS -> months(12 * number, anchor, direction, true);
            default -> months(number, anchor, direction, false);
        };
    }

    /** @param areYears true where a day that is missing is also the one after it */
    private static long[] months(long number, Bounds anchor, int direction, boolean areYears) {
        if (anchor.isBounded()) {
            long first = Math.floorDiv(anchor.earliest(), DAY);
            long last = Math.floorDiv(anchor.latest(), DAY);
            if (last - first <= DAYS_TRIED) {
                return monthsFrom(first, last, direction * number, areYears);
            }
        }
        return monthsFromAnywhere(number);
    }

    /** Tries the first and the last day of each month: from the days in between it is as far as from one of these. */
    private static long[] monthsFrom(long first, long last, long months, boolean areYears) {
        long wholeCycles = Math.abs(months / CYCLE_MONTHS) * CYCLE_DAYS;
        int rest = (int) (months % CYCLE_MONTHS);
        long fewest = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long day = first; day <= last; day++) {
            long from = Math.floorMod(day - CYCLE_START, CYCLE_DAYS);
            int month = monthOf(from);
            long to = Math.min(MONTH_STARTS[month + 1] - 1, from + last - day);
            for (long anchor : new long[] {from, to}) {
                long reached = after(rest, month, anchor);
                long other = areYears && isClipped(rest, month, anchor) ? reached + 1 : reached;
                fewest = Math.min(fewest, Math.min(Math.abs(reached - anchor), Math.abs(other - anchor)));
                most = Math.max(most, Math.max(Math.abs(reached - anchor), Math.abs(other - anchor)));
            }
            day += to - from;
        }
        return new long[] {wholeCycles + fewest, wholeCycles + most};
    }

    private static int monthOf(long day) {
        int found = Arrays.binarySearch(MONTH_STARTS, day);
        return found >= 0 ? found : -found - 2;
    }

    /** The day of the cycle so many months after one, or before: the last of its month, where that is too short. */
    private static long after(int months, int month, long day) {
        int other = month + months;
        int within = other < 0 ? other + CYCLE_MONTHS : other;
        long start = MONTH_STARTS[within];
        long clipped = Math.min(start + day - MONTH_STARTS[month], MONTH_STARTS[within + 1] - 1);
        return other < 0 ? clipped - CYCLE_DAYS : clipped;
    }

    /** True where the month that is arrived at has no such day. */
    private static boolean isClipped(int months, int month, long day) {
        int within = month + months < 0 ? month + months + CYCLE_MONTHS : month + months;
        return day - MONTH_STARTS[month] >= MONTH_STARTS[within + 1] - MONTH_STARTS[within];
    }

    /**
     * Tries every month of the cycle, from its first day. Day numbers cancel out; from a day that does not exist in the
     * month arrived at it is as far as from some first day, of this month or the next, or in between.
     */
    private static long[] monthsFromAnywhere(long number) {
        long cycles = number / CYCLE_MONTHS;
        int rest = (int) (number % CYCLE_MONTHS);
        long[] known = FROM_ANYWHERE.get(rest);
        if (known == null) {
            known = extremes(rest);
            FROM_ANYWHERE.set(rest, known);
        }
        return new long[] {cycles * CYCLE_DAYS + known[0], cycles * CYCLE_DAYS + known[1]};
    }

    private static long[] extremes(int rest) {
        long fewest = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int month = 0; month < CYCLE_MONTHS; month++) {
            long length = MONTH_STARTS[month + rest] - MONTH_STARTS[month];
            fewest = Math.min(fewest, length);
            most = Math.max(most, length);
        }
        return new long[] {fewest, most};
    }

    private static long[] monthStarts() {
        long[] starts = new long[2 * CYCLE_MONTHS + 1];
        for (int month = 0; month < 2 * CYCLE_MONTHS; month++) {
            starts[month + 1] = starts[month]
                    + YearMonth.of(2000 + month / 12, month % 12 + 1).lengthOfMonth();
        }
        return starts;
    }
}
