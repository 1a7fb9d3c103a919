package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A distance in time as people state it: {@code months(4, 6)}, {@code days(20)}, {@code atLeast(years(2))}.
 *
 * <p>Seconds, minutes and hours are exact. Days and anything longer are counted on the calendar, day to day, so that "a
 * day later" means at some time of the next day: as a {@link Gap} they are up to a day (less a second) wider on each
 * side than the same number of 24-hour days. Months and years are calendar arithmetic from a moment that must be named
 * for it ({@link #before}, {@link #after}); where the day of the month does not exist, its last day stands in.
 *
 * @param unit the unit in which both numbers count: {@link ChronoUnit#SECONDS} to {@link ChronoUnit#YEARS}
 * @param least not negative; {@link Bounds#DISTANT_PAST} for a limit that is met the other way round as well
 * @param greatest at least {@code least}; {@link Bounds#DISTANT_FUTURE} for "or more"
 * @param said the one number that the bounds stand for, where they are as wide as people mean it, or where it was said
 *     that it is exact; null for plain bounds
 * @param mayCountLastDay true for what {@linkplain #countingLastDay fills days}, the last of which may be counted, too
 */
@Immutable
public record Span(
        ChronoUnit unit,
        long least,
        long greatest,
        @Nullable Span said,
        boolean mayCountLastDay) implements Serializable {

    static final long LONGEST = 1_000_000_000L;

    /** At least nothing: the two moments may coincide. */
    public static final Span ANY = new Span(ChronoUnit.SECONDS, 0, Bounds.DISTANT_FUTURE);

    /** At least a second: strictly before, or after. */
    public static final Span SOME = new Span(ChronoUnit.SECONDS, 1, Bounds.DISTANT_FUTURE);

    public Span {
        requireNonNull(unit, "unit");
        checkArgument(
                isCountable(unit), "a span counts seconds, minutes, hours, days, weeks, months or years, not %s", unit);
        checkArgument(
                least >= 0 || least == Bounds.DISTANT_PAST,
                "a span of %s %s: expected no negative number",
                least,
                SpanWords.plural(unit));
        checkArgument(
                least <= greatest,
                "a span of %s to %s %s: expected the smaller number first",
                least,
                greatest,
                SpanWords.plural(unit));
        checkArgument(
                least <= LONGEST && (greatest <= LONGEST || greatest == Bounds.DISTANT_FUTURE),
                "a span of %s to %s %s: expected at most %s",
                least,
                greatest,
                SpanWords.plural(unit),
                LONGEST);
        mayCountLastDay &= unit.isDateBased() && least > 0;
    }

    Span(ChronoUnit unit, long least, long greatest, @Nullable Span said) {
        this(unit, least, greatest, said, false);
    }

    /** Plain bounds. */
    public Span(ChronoUnit unit, long least, long greatest) {
        this(unit, least, greatest, null);
    }

    public static Span seconds(long number) {
        return new Span(ChronoUnit.SECONDS, number, number);
    }

    public static Span minutes(long number) {
        return minutes(number, number);
    }

    public static Span minutes(long least, long greatest) {
        return new Span(ChronoUnit.MINUTES, least, greatest);
    }

    public static Span hours(long number) {
        return hours(number, number);
    }

    public static Span hours(long least, long greatest) {
        return new Span(ChronoUnit.HOURS, least, greatest);
    }

    public static Span days(long number) {
        return days(number, number);
    }

    public static Span days(long least, long greatest) {
        return new Span(ChronoUnit.DAYS, least, greatest);
    }

    public static Span weeks(long number) {
        return weeks(number, number);
    }

    public static Span weeks(long least, long greatest) {
        return new Span(ChronoUnit.WEEKS, least, greatest);
    }

    public static Span months(long number) {
        return months(number, number);
    }

    public static Span months(long least, long greatest) {
        return new Span(ChronoUnit.MONTHS, least, greatest);
    }

    public static Span years(long number) {
        return years(number, number);
    }

    public static Span years(long least, long greatest) {
        return new Span(ChronoUnit.YEARS, least, greatest);
    }

    /** The given span or more: {@code atLeast(months(4))}, with no upper limit; of one meant roughly, what was said. */
    public static Span atLeast(Span span) {
        Span plain = span.plain();
        return new Span(plain.unit, plain.least, Bounds.DISTANT_FUTURE);
    }

    /** The given span or less, down to nothing; of one meant roughly, what was said. */
    public static Span atMost(Span span) {
        Span plain = span.plain();
        return new Span(plain.unit, 0, plain.greatest);
    }

    /**
     * The given span or less, or any time the other way round: a limit that forces no order. No later than
     * {@code limit(days(10))} after something is at most ten days after it, or at any time before.
     *
     * @throws IllegalArgumentException where the span is open, and so sets no limit
     */
    public static Span limit(Span span) {
        checkArgument(!span.isOpen(), "a limit of %s: expected a greatest number", span);
        Span plain = span.plain();
        return new Span(plain.unit, Bounds.DISTANT_PAST, plain.greatest);
    }

    /**
     * One number that is meant as it stands, also where people would mean it roughly; see {@link #asSaid}.
     *
     * @throws IllegalArgumentException where it is no single number
     */
    public static Span exactly(Span number) {
        Span plain = number.plain();
        checkArgument(plain.least == plain.greatest, "exactly %s: expected one number, such as days(16)", number);
        return new Span(plain.unit, plain.least, plain.greatest, new Span(plain.unit, plain.least, plain.greatest));
    }

    /** What was said, where it is meant roughly. */
    private Span plain() {
        return said == null ? this : said;
    }

    /**
     * This span as people mean it who say it of the past. One number n is n − t to n + t, where t is one unit, or half
     * of the last place of n that is not zero, where that is more: two years are one to three, ten days five to
     * fifteen, 200 are 150 to 250. One is a half to two. Bounds, limits and what is said to be {@link #exactly exact}
     * are meant as they stand.
     */
    public Span asSaid() {
        return RoughNumber.asSaid(this);
    }

    /** True of bounds that stand for one number that is meant roughly; see {@link #asSaid}. */
    public boolean isAbout() {
        return said != null && !(said.unit == unit && said.least == least && said.greatest == greatest);
    }

    /** This span as rough numbers are read: as its bounds, as the number that was said, or as any distance at all. */
    public Span in(Approximation approximation) {
        return RoughNumber.read(this, approximation);
    }

    /**
     * This span as people count the days that something fills: with the last one or without. From 1 May to 30 June are
     * two months, and from 1 May to 1 July. So its least is a day less, where it counts days or anything longer.
     */
    public Span countingLastDay() {
        return new Span(unit, least, greatest, said, true);
    }

    /** True of a {@link #limit}: nothing limits how far it is the other way round. */
    public boolean isLimit() {
        return least == Bounds.DISTANT_PAST;
    }

    /** True where nothing limits the span from above. */
    public boolean isOpen() {
        return greatest == Bounds.DISTANT_FUTURE;
    }

    /**
     * The seconds that can lie between a moment this long before the anchor, and the anchor.
     *
     * @param anchor what is stated of the moment counted from; {@link Bounds#UNKNOWN} yields the least and the greatest
     *     number of days that so many months or years can have
     * @param conventions in whose zone days, months and years are counted
     */
    public Gap before(Bounds anchor, Conventions conventions) {
        return CalendarSpan.of(this, anchor, -1, conventions);
    }

    /** The seconds that can lie between the anchor and a moment this long after it; see {@link #before}. */
    public Gap after(Bounds anchor, Conventions conventions) {
        return CalendarSpan.of(this, anchor, 1, conventions);
    }

    /**
     * Where a moment this long before the anchor can lie, by local days: two days before some time of 8 October is at
     * some time of the 6th. It bounds more closely than {@link #before} where the anchor's day is known.
     *
     * @return {@link Bounds#UNKNOWN} where the span counts no days or anything longer
     */
    public Bounds placedBefore(Bounds anchor, Conventions conventions) {
        return CalendarSpan.placed(this, anchor, -1, conventions);
    }

    /** Where a moment this long after the anchor can lie; see {@link #placedBefore}. */
    public Bounds placedAfter(Bounds anchor, Conventions conventions) {
        return CalendarSpan.placed(this, anchor, 1, conventions);
    }

    /**
     * Where the anchor can lie that a moment is this long before; see {@link #placedBefore}.
     *
     * @return {@link Bounds#UNKNOWN} also where no day of the calendar is such an anchor's: a month before 31 March
     *     2015 would be between 28 February and 1 March
     */
    public Bounds anchorBefore(Bounds placed, Conventions conventions) {
        return CalendarSpan.anchors(this, placed, -1, conventions);
    }

    /** Where the anchor can lie that a moment is this long after; see {@link #anchorBefore}. */
    public Bounds anchorAfter(Bounds placed, Conventions conventions) {
        return CalendarSpan.anchors(this, placed, 1, conventions);
    }

    /**
     * The seconds that certainly count as this long before the anchor, by every reading of the calendar; see
     * {@link #before}, which is as wide as any reading.
     *
     * @return empty where no number of seconds does
     */
    public Optional<Gap> innerBefore(Bounds anchor, Conventions conventions) {
        return CalendarSpan.innerOf(this, anchor, -1, conventions);
    }

    /** The seconds that certainly count as this long after the anchor; see {@link #innerBefore}. */
    public Optional<Gap> innerAfter(Bounds anchor, Conventions conventions) {
        return CalendarSpan.innerOf(this, anchor, 1, conventions);
    }

    /**
     * Where a moment certainly is this long before the anchor, by local days, wherever within its bounds that is: by
     * every reading, as {@link #placedBefore} is by any.
     *
     * @return empty where there is no such place, or the span counts no days or anything longer
     */
    public Optional<Bounds> surelyPlacedBefore(Bounds anchor, Conventions conventions) {
        return CalendarSpan.surelyPlaced(this, anchor, -1, conventions);
    }

    /** Where a moment certainly is this long after the anchor; see {@link #surelyPlacedBefore}. */
    public Optional<Bounds> surelyPlacedAfter(Bounds anchor, Conventions conventions) {
        return CalendarSpan.surelyPlaced(this, anchor, 1, conventions);
    }

    /** In words: {@code "2 to 9 months"}, {@code "at least 20 days"}. */
    @Override
    public String toString() {
        return SpanWords.of(this);
    }

    private static boolean isCountable(ChronoUnit unit) {
        return switch (unit) {
            case SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS -> true;
            default -> false;
        };
    }
}
