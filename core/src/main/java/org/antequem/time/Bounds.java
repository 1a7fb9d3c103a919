package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.Instant;

/**
 * The seconds between which a moment must lie: {@code earliest ≤ t ≤ latest}.
 *
 * @param earliest seconds from 1970-01-01T00:00Z, inclusive; {@link #DISTANT_PAST} if there is no lower bound
 * @param latest seconds from 1970-01-01T00:00Z, inclusive; {@link #DISTANT_FUTURE} if there is no upper bound
 */
@Immutable
public record Bounds(long earliest, long latest) implements Serializable {

    /** Stands for "no lower bound". It is smaller than every other second. */
    public static final long DISTANT_PAST = Long.MIN_VALUE;

    /** Stands for "no upper bound". It is larger than every other second. */
    public static final long DISTANT_FUTURE = Long.MAX_VALUE;

    /** The bounds of a moment about which nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(DISTANT_PAST, DISTANT_FUTURE);

    public Bounds {
        checkArgument(earliest <= latest, "earliest %s is after latest %s", earliest, latest);
        checkArgument(
                earliest != DISTANT_FUTURE && latest != DISTANT_PAST,
                "a moment is after the distant past and before the distant future");
    }

    /** The bounds of a moment that is not before a second. */
    public static Bounds from(long earliest) {
        return new Bounds(earliest, DISTANT_FUTURE);
    }

    /** The bounds of a moment that is not after a second. */
    public static Bounds upTo(long latest) {
        return new Bounds(DISTANT_PAST, latest);
    }

    /** True if there is both a lower and an upper bound. */
    public boolean isBounded() {
        return hasEarliest() && hasLatest();
    }

    /** True if there is a lower bound. */
    public boolean hasEarliest() {
        return earliest != DISTANT_PAST;
    }

    /** True if there is an upper bound. */
    public boolean hasLatest() {
        return latest != DISTANT_FUTURE;
    }

    /** True if every moment within the other bounds is also within these. */
    public boolean encloses(Bounds other) {
        requireNonNull(other, "other");
        return earliest <= other.earliest && other.latest <= latest;
    }

    /** True if some moment is within both bounds. */
    public boolean overlaps(Bounds other) {
        requireNonNull(other, "other");
        return earliest <= other.latest && other.earliest <= latest;
    }

    /** True if every moment within these bounds is before every moment within the other ones. */
    public boolean certainlyBefore(Bounds other) {
        requireNonNull(other, "other");
        return latest < other.earliest;
    }

    /** The narrowest bounds that enclose both these and the other ones. */
    public Bounds hull(Bounds other) {
        requireNonNull(other, "other");
        return new Bounds(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }

    /** Both bounds in UTC: {@code 2015-07-01T00:00:00Z/2015-07-31T23:59:59Z}; {@code ..} stands for a missing bound. */
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
