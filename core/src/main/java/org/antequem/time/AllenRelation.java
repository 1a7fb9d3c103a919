package org.antequem.time;

import com.google.common.collect.ImmutableList;

/**
 * The thirteen ways in which one event of positive length can lie to another.
 *
 * @see "Allen: Maintaining knowledge about temporal intervals. Communications of the ACM 26 (1983)"
 */
public enum AllenRelation {
    PRECEDES,
    MEETS,
    OVERLAPS,
    FINISHED_BY,
    CONTAINS,
    STARTS,
    EQUALS,
    STARTED_BY,
    DURING,
    FINISHES,
    OVERLAPPED_BY,
    MET_BY,
    PRECEDED_BY;

    /** The relation in which the second event lies to the first: as far from the last one as this is from the first. */
    public AllenRelation converse() {
        ImmutableList<AllenRelation> all = ImmutableList.copyOf(values());
        return all.reverse().get(all.indexOf(this));
    }
}
