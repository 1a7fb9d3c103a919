package org.antequem.model;

import java.util.Locale;

/**
 * How a teller holds back from what it says.
 *
 * <p>The words of likelihood are those of ICD 203, on the side of the claim. Its other words lean against: whoever
 * finds something <em>unlikely</em> finds its negation {@link #LIKELY}, and is recorded so
 * ({@code Claim.that(…).not(…)}); an even chance claims neither.
 *
 * @see "US Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a)"
 */
public enum Hedge {
    /** 55 to 80 %; "probably". */
    LIKELY,
    /** 80 to 95 %; "highly probable". */
    VERY_LIKELY,
    /** 95 to 99 %; "nearly certain". */
    ALMOST_CERTAINLY,
    REPORTEDLY,
    APPARENTLY,
    ARGUABLY,
    SUGGESTS;

    /** In words: {@code "very likely"}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
