package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.time.Conventions;

/**
 * The verdict on a claim, with everything that was found on it.
 *
 * @param conventions by which its dates were read
 * @param confidence empty where there is not enough evidence
 * @param findings those that refute or support first, in the order of the rules
 * @param presuming what the verdict presumes: the lines it was made from, and their independence
 */
public record Judgement(
        Claim claim,
        Conventions conventions,
        Verdict verdict,
        Optional<Confidence> confidence,
        ImmutableList<Finding> findings,
        ImmutableSet<Presumption> presuming) {

    /** The findings under one code; empty where that rule found nothing. */
    public ImmutableList<Finding> findings(String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines on one side. */
    public ImmutableList<Line> lines(Bearing side) {
        return findings.stream()
                .filter(finding -> finding.bearing() == side)
                .flatMap(finding -> finding.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The argument, for a reader: plain text, at most 80 columns wide, each line ended. */
    public String explain() {
        return Explanation.of(this);
    }
}
