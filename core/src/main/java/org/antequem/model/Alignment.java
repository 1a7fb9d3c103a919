package org.antequem.model;

/**
 * How the interests of two actors in one matter relate to each other. Two actors can have several interests in it, so
 * that kinds may hold side by side; only {@link #SHARED} is said of all of them, and excludes each other kind.
 */
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
