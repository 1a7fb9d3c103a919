package org.antequem.time;

/** In which of the histories that fit a record something is so. */
public enum Certainty {
    /** In every one. */
    CERTAIN,
    /** In some and not in others: the record leaves it open. */
    POSSIBLE,
    /** In none. */
    IMPOSSIBLE
}
