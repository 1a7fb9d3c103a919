package org.antequem.evaluation;

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
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.rule.RuleCodes;
import org.antequem.search.Sides;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a claim, with everything that was found on it. It knows the evaluation it is of, and can be asked what
 * else that would make of the claim; two are equal that found the same.
 */
public final class Judgement {

    private final Claim claim;
    private final ImmutableList<Finding> findings;
    private final Decision decision;

    /** Where something was found on a telling that was consulted. */
    private final ImmutableSet<Presumption> presumedOfTellings;

    private final Evaluation evaluation;
    private final Supplier<Hinges> hinges;

    Judgement(Claim claim, Sides sides, Evaluation evaluation) {
        this.claim = claim;
        this.findings = sides.findings();
        this.decision = sides.decision();
        this.presumedOfTellings = sides.presumed();
        this.evaluation = evaluation;
        this.hinges = Suppliers.memoize(() -> HingeSearch.of(this));
    }

    /** The claim that was judged. */
    public Claim claim() {
        return claim;
    }

    /** What may be said of the claim. */
    public Verdict verdict() {
        return decision.verdict();
    }

    /** How well the verdict is founded; empty where there is not enough evidence. */
    public Optional<Confidence> confidence() {
        return decision.confidence();
    }

    /** What the verdict presumes: the lines it was made from, and their independence. */
    public ImmutableSet<Presumption> presuming() {
        return decision.presuming();
    }

    /** Everything that was found on the claim; what refutes or supports it first, in the order of the rules. */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * The findings under one code; empty where that rule found nothing.
     *
     * @param code a constant of {@code TemporalRules}, {@code ProvenanceRules} or {@code InterestRules}, or the code of
     *     a rule of your own
     * @throws IllegalArgumentException where the evaluation has no rule of that code
     */
    public ImmutableList<Finding> findings(String code) {
        RuleCodes.of(evaluation.rules()).check(code);
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How each rule fared with the claim, in the order of the rules: whether it found something, found nothing, or
     * could not look, because of what is not recorded. Rules that look at a telling are asked of the claim's own
     * tellings. Worked out on each call, by asking every rule once more.
     */
    public ImmutableList<Look> looks() {
        return evaluation.judge().looks(claim, findings);
    }

    /** The lines that refute the claim, or those that support it. */
    public ImmutableList<Line> lines(Bearing side) {
        return findings.stream()
                .filter(finding -> finding.bearing() == side)
                .flatMap(finding -> finding.lines().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** What the two sides come to. */
    public Decision decision() {
        return decision;
    }

    /**
     * What is presumed where something was found on a telling that was consulted, before it was held against others.
     */
    ImmutableSet<Presumption> presumedOfTellings() {
        return presumedOfTellings;
    }

    /** The evaluation in which it was made. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The conventions by which its dates were read. */
    public Conventions conventions() {
        return evaluation.dossier().conventions();
    }

    /** What remains when a presumption is switched off: the same claim, on the same record, without it. */
    public Judgement without(Presumption presumption) {
        return evaluation.without(presumption).of(claim);
    }

    /** What would have to be otherwise for another verdict; worked out when first asked, by judging the claim anew. */
    public Hinges hangsOn() {
        return hinges.get();
    }

    /** The argument, for a reader: plain text, at most 80 columns wide, each line ended. */
    public String explain() {
        return explanation().text();
    }

    /**
     * The argument, as a value: what was found, on which statements that rests, what it presumes, and what remains
     * without each presumption. A new value is made on each call, equal to the one before. What the verdict
     * {@linkplain #hangsOn() hangs on} is not in it.
     */
    public Explanation explanation() {
        ImmutableList<Remark> remarks = ImmutableList.<Remark>builder()
                .addAll(verdict() == Verdict.NOT_ENOUGH_EVIDENCE ? WhyOpen.of(this) : ImmutableList.of())
                .addAll(permitted())
                .addAll(WithoutPresumptions.of(this))
                .addAll(Remark.notLooked(looks()))
                .build();
        return Explanation.of(claim, decision, evaluation.judge().view().conventions(), findings, remarks)
                .knownBy(evaluation.dossier().knownBy().orElse(Bounds.DISTANT_FUTURE));
    }

    /** Compatible is not supported, and worth saying where nothing decides. */
    private ImmutableList<Remark> permitted() {
        boolean isOpen = verdict() == Verdict.NOT_ENOUGH_EVIDENCE && !decision.isCutShort();
        return isOpen && lines(Bearing.REFUTES).isEmpty()
                ? Remark.permitted(evaluation.judge().permitted(claim))
                : ImmutableList.of();
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

    /** The verdict and the claim, in a line. */
    @Override
    public String toString() {
        return verdict() + ": " + claim;
    }
}
