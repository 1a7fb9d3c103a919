package org.antequem.model;

/** How the interests of two actors in one matter stand to each other. */
public enum Alignment {
    /** The same end. */
    SHARED,
    /** The same means, for different ends. */
    PARALLEL,
    /** Different ends, not opposed. */
    DIVERGENT,
    /** Opposed. */
    CONFLICTING
}
