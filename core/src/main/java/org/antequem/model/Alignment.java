package org.antequem.model;

/** How the interests of two actors in one matter relate to each other. */
public enum Alignment {
    /** Both actors want the same end. */
    SHARED,
    /** Both actors want the same means, for different ends. */
    PARALLEL,
    /** The actors want different ends, which are not opposed. */
    DIVERGENT,
    /** What one actor wants is recorded as opposed to what the other wants. */
    CONFLICTING
}
