package org.antequem.verdict;

/**
 * How well a verdict is founded. It does not say how likely the claim is. Pieces of evidence count separately only if
 * they are independent of each other.
 *
 * @see "US Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2): confidence is not likelihood"
 */
public enum Confidence {
    /**
     * The verdict rests on less than {@link #MODERATE} asks for: by the standard policy, on two weak, independent
     * pieces of evidence.
     */
    LOW,
    /** The verdict rests on one firm piece of evidence, or on three weak, independent ones. */
    MODERATE,
    /** The verdict rests on two firm, independent pieces of evidence. */
    HIGH
}
