package org.antequem.rule.interest;

import org.antequem.finding.Bearing;

/** {@code OPENLY_AT_ODDS}, where it refutes: whoever acts against another does not want the same. */
final class OpenlyAtOddsRefutes extends OpenlyAtOdds {

    OpenlyAtOddsRefutes() {
        super(
                Bearing.REFUTES,
                "A claim of shared interests is refuted where, at some moment of that time, the two sought opposed things or one acted against the other.");
    }
}
