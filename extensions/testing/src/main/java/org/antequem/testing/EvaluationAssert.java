package org.antequem.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Consumer;
import org.antequem.evaluation.Evaluation;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Assertions on the verdicts of an evaluation, on the whole record or in a view of it. */
public final class EvaluationAssert extends DescribedAssert<EvaluationAssert> {

    private final Evaluation evaluation;

    EvaluationAssert(Evaluation evaluation, Consumer<AssertionError> failures) {
        super(failures);
        this.evaluation = evaluation;
    }

    @Override
    EvaluationAssert self() {
        return this;
    }

    /** Starts assertions on the verdict on a claim, which need not be in the dossier. */
    @CheckReturnValue
    public JudgementAssert verdictOn(Claim claim) {
        return next(new JudgementAssert(evaluation.of(claim), failures()), true);
    }

    /** Judges only by the words of one source, taken at its word; see {@link Dossier#accordingTo}. */
    @CheckReturnValue
    public EvaluationAssert accordingTo(Source source) {
        return in(evaluation.dossier().accordingTo(source));
    }

    /**
     * Judges only by what was known by the end of a day: {@code asOf("1990-10-03")}; see {@link Dossier#asOf(String)}.
     *
     * @throws IllegalArgumentException if the text is not a date, or a date without a last day
     */
    @CheckReturnValue
    public EvaluationAssert asOf(String edtf) {
        return in(evaluation.dossier().asOf(edtf));
    }

    /**
     * Judges only by what was known once something had certainly ended, such as {@code Dating.early("2015-10")}; see
     * {@link Dossier#asOf(Dating)}.
     *
     * @throws IllegalArgumentException if the dating has no latest end
     */
    @CheckReturnValue
    public EvaluationAssert asOf(Dating when) {
        return in(evaluation.dossier().asOf(when));
    }

    /** Judges as if some sources had never spoken; see {@link Dossier#without}. */
    @CheckReturnValue
    public EvaluationAssert without(Source... sources) {
        return in(evaluation.dossier().without(sources));
    }

    /** Judges with some presumptions switched off. */
    @CheckReturnValue
    public EvaluationAssert withoutPresuming(Presumption... presumptions) {
        return on(evaluation.under(evaluation.policy().without(presumptions)));
    }

    private EvaluationAssert in(Dossier view) {
        return on(evaluation.over(view));
    }

    private EvaluationAssert on(Evaluation other) {
        return next(new EvaluationAssert(other, failures()), true);
    }
}
