package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The local calendar days within which something lies, first to last, inclusive.
 *
 * @param first days from 1970-01-01; {@link Bounds#DISTANT_PAST} where nothing bounds it
 * @param last days from 1970-01-01; {@link Bounds#DISTANT_FUTURE} where nothing bounds it
 */
@Immutable
public record Days(long first, long last) implements Serializable {

    static final Days ANY = new Days(Bounds.DISTANT_PAST, Bounds.DISTANT_FUTURE);

    private static final long DAY = 86_400;

    /** The line has room for so many days on either side of 1970: a quarter of a thousand million years. */
    private static final long BEYOND = 100_000_000_000_000L;

    public Days {
        checkArgument(first <= last, "first day %s is after last day %s", first, last);
        checkArgument(
                (first == Bounds.DISTANT_PAST || first >= -BEYOND) && (last == Bounds.DISTANT_FUTURE || last <= BEYOND),
                "days %s to %s from 1970-01-01 are beyond the line: expected at most %s on either side",
                first,
                last,
                BEYOND);
    }

    /** From the first second of the first day to the last second of the last, in UTC. */
    public Bounds seconds() {
        return new Bounds(
                first == Bounds.DISTANT_PAST ? first : first * DAY,
                last == Bounds.DISTANT_FUTURE ? last : last * DAY + DAY - 1);
    }

    /** The first half, rounded outward to whole days. */
    Days firstHalf() {
        return new Days(first, first + (length() + 1) / 2 - 1);
    }

    /** The two middle quarters, rounded outward to whole days. */
    Days middleHalf() {
        long quarter = length() / 4;
        return new Days(first + quarter, last - quarter);
    }

    /** The second half, rounded outward to whole days. */
    Days secondHalf() {
        return new Days(first + length() / 2, last);
    }

    private long length() {
        return last - first + 1;
    }
}
