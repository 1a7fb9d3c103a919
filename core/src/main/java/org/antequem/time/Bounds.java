package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.Instant;

/**
 * The seconds between which a moment must lie: {@code earliest ≤ t ≤ latest}.
 *
 * @param earliest seconds from 1970-01-01T00:00Z, inclusive; {@link #DISTANT_PAST} where nothing bounds it
 * @param latest seconds from 1970-01-01T00:00Z, inclusive; {@link #DISTANT_FUTURE} where nothing bounds it
 */
@Immutable
public record Bounds(long earliest, long latest) implements Serializable {

    /** No lower bound. Every finite second is later. */
    public static final long DISTANT_PAST = Long.MIN_VALUE;

    /** No upper bound. Every finite second is earlier. */
    public static final long DISTANT_FUTURE = Long.MAX_VALUE;

    /** What is known of a moment of which nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(DISTANT_PAST, DISTANT_FUTURE);

    public Bounds {
        checkArgument(earliest <= latest, "earliest %s is after latest %s", earliest, latest);
        checkArgument(
                earliest != DISTANT_FUTURE && latest != DISTANT_PAST,
                "a moment is after the distant past and before the distant future");
    }

    /** No earlier than the given second. */
    public static Bounds from(long earliest) {
        return new Bounds(earliest, DISTANT_FUTURE);
    }

    /** No later than the given second. */
    public static Bounds upTo(long latest) {
        return new Bounds(DISTANT_PAST, latest);
    }

    /** True where both sides are finite. */
    public boolean isBounded() {
        return hasEarliest() && hasLatest();
    }

    public boolean hasEarliest() {
        return earliest != DISTANT_PAST;
    }

    public boolean hasLatest() {
        return latest != DISTANT_FUTURE;
    }

    /** True where every moment that fits {@code other} fits these bounds. */
    public boolean encloses(Bounds other) {
        return earliest <= other.earliest && other.latest <= latest;
    }

    /** True where some moment fits both. */
    public boolean overlaps(Bounds other) {
        return earliest <= other.latest && other.earliest <= latest;
    }

    /** True where every moment that fits these bounds is before every moment that fits {@code other}. */
    public boolean certainlyBefore(Bounds other) {
        return latest < other.earliest;
    }

    /** The narrowest bounds that enclose both. */
    public Bounds hull(Bounds other) {
        return new Bounds(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }

    /** Its two ends in UTC: {@code 2015-07-01T00:00:00Z/2015-07-31T23:59:59Z}; {@code ..} where nothing bounds it. */
    @Override
    public String toString() {
        return words(earliest) + "/" + words(latest);
    }

    private static String words(long second) {
        if (second == DISTANT_PAST || second == DISTANT_FUTURE) {
            return "..";
        }
        boolean hasDate = second >= Instant.MIN.getEpochSecond() && second <= Instant.MAX.getEpochSecond();
        return hasDate ? Instant.ofEpochSecond(second).toString() : second + " s from 1970";
    }
}
