package org.antequem.rule.interest;

import org.antequem.finding.Bearing;

/** {@code OPENLY_AT_ODDS}, where it supports: the interests of those who act against each other are in conflict. */
final class OpenlyAtOddsSupports extends OpenlyAtOdds {

    OpenlyAtOddsSupports() {
        super(
                Bearing.SUPPORTS,
                "A claim of conflicting interests is supported where, all that time, the two sought opposed things or one acted against the other.");
    }
}
