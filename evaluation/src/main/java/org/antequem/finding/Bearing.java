package org.antequem.finding;

/** How a finding bears on a claim. Only the first two can establish a verdict. */
public enum Bearing {
    REFUTES,
    SUPPORTS,
    WEAKENS,
    VOIDS,
    NOTES
}
