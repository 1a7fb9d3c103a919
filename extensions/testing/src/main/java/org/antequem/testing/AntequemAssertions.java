package org.antequem.testing;

import static java.util.Objects.requireNonNull;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;

/**
 * Starts assertions on evaluations, verdicts, dates and dossiers. Import {@code assertThat} from here and from AssertJ;
 * the compiler chooses the right one.
 *
 * <pre>{@code
 * assertThat(evaluation).verdictOn(PERSUADED).isRefuted().by(ALREADY_DECIDED).withMarginOfAtLeast(days(20));
 * }</pre>
 */
public final class AntequemAssertions {

    private AntequemAssertions() {}

    /**
     * Starts assertions on the verdicts of an evaluation: {@code assertThat(evaluation).verdictOn(CLAIM).isRefuted()}.
     */
    public static EvaluationAssert assertThat(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        return new EvaluationAssert(evaluation, AntequemAssertions::fail);
    }

    /** Starts assertions on the verdict on one claim, and on what it was made from. */
    public static JudgementAssert assertThat(Judgement judgement) {
        requireNonNull(judgement, "judgement");
        return new JudgementAssert(judgement, AntequemAssertions::fail);
    }

    /**
     * Starts assertions on a verdict alone. A failure cannot say how the verdict came about;
     * {@link #assertThat(Judgement)} can.
     */
    public static VerdictAssert assertThat(Verdict verdict) {
        requireNonNull(verdict, "verdict");
        return new VerdictAssert(verdict, AntequemAssertions::fail);
    }

    /** Starts assertions on how a date compares with another one. */
    public static DatingAssert assertThat(Dating dating) {
        requireNonNull(dating, "dating");
        return new DatingAssert(dating, AntequemAssertions::fail);
    }

    /** Starts assertions on a dossier, such as that its dates do not contradict each other. */
    public static DossierAssert assertThat(Dossier dossier) {
        requireNonNull(dossier, "dossier");
        return new DossierAssert(dossier, AntequemAssertions::fail);
    }

    private static void fail(AssertionError error) {
        throw error;
    }
}
