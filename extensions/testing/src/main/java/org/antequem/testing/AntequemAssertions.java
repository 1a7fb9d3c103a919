package org.antequem.testing;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;

/**
 * Where assertions on claims start. Import {@code assertThat} from here and from AssertJ: each takes what it knows.
 *
 * <pre>{@code
 * assertThat(evaluation).verdictOn(PERSUADED).isRefuted().by(ALREADY_DECIDED).withMarginOfAtLeast(days(20));
 * }</pre>
 */
public final class AntequemAssertions {

    private AntequemAssertions() {}

    /** On the verdicts of an evaluation. */
    public static EvaluationAssert assertThat(Evaluation evaluation) {
        return new EvaluationAssert(evaluation, AntequemAssertions::fail);
    }

    /** On the verdict on one claim, and what it was made from. */
    public static JudgementAssert assertThat(Judgement judgement) {
        return new JudgementAssert(judgement, AntequemAssertions::fail);
    }

    /** On a verdict alone: a failure cannot say how it came about. */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict, AntequemAssertions::fail);
    }

    /** On when something happened. */
    public static DatingAssert assertThat(Dating dating) {
        return new DatingAssert(dating, AntequemAssertions::fail);
    }

    /** On what a record must not leave open, whatever it is about. */
    public static DossierAssert assertThat(Dossier dossier) {
        return new DossierAssert(dossier, AntequemAssertions::fail);
    }

    private static void fail(AssertionError error) {
        throw error;
    }
}
