package org.antequem.testing;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Consumer;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;

/** Asserts which of the four verdicts a claim has; what follows the dot then refines that verdict. */
public final class JudgementAssert extends DescribedAssert<JudgementAssert> {

    private final Judgement judgement;

    JudgementAssert(Judgement judgement, Consumer<AssertionError> failures) {
        super(failures);
        this.judgement = judgement;
    }

    @Override
    JudgementAssert self() {
        return this;
    }

    /** The refutation is established, and no support. */
    @CanIgnoreReturnValue
    public EstablishedAssert isRefuted() {
        boolean holds = has(Verdict.REFUTED);
        return next(new EstablishedAssert(judgement, ImmutableSet.of(REFUTES), failures()), holds);
    }

    /** The support is established, and no refutation. */
    @CanIgnoreReturnValue
    public EstablishedAssert isSupported() {
        boolean holds = has(Verdict.SUPPORTED);
        return next(new EstablishedAssert(judgement, ImmutableSet.of(SUPPORTS), failures()), holds);
    }

    /** Both sides are established. */
    @CanIgnoreReturnValue
    public EstablishedAssert isConflicting() {
        boolean holds = has(Verdict.CONFLICTING_EVIDENCE);
        return next(new EstablishedAssert(judgement, ImmutableSet.of(REFUTES, SUPPORTS), failures()), holds);
    }

    /** Neither side is established: there is not enough evidence. */
    @CanIgnoreReturnValue
    public UndecidedAssert isUndecided() {
        boolean holds = has(Verdict.NOT_ENOUGH_EVIDENCE);
        return next(new UndecidedAssert(judgement, failures()), holds);
    }

    /** Where a table says which of the four; otherwise {@link #isRefuted} and its kin, after which more can be said. */
    @CanIgnoreReturnValue
    public JudgementAssert is(Verdict expected) {
        boolean unused = has(expected);
        return this;
    }

    /** Not {@link #isRefuted}: supported, undecided or conflicting. */
    @CanIgnoreReturnValue
    public JudgementAssert isNotRefuted() {
        return isNot(Verdict.REFUTED);
    }

    /** Not {@link #isSupported}: refuted, undecided or conflicting. */
    @CanIgnoreReturnValue
    public JudgementAssert isNotSupported() {
        return isNot(Verdict.SUPPORTED);
    }

    /** On the words of one source alone, taken at its word. See {@link Dossier#accordingTo}. */
    @CheckReturnValue
    public JudgementAssert accordingTo(Source source) {
        return of(asked().accordingTo(source));
    }

    /**
     * On what was known by the end of a day. See {@link Dossier#asOf(String)}.
     *
     * @throws IllegalArgumentException where that is no date, or one without a last day
     */
    @CheckReturnValue
    public JudgementAssert asOf(String edtf) {
        return of(asked().asOf(edtf));
    }

    /** See the other; for a day that has words of its own, as {@code Dating.early("2015-10")}. */
    @CheckReturnValue
    public JudgementAssert asOf(Dating when) {
        return of(asked().asOf(when));
    }

    /** As if these sources had never spoken. See {@link Dossier#without}. */
    @CheckReturnValue
    public JudgementAssert without(Source... sources) {
        return of(asked().without(sources));
    }

    /** With these presumptions switched off. */
    @CheckReturnValue
    public JudgementAssert withoutPresuming(Presumption... presumptions) {
        return of(asked().withoutPresuming(presumptions));
    }

    private EvaluationAssert asked() {
        Evaluation evaluation = judgement.evaluation();
        return next(new EvaluationAssert(evaluation, failures()), true);
    }

    private JudgementAssert of(EvaluationAssert view) {
        Claim claim = judgement.claim();
        return view.verdictOn(claim);
    }

    private JudgementAssert isNot(Verdict unexpected) {
        return check(
                judgement.verdict() != unexpected,
                () -> Failure.of(judgement)
                        .fact("expected", "not " + Failure.words(unexpected))
                        .fact("but was", judgement.decision()));
    }

    private boolean has(Verdict expected) {
        boolean holds = judgement.verdict() == expected;
        check(
                holds,
                () -> Failure.of(judgement)
                        .fact("expected", Failure.words(expected))
                        .fact("but was", judgement.decision()));
        return holds;
    }
}
