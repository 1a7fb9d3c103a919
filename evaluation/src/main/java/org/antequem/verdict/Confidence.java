package org.antequem.verdict;

/**
 * How well a verdict is founded. It says nothing of how likely the claim is.
 *
 * @see "US Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2): confidence is not likelihood"
 */
public enum Confidence {
    /** Less than that for {@link #MODERATE}. */
    LOW,
    /** One firm line, or three weak ones that are independent of each other. */
    MODERATE,
    /** Two firm lines that are independent of each other. */
    HIGH
}
