package org.antequem.hypotheses;

/** How a piece of evidence and a hypothesis go together. */
public enum Fit {
    /** It supports the hypothesis, or speaks of the same and leaves room for it. */
    CONSISTENT,
    /** It is a line against the hypothesis. */
    INCONSISTENT,
    /** It speaks of something else. */
    NEITHER
}
