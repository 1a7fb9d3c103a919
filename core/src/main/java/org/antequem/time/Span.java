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
 * <p>Seconds, minutes and hours are exact. Days and longer units are counted on the calendar: "a day later" is any time
 * of the next day. So as a {@link Gap} they are up to a day, less a second, wider on each side than as many times 24
 * hours. Months and years need a moment to count from ({@link #before}, {@link #after}); if the day of the month does
 * not exist there, the last day of that month is used.
 *
 * @param unit the unit of both numbers: {@link ChronoUnit#SECONDS} to {@link ChronoUnit#YEARS}
 * @param least inclusive, not negative; {@link Bounds#DISTANT_PAST} for a {@link #limit}
 * @param greatest inclusive, at least {@code least}; {@link Bounds#DISTANT_FUTURE} for "or more"
 * @param said the single number that somebody stated, if the bounds are as wide as people usually mean it, or if it was
 *     stated to be exact; null for plain bounds
 * @param mayCountLastDay true for the length of something that {@linkplain #countingLastDay fills days}, whose last day
 *     may be counted or not
 */
@Immutable
public record Span(
        ChronoUnit unit,
        long least,
        long greatest,
        @Nullable Span said,
        boolean mayCountLastDay) implements Serializable {

    static final long LONGEST = 1_000_000_000L;

    /** Any distance, from nothing on: the two moments may coincide. */
    public static final Span ANY = new Span(ChronoUnit.SECONDS, 0, Bounds.DISTANT_FUTURE);

    /** Any distance from a second on: strictly before or after. */
    public static final Span SOME = new Span(ChronoUnit.SECONDS, 1, Bounds.DISTANT_FUTURE);

    public Span {
        requireNonNull(unit, "unit");
        SpanWords.checkCountable(unit);
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

    /** Makes a span of plain bounds, both inclusive. */
    public Span(ChronoUnit unit, long least, long greatest) {
        this(unit, least, greatest, null);
    }

    /** A span of this number of seconds. */
    public static Span seconds(long number) {
        return new Span(ChronoUnit.SECONDS, number, number);
    }

    /** A span of this number of minutes. */
    public static Span minutes(long number) {
        return minutes(number, number);
    }

    /** A span between two numbers of minutes, both inclusive. */
    public static Span minutes(long least, long greatest) {
        return new Span(ChronoUnit.MINUTES, least, greatest);
    }

    /** A span of this number of hours. */
    public static Span hours(long number) {
        return hours(number, number);
    }

    /** A span between two numbers of hours, both inclusive. */
    public static Span hours(long least, long greatest) {
        return new Span(ChronoUnit.HOURS, least, greatest);
    }

    /** A span of this number of days, counted on the calendar. */
    public static Span days(long number) {
        return days(number, number);
    }

    /** A span between two numbers of days, both inclusive, counted on the calendar. */
    public static Span days(long least, long greatest) {
        return new Span(ChronoUnit.DAYS, least, greatest);
    }

    /** A span of this number of weeks, counted on the calendar. */
    public static Span weeks(long number) {
        return weeks(number, number);
    }

    /** A span between two numbers of weeks, both inclusive, counted on the calendar. */
    public static Span weeks(long least, long greatest) {
        return new Span(ChronoUnit.WEEKS, least, greatest);
    }

    /** A span of this number of months, counted on the calendar. */
    public static Span months(long number) {
        return months(number, number);
    }

    /** A span between two numbers of months, both inclusive, counted on the calendar. */
    public static Span months(long least, long greatest) {
        return new Span(ChronoUnit.MONTHS, least, greatest);
    }

    /** A span of this number of years, counted on the calendar. */
    public static Span years(long number) {
        return years(number, number);
    }

    /** A span between two numbers of years, both inclusive, counted on the calendar. */
    public static Span years(long least, long greatest) {
        return new Span(ChronoUnit.YEARS, least, greatest);
    }

    /** The given span or more, without an upper limit; of a rough number, the number that was stated or more. */
    public static Span atLeast(Span span) {
        Span plain = requireNonNull(span, "span").plain();
        return new Span(plain.unit, plain.least, Bounds.DISTANT_FUTURE);
    }

    /** The given span or less, down to nothing; of a rough number, the number that was stated or less. */
    public static Span atMost(Span span) {
        Span plain = requireNonNull(span, "span").plain();
        return new Span(plain.unit, 0, plain.greatest);
    }

    /**
     * An upper limit that does not say which moment came first: {@code limit(days(10))} after a moment is at most ten
     * days after it, or any time before it.
     *
     * @throws IllegalArgumentException if the span has no upper limit
     */
    public static Span limit(Span span) {
        checkArgument(!requireNonNull(span, "span").isOpen(), "a limit of %s: expected a greatest number", span);
        Span plain = span.plain();
        return new Span(plain.unit, Bounds.DISTANT_PAST, plain.greatest);
    }

    /**
     * A number that is meant exactly, even if people would usually mean it roughly; see {@link #asSaid}.
     *
     * @throws IllegalArgumentException if the span is not a single number
     */
    public static Span exactly(Span number) {
        Span plain = requireNonNull(number, "number").plain();
        checkArgument(plain.least == plain.greatest, "exactly %s: expected one number, such as days(16)", number);
        return new Span(plain.unit, plain.least, plain.greatest, new Span(plain.unit, plain.least, plain.greatest));
    }

    /** What was said, where it is meant roughly. */
    private Span plain() {
        return said == null ? this : said;
    }

    /**
     * This span as people usually mean it when they speak of the past. A number n becomes n − t to n + t, where t is
     * one unit or half of the last nonzero digit's place, whichever is more: 2 years are 1 to 3, 10 days 5 to 15, 200
     * are 150 to 250. The number 1 becomes a half to 2. Bounds, limits and {@link #exactly} do not change.
     */
    public Span asSaid() {
        return RoughNumber.asSaid(this);
    }

    /** True if the bounds stand for a single number that is meant roughly; see {@link #asSaid}. */
    public boolean isAbout() {
        return said != null && !(said.unit == unit && said.least == least && said.greatest == greatest);
    }

    /**
     * This span with a rough number read as an approximation says: as bounds, as the exact number, or as any distance.
     */
    public Span in(Approximation approximation) {
        return RoughNumber.read(this, requireNonNull(approximation, "approximation"));
    }

    /**
     * This span as the length of something that fills days, of which the last may be counted or not: from 1 May to 30
     * June is two months, and so is to 1 July. If it counts days or longer units, its least is a day less.
     */
    public Span countingLastDay() {
        return new Span(unit, least, greatest, said, true);
    }

    /** True for a {@link #limit}, which allows any distance in the other direction. */
    public boolean isLimit() {
        return least == Bounds.DISTANT_PAST;
    }

    /** True if the span has no upper limit. */
    public boolean isOpen() {
        return greatest == Bounds.DISTANT_FUTURE;
    }

    /**
     * The seconds that can lie between a moment this long before an anchor, and the anchor.
     *
     * @param anchor the bounds of the moment counted from; {@link Bounds#UNKNOWN} gives the least and the greatest
     *     number of days that as many months or years can have
     * @param conventions the zone in which days, months and years are counted
     */
    public Gap before(Bounds anchor, Conventions conventions) {
        return CalendarSpan.of(this, anchor, -1, conventions);
    }

    /** The seconds that can lie between an anchor and a moment this long after it; see {@link #before}. */
    public Gap after(Bounds anchor, Conventions conventions) {
        return CalendarSpan.of(this, anchor, 1, conventions);
    }

    /**
     * The bounds of a moment this long before an anchor, counted in local days: two days before some time of 8 October
     * is some time of 6 October. They are narrower than by {@link #before} if the anchor's day is known.
     *
     * @return {@link Bounds#UNKNOWN} if the span counts hours or shorter units
     */
    public Bounds placedBefore(Bounds anchor, Conventions conventions) {
        return CalendarSpan.placed(this, anchor, -1, conventions);
    }

    /** The bounds of a moment this long after an anchor, counted in local days; see {@link #placedBefore}. */
    public Bounds placedAfter(Bounds anchor, Conventions conventions) {
        return CalendarSpan.placed(this, anchor, 1, conventions);
    }

    /**
     * The bounds of an anchor that a moment with known bounds is this long before; see {@link #placedBefore}.
     *
     * @return {@link Bounds#UNKNOWN} also if no day of the calendar fits: a month before 31 March 2015 would be between
     *     28 February and 1 March
     */
    public Bounds anchorBefore(Bounds placed, Conventions conventions) {
        return CalendarSpan.anchors(this, placed, -1, conventions);
    }

    /** The bounds of an anchor that a moment with known bounds is this long after; see {@link #anchorBefore}. */
    public Bounds anchorAfter(Bounds placed, Conventions conventions) {
        return CalendarSpan.anchors(this, placed, 1, conventions);
    }

    /**
     * The seconds that are this long before an anchor by every reading of the calendar, while {@link #before} gives
     * those that are by any reading.
     *
     * @return empty if there are none
     */
    public Optional<Gap> innerBefore(Bounds anchor, Conventions conventions) {
        return CalendarSpan.innerOf(this, anchor, -1, conventions);
    }

    /** The seconds that are this long after an anchor by every reading of the calendar; see {@link #innerBefore}. */
    public Optional<Gap> innerAfter(Bounds anchor, Conventions conventions) {
        return CalendarSpan.innerOf(this, anchor, 1, conventions);
    }

    /**
     * The bounds within which a moment is this long before an anchor by every reading of the calendar, wherever within
     * its own bounds the anchor lies; empty if there are none, or the span counts hours or shorter units.
     */
    public Optional<Bounds> surelyPlacedBefore(Bounds anchor, Conventions conventions) {
        return CalendarSpan.surelyPlaced(this, anchor, -1, conventions);
    }

    /** The bounds within which a moment certainly is this long after an anchor; see {@link #surelyPlacedBefore}. */
    public Optional<Bounds> surelyPlacedAfter(Bounds anchor, Conventions conventions) {
        return CalendarSpan.surelyPlaced(this, anchor, 1, conventions);
    }

    /** The span in words: {@code "2 to 9 months"}, {@code "at least 20 days"}. */
    @Override
    public String toString() {
        return SpanWords.of(this);
    }
}
