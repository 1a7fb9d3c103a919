package org.antequem.testing;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.assertj.core.api.SoftAssertions;

/**
 * Assertions that are all made before any fails; AssertJ's are among them. Of one chain only the first failure counts:
 * by what a claim is refuted is not asked where it is not refuted.
 *
 * <pre>{@code
 * SoftAssertionsProvider.assertSoftly(AntequemSoftAssertions.class, softly -> {
 *     softly.assertThat(evaluation).verdictOn(PERSUADED).isRefuted();
 *     softly.assertThat(evaluation).verdictOn(COORDINATED).isUndecided();
 * });
 * }</pre>
 */
public class AntequemSoftAssertions extends SoftAssertions {

    /** Starts with no failure. */
    public AntequemSoftAssertions() {}

    public EvaluationAssert assertThat(Evaluation evaluation) {
        return new EvaluationAssert(evaluation, this::collectAssertionError);
    }

    public JudgementAssert assertThat(Judgement judgement) {
        return new JudgementAssert(judgement, this::collectAssertionError);
    }

    public VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict, this::collectAssertionError);
    }

    public DatingAssert assertThat(Dating dating) {
        return new DatingAssert(dating, this::collectAssertionError);
    }

    public DossierAssert assertThat(Dossier dossier) {
        return new DossierAssert(dossier, this::collectAssertionError);
    }
}
