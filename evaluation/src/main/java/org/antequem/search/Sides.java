package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Quorum;
import org.antequem.finding.Separation;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.record.RecordView;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;

/**
 * What refutes a claim and what supports it.
 *
 * @param findings these, and perhaps others
 * @param view of the record in which they were found
 * @param presumed where something was found on a telling that was consulted, before it was held against others; empty
 *     where that was not taken down
 * @param open the bearings of sides that are not established by what was found for sure, and might be by what was left
 *     undecided or unsought
 */
public record Sides(
        ImmutableList<Finding> findings,
        Side against,
        Side inFavour,
        RecordView view,
        ImmutableSet<Presumption> presumed,
        ImmutableSet<Bearing> open) {

    private static final ImmutableList<Bearing> BOTH = ImmutableList.of(Bearing.REFUTES, Bearing.SUPPORTS);

    /**
     * What refutes a claim, and what supports it, with everything that was found on it.
     *
     * @param presumed where something was found on a telling that was consulted
     * @param unsure the bearings of sides for which more might be found
     */
    static Sides of(
            ImmutableList<Finding> findings,
            Side against,
            Side inFavour,
            RecordView view,
            ImmutableSet<Presumption> presumed,
            Set<Bearing> unsure) {
        Set<Bearing> open = EnumSet.noneOf(Bearing.class);
        if (!against.isEstablished() && (unsure.contains(Bearing.REFUTES) || against.mayBeEstablished())) {
            open.add(Bearing.REFUTES);
        }
        if (!inFavour.isEstablished() && (unsure.contains(Bearing.SUPPORTS) || inFavour.mayBeEstablished())) {
            open.add(Bearing.SUPPORTS);
        }
        return new Sides(findings, against, inFavour, view, presumed, ImmutableSet.copyOf(open));
    }

    /**
     * What some findings come to without a presumption that nothing needs but the arguments of lines, and their
     * independence. The lines that do not make it are those that there are without it, for each of them was sought.
     *
     * @param less the view in which the presumption is switched off
     */
    public static Decision without(Presumption presumption, ImmutableList<Finding> findings, RecordView less) {
        Side against = left(presumption, Bearing.REFUTES, findings, less);
        Side inFavour = left(presumption, Bearing.SUPPORTS, findings, less);
        return of(findings, against, inFavour, less, ImmutableSet.of(), ImmutableSet.of())
                .decision();
    }

    private static Side left(
            Presumption presumption, Bearing bearing, ImmutableList<Finding> findings, RecordView less) {
        return Side.of(
                findings.stream()
                        .filter(finding -> finding.bearing() == bearing)
                        .flatMap(finding -> finding.lines().stream())
                        .filter(line -> line.strength() != Strength.VOID
                                && !line.presuming().contains(presumption))
                        .collect(ImmutableList.toImmutableList()),
                less);
    }

    /** True where more might be found, or decided, than was. */
    public boolean isCutShort() {
        return !open.isEmpty();
    }

    /**
     * The verdict. Refutation and support are established each by itself; weakening and voiding never refute, and
     * silence never supports. Where the search was cut short, a verdict stands only if it would be the same whatever
     * more were found.
     */
    public Decision decision() {
        boolean refuted = against.isEstablished();
        boolean supported = inFavour.isEstablished();
        if (isCutShort()) {
            return Decision.CUT_SHORT;
        }
        if (refuted && supported) {
            return Decision.of(
                    Verdict.CONFLICTING_EVIDENCE,
                    lesser(against.confidence(), inFavour.confidence()),
                    both(against.presuming(), inFavour.presuming()));
        }
        if (refuted) {
            return Decision.of(Verdict.REFUTED, against.confidence(), against.presuming());
        }
        return supported ? Decision.of(Verdict.SUPPORTED, inFavour.confidence(), inFavour.presuming()) : Decision.OPEN;
    }

    /** Why the evidence on each side that is established counts separately; nothing, where no verdict was reached. */
    public ImmutableList<Separation> separations() {
        return isCutShort()
                ? ImmutableList.of()
                : ImmutableList.<Separation>builder()
                        .addAll(against.separations())
                        .addAll(inFavour.separations())
                        .build();
    }

    /** The evidence that establishes each side that is established; nothing, where no verdict was reached. */
    public ImmutableList<Quorum> quorums() {
        return isCutShort()
                ? ImmutableList.of()
                : BOTH.stream()
                        .flatMap(bearing -> on(bearing).quorum(bearing).stream())
                        .collect(ImmutableList.toImmutableList());
    }

    private static Confidence lesser(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static ImmutableSet<ImmutableSet<Presumption>> both(
            Set<ImmutableSet<Presumption>> ones, Set<ImmutableSet<Presumption>> others) {
        ImmutableSet.Builder<ImmutableSet<Presumption>> both = ImmutableSet.builder();
        for (ImmutableSet<Presumption> one : ones) {
            others.forEach(other -> both.add(Sets.union(one, other).immutableCopy()));
        }
        return both.build();
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
