package org.antequem.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Remark;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Look;
import org.antequem.finding.Permission;
import org.antequem.finding.Quorum;
import org.antequem.finding.Separation;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.rule.RuleCodes;
import org.antequem.search.Side;
import org.antequem.search.Sides;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one claim, with everything that was found on it. Two judgements are equal if the same was found. It
 * keeps its evaluation, and can say what would change the verdict.
 */
public final class Judgement {

    private final Claim claim;
    private final ImmutableList<Finding> findings;
    private final Decision decision;

    /** Where something was found on a telling that was consulted. */
    private final ImmutableSet<Presumption> presumedOfTellings;

    /** Why the pieces of evidence on a side that is established count separately. */
    private final ImmutableList<Separation> separations;

    /** The pieces of evidence that establish a side. */
    private final ImmutableList<Quorum> quorums;

    private final Evaluation evaluation;
    private final Supplier<Hinges> hinges;

    Judgement(Claim claim, Sides sides, Evaluation evaluation) {
        this.claim = claim;
        this.findings = sides.findings();
        this.decision = sides.decision();
        this.presumedOfTellings = sides.presumed();
        this.separations = sides.separations();
        this.quorums = sides.quorums();
        this.evaluation = evaluation;
        this.hinges = Suppliers.memoize(() -> HingeSearch.of(this));
    }

    /** The claim that was judged. */
    public Claim claim() {
        return claim;
    }

    /** What the record permits to say about the claim. */
    public Verdict verdict() {
        return decision.verdict();
    }

    /** How well the verdict is founded; empty if there is not enough evidence. */
    public Optional<Confidence> confidence() {
        return decision.confidence();
    }

    /** The presumptions that the verdict needs: those of its evidence, and those by which that is independent. */
    public ImmutableSet<Presumption> presuming() {
        return decision.presuming();
    }

    /**
     * Everything that was found on the claim: first what refutes or supports it, then the rest, each in the order of
     * the rules.
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * The findings of the rules with a code; empty if they found nothing.
     *
     * @param code a constant of a class such as {@code TemporalRules} or {@code ProvenanceRules}, or the code of your
     *     own rule
     * @throws IllegalArgumentException if the evaluation has no rule with this code
     */
    public ImmutableList<Finding> findings(String code) {
        RuleCodes.of(evaluation.rules()).check(requireNonNull(code, "code"));
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What each rule had to say about the claim, in the order of the rules: whether it found something, found nothing,
     * or could not look because something is not recorded. Rules about tellings look at the claim's own. Every call
     * asks all rules again.
     */
    public ImmutableList<Look> looks() {
        return evaluation.judge().looks(claim, findings);
    }

    /** The pieces of evidence against the claim ({@link Bearing#REFUTES}), or for it ({@link Bearing#SUPPORTS}). */
    public ImmutableList<Line> lines(Bearing side) {
        requireNonNull(side, "side");
        return findings.stream()
                .filter(finding -> finding.bearing() == side)
                .flatMap(finding -> finding.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The verdict with its confidence, and what it presumes. */
    public Decision decision() {
        return decision;
    }

    /**
     * What is presumed where something was found on a telling that was consulted, before it was held against others.
     */
    ImmutableSet<Presumption> presumedOfTellings() {
        return presumedOfTellings;
    }

    /** The evaluation to which this judgement belongs. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The conventions by which dates were read. */
    public Conventions conventions() {
        return evaluation.dossier().conventions();
    }

    /** The judgement on the same claim and record if a presumption is switched off. */
    public Judgement without(Presumption presumption) {
        return evaluation.without(requireNonNull(presumption, "presumption")).of(claim);
    }

    /**
     * What the verdict depends on: sources, presumptions and dates that would have to be different for another one. The
     * first call works that out by judging the claim again, up to some thousand times.
     *
     * @throws EvaluationInterruptedException if this thread is interrupted meanwhile; a later call gives the answer
     */
    public Hinges hangsOn() {
        return hinges.get();
    }

    /** Explains the verdict to a reader: plain text, at most 80 columns wide, each line ended by {@code \n}. */
    public String explain() {
        return explanation().text();
    }

    /**
     * Explains the verdict as a value: findings, the statements that they rest on, what they presume, and what remains
     * without each presumption. It does not say what the verdict {@linkplain #hangsOn depends on}. Every call makes a
     * new, equal value.
     */
    public Explanation explanation() {
        ImmutableList<Remark> remarks = ImmutableList.<Remark>builder()
                .addAll(separations.stream().map(Remark.Separate::new).toList())
                .addAll(connected(Bearing.REFUTES))
                .addAll(connected(Bearing.SUPPORTS))
                .addAll(verdict() == Verdict.NOT_ENOUGH_EVIDENCE ? WhyOpen.of(this) : ImmutableList.of())
                .addAll(permitted())
                .addAll(WithoutPresumptions.of(this))
                .addAll(NotApplied.among(evaluation.judge().looksInVain(claim, findings), evaluation.dossier()))
                .build();
        return Explanation.of(claim, decision, evaluation.judge().view().conventions(), findings, remarks)
                .restingOn(quorums)
                .knownBy(evaluation.dossier().knownBy().orElse(Bounds.DISTANT_FUTURE));
    }

    /** Why pieces of evidence on a side do not count separately. */
    private ImmutableList<Remark> connected(Bearing side) {
        if (decision.isCutShort() || isSure(side) || lines(side).size() < 2) {
            return ImmutableList.of();
        }
        return Side.of(lines(side), evaluation.judge().view()).connections().stream()
                .map(Remark.Connected::new)
                .collect(ImmutableList.toImmutableList());
    }

    /** True where a side is established so well that it matters no more what is connected on it. */
    private boolean isSure(Bearing side) {
        Verdict alone = side == Bearing.REFUTES ? Verdict.REFUTED : Verdict.SUPPORTED;
        return confidence().filter(Confidence.HIGH::equals).isPresent()
                && (verdict() == alone || verdict() == Verdict.CONFLICTING_EVIDENCE);
    }

    /** Compatible is not supported, and worth saying where nothing decides. */
    private ImmutableList<Remark> permitted() {
        boolean isOpen = verdict() == Verdict.NOT_ENOUGH_EVIDENCE && !decision.isCutShort();
        if (!isOpen || !lines(Bearing.REFUTES).isEmpty()) {
            return ImmutableList.of();
        }
        Permission permission = evaluation.judge().permitted(claim);
        return permission.leeways().isEmpty() ? ImmutableList.of() : ImmutableList.of(new Remark.Permitted(permission));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Judgement that
                && claim.equals(that.claim)
                && findings.equals(that.findings)
                && decision.equals(that.decision)
                && conventions().equals(that.conventions());
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, findings, decision);
    }

    /** The verdict and the claim, on one line. */
    @Override
    public String toString() {
        return verdict() + ": " + claim;
    }
}
