package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The number of seconds by which one moment follows another: {@code least ≤ later − earlier ≤ greatest}. If it is
 * negative, the moment comes before the other.
 *
 * @param least in seconds, inclusive; {@link Bounds#DISTANT_PAST} if there is no lower limit
 * @param greatest in seconds, inclusive; {@link Bounds#DISTANT_FUTURE} if there is no upper limit
 */
@Immutable
public record Gap(long least, long greatest) implements Serializable {

    /** The gap between two moments about which nothing is known. */
    public static final Gap UNKNOWN = new Gap(Bounds.DISTANT_PAST, Bounds.DISTANT_FUTURE);

    public Gap {
        checkArgument(least <= greatest, "least %s is more than greatest %s", least, greatest);
        checkArgument(
                least != Bounds.DISTANT_FUTURE && greatest != Bounds.DISTANT_PAST, "a gap has room for some value");
    }

    /** The gap between two moments of which only the bounds are known. */
    public static Gap between(Bounds earlier, Bounds later) {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
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

    /** This gap as seen from the other moment: all numbers change their sign. */
    public Gap reversed() {
        return new Gap(negated(greatest), negated(least));
    }

    /** True if every distance that fits the other gap fits this one. */
    public boolean encloses(Gap other) {
        requireNonNull(other, "other");
        return least <= other.least && other.greatest <= greatest;
    }

    /** True if some distance fits both gaps. */
    public boolean overlaps(Gap other) {
        requireNonNull(other, "other");
        return least <= other.greatest && other.least <= greatest;
    }

    private static long negated(long seconds) {
        if (seconds == Bounds.DISTANT_FUTURE) {
            return Bounds.DISTANT_PAST;
        }
        return seconds == Bounds.DISTANT_PAST ? Bounds.DISTANT_FUTURE : -seconds;
    }
}
