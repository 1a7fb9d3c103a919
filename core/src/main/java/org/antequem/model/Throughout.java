package org.antequem.model;

import org.antequem.time.Bounds;
import org.antequem.time.Dating;

/**
 * The whole of a time, during which something holds.
 *
 * @param time from its start to its end; {@link Dating#UNKNOWN} where no time is said
 */
record Throughout(Dating time) {

    /** True where this is certainly all of the time that the other may be, or where the other says no time. */
    boolean outlasts(Throughout other) {
        return other.time.isUnknown() || time.agreesWith(other.time) || certainlySpans(other);
    }

    /**
     * True where there certainly is a time that belongs to both: it certainly belongs to both, or one is certainly all
     * of the time at some of which the other is.
     */
    boolean certainlyOverlaps(Throughout other) {
        return Math.max(certainStart(), other.certainStart()) <= Math.min(certainEnd(), other.certainEnd())
                || certainlySpans(other)
                || other.certainlySpans(this);
    }

    private boolean certainlySpans(Throughout other) {
        return certainStart() <= other.time.start().earliest()
                && other.time.end().latest() <= certainEnd();
    }

    private long certainStart() {
        return time.start().latest();
    }

    private long certainEnd() {
        return time.ongoing() ? Bounds.DISTANT_FUTURE : time.end().earliest();
    }
}
