package org.antequem.timeline.network;

import org.antequem.time.Bounds;

/**
 * The numbers in which the network counts: seconds, far enough from the ends of a {@code long} that no sum of a bound
 * and an arc overflows. Bounds end some thirty-six billion years from the zero of the timeline; beyond, a side is open.
 */
final class Bound {

    /** The bound of a point that nothing bounds. */
    static final long UNREACHED = 1L << 61;

    /** No bound lies farther from zero. */
    static final long FARTHEST = 1L << 60;

    /** The weight of an arc that is left out: it shortens nothing. */
    static final long NO_ARC = 1L << 62;

    /** No statement reaches farther; about nine billion years. */
    private static final long WIDEST = 1L << 58;

    private Bound() {}

    /** An upper bound as it is stated; never tighter. */
    static long upper(long seconds) {
        if (seconds > WIDEST) {
            return UNREACHED;
        }
        return Math.max(seconds, -WIDEST);
    }

    /** A lower bound as it is stated; never tighter. */
    static long lower(long seconds) {
        return -upper(seconds == Bounds.DISTANT_PAST ? Bounds.DISTANT_FUTURE : -seconds);
    }

    /** The weight of an arc: an upper bound, or none. */
    static long weight(long seconds) {
        long upper = upper(seconds);
        return upper == UNREACHED ? NO_ARC : upper;
    }

    /** A bound reached over an arc; {@link #UNREACHED} where it would lie beyond {@link #FARTHEST}. */
    static long clamped(long sum) {
        return sum > FARTHEST ? UNREACHED : Math.max(sum, -FARTHEST);
    }

    /** A bound in the form that callers see. */
    static long latest(long bound) {
        return bound >= UNREACHED ? Bounds.DISTANT_FUTURE : bound;
    }

    /** A bound in the form that callers see. */
    static long earliest(long bound) {
        return bound <= -UNREACHED ? Bounds.DISTANT_PAST : bound;
    }
}
