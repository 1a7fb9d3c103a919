package org.antequem.time;

import com.google.common.collect.ImmutableList;

/**
 * The thirteen ways in which one event of positive length can lie to another.
 *
 * @see "Allen: Maintaining knowledge about temporal intervals. Communications of the ACM 26 (1983)"
 */
public enum AllenRelation {
    /** The first ended before the second started. */
    PRECEDES,
    /** The first ended as the second started. */
    MEETS,
    /** The first started before the second, and ended while that went on. */
    OVERLAPS,
    /** The first started before the second, and both ended together. */
    FINISHED_BY,
    /** The first started before the second, and ended after it. */
    CONTAINS,
    /** Both started together, and the first ended before the second. */
    STARTS,
    /** Both started together, and ended together. */
    EQUALS,
    /** Both started together, and the first ended after the second. */
    STARTED_BY,
    /** The first started after the second, and ended before it. */
    DURING,
    /** The first started after the second, and both ended together. */
    FINISHES,
    /** The first started while the second went on, and ended after it. */
    OVERLAPPED_BY,
    /** The first started as the second ended. */
    MET_BY,
    /** The first started after the second had ended. */
    PRECEDED_BY;

    /** The relation in which the second event lies to the first: as far from the last one as this is from the first. */
    public AllenRelation converse() {
        ImmutableList<AllenRelation> all = ImmutableList.copyOf(values());
        return all.reverse().get(all.indexOf(this));
    }
}
