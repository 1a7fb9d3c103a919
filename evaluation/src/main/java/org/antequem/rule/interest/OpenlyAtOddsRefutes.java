package org.antequem.rule.interest;

import org.antequem.finding.Bearing;

/** {@code OPENLY_AT_ODDS}, where it refutes: whoever acts against another does not want the same. */
final class OpenlyAtOddsRefutes extends OpenlyAtOdds {

    OpenlyAtOddsRefutes() {
        super(
                Bearing.REFUTES,
                "A claim that two actors shared their interests throughout a time is refuted where at some"
                        + " moment of it they certainly sought what the record opposes, or one acted against what the"
                        + " other sought.");
    }
}
