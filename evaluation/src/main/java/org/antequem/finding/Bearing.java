package org.antequem.finding;

/** How a finding bears on a claim. Only {@link #REFUTES} and {@link #SUPPORTS} can establish a verdict. */
public enum Bearing {
    /** The finding speaks against the claim. */
    REFUTES,
    /** The finding speaks for the claim. */
    SUPPORTS,
    /** The finding makes a statement weak, so that it is not enough as evidence by itself. */
    WEAKENS,
    /** The finding makes a statement void, that is, worth nothing as evidence. */
    VOIDS,
    /** The finding points something out and plays no part in the verdict. */
    NOTES;

    /** True for {@link #REFUTES} and {@link #SUPPORTS}, which alone can establish a verdict. */
    public boolean isOfASide() {
        return this == REFUTES || this == SUPPORTS;
    }

    /** This bearing as seen from the negation of the claim: REFUTES and SUPPORTS change places, the others stay. */
    public Bearing opposite() {
        return switch (this) {
            case REFUTES -> SUPPORTS;
            case SUPPORTS -> REFUTES;
            case WEAKENS, VOIDS, NOTES -> this;
        };
    }
}
