package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A number of people or things, known to lie between two bounds.
 *
 * @param least the lower bound, inclusive; not negative
 * @param greatest the upper bound, inclusive; {@link Long#MAX_VALUE} if there is none
 */
@Immutable
public record Count(long least, long greatest) implements Serializable {

    /** Nothing is recorded about the number. */
    public static final Count NOT_RECORDED = new Count(0, Long.MAX_VALUE);

    public Count {
        checkArgument(least >= 0, "a count of %s: expected no negative number", least);
        checkArgument(least <= greatest, "a count of %s to %s: expected the smaller number first", least, greatest);
    }

    /**
     * An exact number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Count of(long number) {
        return new Count(number, number);
    }

    /** True if the number is certainly 0, which means that what was counted did not happen. */
    public boolean isNone() {
        return greatest == 0;
    }

    /** True if somebody counted and the number may be 0. False if nobody counted. */
    public boolean mayBeNone() {
        return least == 0 && !equals(NOT_RECORDED);
    }

    /** True if this count permits every number that the other permits. */
    public boolean encloses(Count other) {
        requireNonNull(other, "other");
        return least <= other.least && other.greatest <= greatest;
    }

    /** True if both counts permit some number in common. */
    public boolean overlaps(Count other) {
        requireNonNull(other, "other");
        return least <= other.greatest && other.least <= greatest;
    }

    @Override
    public String toString() {
        if (least == greatest) {
            return String.valueOf(least);
        }
        if (greatest == Long.MAX_VALUE) {
            return least == 0 ? "not recorded" : "at least " + least;
        }
        return least + " to " + greatest;
    }
}
