package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * By how many seconds one moment follows another: {@code least ≤ later − earlier ≤ greatest}. Negative values mean that
 * it precedes it.
 *
 * @param least in seconds, inclusive; {@link Bounds#DISTANT_PAST} where nothing bounds it
 * @param greatest in seconds, inclusive; {@link Bounds#DISTANT_FUTURE} where nothing bounds it
 */
@Immutable
public record Gap(long least, long greatest) implements Serializable {

    /** Nothing is known of the gap. */
    public static final Gap UNKNOWN = new Gap(Bounds.DISTANT_PAST, Bounds.DISTANT_FUTURE);

    public Gap {
        checkArgument(least <= greatest, "least %s is more than greatest %s", least, greatest);
        checkArgument(
                least != Bounds.DISTANT_FUTURE && greatest != Bounds.DISTANT_PAST, "a gap has room for some value");
    }

    /** By how much one moment follows another, where no more is known than where each of them lies. */
    public static Gap between(Bounds earlier, Bounds later) {
        return new Gap(
                later.hasEarliest() && earlier.hasLatest()
                        ? Math.min(
                                LongMath.saturatedSubtract(later.earliest(), earlier.latest()),
                                Bounds.DISTANT_FUTURE - 1)
                        : Bounds.DISTANT_PAST,
                later.hasLatest() && earlier.hasEarliest()
                        ? Math.max(
                                LongMath.saturatedSubtract(later.latest(), earlier.earliest()), Bounds.DISTANT_PAST + 1)
                        : Bounds.DISTANT_FUTURE);
    }

    /** The same gap, seen from the other moment. */
    public Gap reversed() {
        return new Gap(negated(greatest), negated(least));
    }

    /** True where every gap that fits {@code other} fits this one. */
    public boolean encloses(Gap other) {
        return least <= other.least && other.greatest <= greatest;
    }

    /** True where some gap fits both. */
    public boolean overlaps(Gap other) {
        return least <= other.greatest && other.least <= greatest;
    }

    private static long negated(long seconds) {
        if (seconds == Bounds.DISTANT_FUTURE) {
            return Bounds.DISTANT_PAST;
        }
        return seconds == Bounds.DISTANT_PAST ? Bounds.DISTANT_FUTURE : -seconds;
    }
}
