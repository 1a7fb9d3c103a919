package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * How many, between bounds.
 *
 * @param least not negative
 * @param greatest at least {@code least}; {@link Long#MAX_VALUE} where nothing limits it
 */
@Immutable
public record Count(long least, long greatest) implements Serializable {

    /** How many is not recorded. */
    public static final Count NOT_RECORDED = new Count(0, Long.MAX_VALUE);

    public Count {
        checkArgument(least >= 0, "a count of %s: expected no negative number", least);
        checkArgument(least <= greatest, "a count of %s to %s: expected the smaller number first", least, greatest);
    }

    public static Count of(long number) {
        return new Count(number, number);
    }

    /** True where it is none: what is counted did not happen. */
    public boolean isNone() {
        return greatest == 0;
    }

    /** True where somebody counted and leaves it open whether there was any; not where nobody counted. */
    public boolean mayBeNone() {
        return least == 0 && !equals(NOT_RECORDED);
    }

    public boolean encloses(Count other) {
        return least <= other.least && other.greatest <= greatest;
    }

    public boolean overlaps(Count other) {
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
