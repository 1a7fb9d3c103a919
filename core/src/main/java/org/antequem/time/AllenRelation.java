package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The thirteen relations in time between two events that last a second or more; exactly one holds.
 *
 * @see "Allen: Maintaining knowledge about temporal intervals. Communications of the ACM 26 (1983)"
 */
public enum AllenRelation {
    /** The first event ended before the second started. */
    PRECEDES,
    /** The first event ended in the second in which the other started. */
    MEETS,
    /** The first event started before the second, and ended while that went on. */
    OVERLAPS,
    /** The first event started before the second, and both ended together. */
    FINISHED_BY,
    /** The first event started before the second, and ended after it. */
    CONTAINS,
    /** Both events started together, and the first ended before the second. */
    STARTS,
    /** Both events started together and ended together. */
    EQUALS,
    /** Both events started together, and the first ended after the second. */
    STARTED_BY,
    /** The first event started after the second, and ended before it. */
    DURING,
    /** The first event started after the second, and both ended together. */
    FINISHES,
    /** The first event started while the second went on, and ended after it. */
    OVERLAPPED_BY,
    /** The first event started in the second in which the other ended. */
    MET_BY,
    /** The first event started after the second had ended. */
    PRECEDED_BY;

    /**
     * The relations that two instants can have whose distance is known: the first precedes, equals or follows the
     * second.
     */
    public static ImmutableSet<AllenRelation> ofInstants(Gap gap) {
        requireNonNull(gap, "gap");
        ImmutableSet.Builder<AllenRelation> possible = ImmutableSet.builder();
        if (gap.greatest() > 0) {
            possible.add(PRECEDES);
        }
        if (gap.least() <= 0 && gap.greatest() >= 0) {
            possible.add(EQUALS);
        }
        if (gap.least() < 0) {
            possible.add(PRECEDED_BY);
        }
        return possible.build();
    }

    /** This relation as seen from the second event: {@code PRECEDES} becomes {@code PRECEDED_BY}. */
    public AllenRelation converse() {
        ImmutableList<AllenRelation> all = ImmutableList.copyOf(values());
        return all.reverse().get(all.indexOf(this));
    }
}
