package org.antequem.finding;

import static java.util.Objects.requireNonNull;

/** How much a statement, or a piece of evidence made of statements, is worth as evidence. */
public enum Strength {
    /** The statement, or the piece of evidence, is worth nothing. */
    VOID,
    /**
     * The statement, or the piece of evidence, is not enough by itself. It counts together with others that are
     * independent of it.
     */
    WEAK,
    /** The statement, or the piece of evidence, is enough by itself. */
    FIRM;

    /** The weaker of two strengths. A piece of evidence is as strong as its weakest statement. */
    public Strength weaker(Strength other) {
        requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /** True if this strength is the other one or a stronger one. */
    public boolean isAtLeast(Strength other) {
        requireNonNull(other, "other");
        return compareTo(other) >= 0;
    }
}
