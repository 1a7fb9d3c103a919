package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.rule.Reading;

/**
 * What refutes a claim and what supports it.
 *
 * @param findings these, and perhaps others
 * @param reading of the record on which they were found
 */
record Sides(ImmutableList<Finding> findings, Side against, Side inFavour, Reading reading) {

    private static final ImmutableList<Bearing> BOTH = ImmutableList.of(Bearing.REFUTES, Bearing.SUPPORTS);

    Decision decision() {
        return Decision.between(against, inFavour);
    }

    Side on(Bearing bearing) {
        return bearing == Bearing.REFUTES ? against : inFavour;
    }

    /** Those that are established, or those that are not. */
    ImmutableList<Bearing> bearings(boolean established) {
        return BOTH.stream()
                .filter(bearing -> on(bearing).isEstablished() == established)
                .collect(ImmutableList.toImmutableList());
    }

    /** All lines on one side, the void ones as well. */
    ImmutableList<Line> lines(Bearing bearing) {
        return findings.stream()
                .filter(finding -> finding.bearing() == bearing)
                .flatMap(finding -> finding.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
