package org.antequem.time;

/** How certain something is, given a record: whether it holds in all, some or none of the histories that fit. */
public enum Certainty {
    /** The answer is the same in every history that fits the record: it is so. */
    CERTAIN,
    /** The answer differs between histories that fit the record, which leaves it open. */
    POSSIBLE,
    /** The answer is the same in every history that fits the record: it is not so. */
    IMPOSSIBLE
}
