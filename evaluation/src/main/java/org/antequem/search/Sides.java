package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.record.RecordView;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;

/**
 * What refutes a claim and what supports it.
 *
 * @param findings these, and perhaps others
 * @param view of the record in which they were found
 * @param isCutShort true where ways around contradictions were left untried, so that there may be more
 */
public record Sides(ImmutableList<Finding> findings, Side against, Side inFavour, RecordView view, boolean isCutShort) {

    private static final ImmutableList<Bearing> BOTH = ImmutableList.of(Bearing.REFUTES, Bearing.SUPPORTS);

    /** What refutes a claim, and what supports it, of everything that was found on it. */
    public static Sides of(ImmutableList<Finding> findings, RecordView view) {
        return of(findings, view, false);
    }

    static Sides of(ImmutableList<Finding> findings, RecordView view, boolean isCutShort) {
        return new Sides(
                findings,
                side(findings, Bearing.REFUTES, view),
                side(findings, Bearing.SUPPORTS, view),
                view,
                isCutShort);
    }

    private static Side side(ImmutableList<Finding> findings, Bearing bearing, RecordView view) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (Finding finding : findings) {
            for (Line line : finding.bearing() == bearing ? finding.lines() : ImmutableList.<Line>of()) {
                if (line.strength() != Strength.VOID) {
                    lines.add(line);
                }
            }
        }
        return new Side(lines.build(), view);
    }

    /**
     * The verdict. Refutation and support are established each by itself; weakening and voiding never refute, and
     * silence never supports.
     */
    public Decision decision() {
        boolean refuted = against.isEstablished();
        boolean supported = inFavour.isEstablished();
        if (refuted && supported) {
            return new Decision(
                    Verdict.CONFLICTING_EVIDENCE,
                    Optional.of(lesser(against.confidence(), inFavour.confidence())),
                    Sets.union(against.presuming(), inFavour.presuming()).immutableCopy());
        }
        if (refuted) {
            return new Decision(Verdict.REFUTED, Optional.of(against.confidence()), against.presuming());
        }
        return supported
                ? new Decision(Verdict.SUPPORTED, Optional.of(inFavour.confidence()), inFavour.presuming())
                : new Decision(Verdict.NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of());
    }

    private static Confidence lesser(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The side that bears on the claim in this way. */
    public Side on(Bearing bearing) {
        return bearing == Bearing.REFUTES ? against : inFavour;
    }

    /** The bearings of the sides that are established, or of those that are not. */
    public ImmutableList<Bearing> bearings(boolean established) {
        return BOTH.stream()
                .filter(bearing -> on(bearing).isEstablished() == established)
                .collect(ImmutableList.toImmutableList());
    }

    /** What refutes or supports the claim, where that side is established. */
    ImmutableList<Finding> established() {
        return findings.stream()
                .filter(finding -> on(finding.bearing()).isEstablished())
                .collect(ImmutableList.toImmutableList());
    }

    /** All lines on one side, the void ones as well. */
    public ImmutableList<Line> lines(Bearing bearing) {
        return findings.stream()
                .filter(finding -> finding.bearing() == bearing)
                .flatMap(finding -> finding.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
