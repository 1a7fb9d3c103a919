package org.antequem.model;

import java.util.Locale;

/**
 * The words with which a teller qualifies a claim, such as "probably" or "it is said".
 *
 * <p>The words of likelihood are those of ICD 203 that favour a claim. For a word that disfavours it, record the
 * opposite: whoever finds something <em>unlikely</em> finds its negation {@link #LIKELY}
 * ({@code Claim.that(…).not(…)}). An even chance claims neither.
 *
 * @see "US Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a)"
 */
public enum Hedge {
    /** The teller finds the claim more likely than not: "probably", 55 to 80 % in ICD 203. */
    LIKELY,
    /** The teller finds the claim very likely: "highly probable", 80 to 95 % in ICD 203. */
    VERY_LIKELY,
    /** The teller is nearly certain of the claim: "almost certainly", 95 to 99 % in ICD 203. */
    ALMOST_CERTAINLY,
    /** The teller says that others say so, and does not commit to it: "reportedly", "it is said". */
    REPORTEDLY,
    /** The teller goes by appearances: "apparently", "it seems". */
    APPARENTLY,
    /** The teller says that there are reasons for the claim and against it: "arguably". */
    ARGUABLY,
    /** The teller only says that something points to the claim: "suggests", "may indicate". */
    SUGGESTS;

    /** The hedge in words: {@code "very likely"}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
