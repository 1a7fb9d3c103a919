package org.antequem.hypotheses;

/** How a piece of evidence fits a hypothesis. */
public enum Fit {
    /** The evidence supports the hypothesis, or is about the same thing and leaves room for it. */
    CONSISTENT,
    /** The evidence speaks against the hypothesis. */
    INCONSISTENT,
    /** The evidence is about something else. */
    NEITHER
}
