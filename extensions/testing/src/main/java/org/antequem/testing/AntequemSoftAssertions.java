package org.antequem.testing;

import static java.util.Objects.requireNonNull;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.assertj.core.api.SoftAssertions;

/**
 * Soft assertions, which are all checked before the test fails, for claims and for all that AssertJ knows. In one chain
 * only the first failure is reported: whether a rule refuted a claim is not checked if the claim is not refuted.
 *
 * <pre>{@code
 * SoftAssertionsProvider.assertSoftly(AntequemSoftAssertions.class, softly -> {
 *     softly.assertThat(evaluation).verdictOn(PERSUADED).isRefuted();
 *     softly.assertThat(evaluation).verdictOn(COORDINATED).isUndecided();
 * });
 * }</pre>
 */
public class AntequemSoftAssertions extends SoftAssertions {

    /** Makes soft assertions that have collected no failure yet. */
    public AntequemSoftAssertions() {}

    /** Starts soft assertions on the verdicts of an evaluation. */
    public EvaluationAssert assertThat(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        return new EvaluationAssert(evaluation, this::collectAssertionError);
    }

    /** Starts soft assertions on the verdict on one claim. */
    public JudgementAssert assertThat(Judgement judgement) {
        requireNonNull(judgement, "judgement");
        return new JudgementAssert(judgement, this::collectAssertionError);
    }

    /** Starts soft assertions on a verdict alone. */
    public VerdictAssert assertThat(Verdict verdict) {
        requireNonNull(verdict, "verdict");
        return new VerdictAssert(verdict, this::collectAssertionError);
    }

    /** Starts soft assertions on a date. */
    public DatingAssert assertThat(Dating dating) {
        requireNonNull(dating, "dating");
        return new DatingAssert(dating, this::collectAssertionError);
    }

    /** Starts soft assertions on a dossier. */
    public DossierAssert assertThat(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new DossierAssert(dossier, this::collectAssertionError);
    }
}
