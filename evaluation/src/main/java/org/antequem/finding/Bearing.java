package org.antequem.finding;

/** How a finding bears on a claim. Only the first two can establish a verdict. */
public enum Bearing {
    /** It speaks against the claim. */
    REFUTES,
    /** It speaks for the claim. */
    SUPPORTS,
    /** It makes a statement weak as evidence. */
    WEAKENS,
    /** It leaves a statement worth nothing as evidence. */
    VOIDS,
    /** It points something out that bears on no verdict. */
    NOTES;

    /** What supports a claim refutes its negation, and the other way round; the others bear on both alike. */
    public Bearing opposite() {
        return switch (this) {
            case REFUTES -> SUPPORTS;
            case SUPPORTS -> REFUTES;
            case WEAKENS, VOIDS, NOTES -> this;
        };
    }
}
