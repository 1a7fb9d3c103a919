package org.antequem.rule.interest;

import org.antequem.finding.Bearing;

/** {@code OPENLY_AT_ODDS}, where it supports: the interests of those who act against each other are in conflict. */
final class OpenlyAtOddsSupports extends OpenlyAtOdds {

    OpenlyAtOddsSupports() {
        super(
                Bearing.SUPPORTS,
                "A claim that the interests of two actors were conflicting is supported where all the while they"
                        + " certainly sought what the record opposes, or one acted against what the other sought.");
    }
}
