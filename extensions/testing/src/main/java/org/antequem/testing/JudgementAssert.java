package org.antequem.testing;

import static java.util.Objects.requireNonNull;
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

/** Assertions on the verdict on one claim. Those that name a verdict lead to assertions on how it came about. */
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

    /** Verifies that the verdict is {@code REFUTED}: enough evidence against the claim, and not enough for it. */
    @CanIgnoreReturnValue
    public EstablishedAssert isRefuted() {
        boolean holds = has(Verdict.REFUTED);
        return next(new EstablishedAssert(judgement, ImmutableSet.of(REFUTES), failures()), holds);
    }

    /** Verifies that the verdict is {@code SUPPORTED}: enough evidence for the claim, and not enough against it. */
    @CanIgnoreReturnValue
    public EstablishedAssert isSupported() {
        boolean holds = has(Verdict.SUPPORTED);
        return next(new EstablishedAssert(judgement, ImmutableSet.of(SUPPORTS), failures()), holds);
    }

    /**
     * Verifies that the verdict is {@code CONFLICTING_EVIDENCE}: enough evidence for the claim, and enough against it.
     */
    @CanIgnoreReturnValue
    public EstablishedAssert isConflicting() {
        boolean holds = has(Verdict.CONFLICTING_EVIDENCE);
        return next(new EstablishedAssert(judgement, ImmutableSet.of(REFUTES, SUPPORTS), failures()), holds);
    }

    /** Verifies that the verdict is {@code NOT_ENOUGH_EVIDENCE}, neither for the claim nor against it. */
    @CanIgnoreReturnValue
    public UndecidedAssert isUndecided() {
        boolean holds = has(Verdict.NOT_ENOUGH_EVIDENCE);
        return next(new UndecidedAssert(judgement, failures()), holds);
    }

    /**
     * Verifies that the verdict is a given one, as for tests with tables. {@link #isRefuted} and the like allow more
     * assertions to follow.
     */
    @CanIgnoreReturnValue
    public JudgementAssert is(Verdict expected) {
        requireNonNull(expected, "expected");
        boolean unused = has(expected);
        return this;
    }

    /** Verifies that the verdict is not {@code REFUTED}. */
    @CanIgnoreReturnValue
    public JudgementAssert isNotRefuted() {
        return isNot(Verdict.REFUTED);
    }

    /** Verifies that the verdict is not {@code SUPPORTED}. */
    @CanIgnoreReturnValue
    public JudgementAssert isNotSupported() {
        return isNot(Verdict.SUPPORTED);
    }

    /** Judges only by the words of one source, taken at its word; see {@link Dossier#accordingTo}. */
    @CheckReturnValue
    public JudgementAssert accordingTo(Source source) {
        return of(asked().accordingTo(source));
    }

    /**
     * Judges only by what was known by the end of a day: {@code asOf("1990-10-03")}; see {@link Dossier#asOf(String)}.
     *
     * @throws IllegalArgumentException if the text is not a date, or a date without a last day
     */
    @CheckReturnValue
    public JudgementAssert asOf(String edtf) {
        return of(asked().asOf(edtf));
    }

    /**
     * Judges only by what was known once something had certainly ended, such as {@code Dating.early("2015-10")}; see
     * {@link Dossier#asOf(Dating)}.
     *
     * @throws IllegalArgumentException if the dating has no latest end
     */
    @CheckReturnValue
    public JudgementAssert asOf(Dating when) {
        return of(asked().asOf(when));
    }

    /** Judges as if some sources had never spoken; see {@link Dossier#without}. */
    @CheckReturnValue
    public JudgementAssert without(Source... sources) {
        return of(asked().without(sources));
    }

    /** Judges with some presumptions switched off. */
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
