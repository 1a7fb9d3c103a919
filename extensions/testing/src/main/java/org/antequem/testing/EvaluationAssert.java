package org.antequem.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Consumer;
import org.antequem.evaluation.Evaluation;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** Asks an evaluation for the verdict on a claim: on the whole record, or in a view of it. */
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

    /** The verdict on a claim, which need not be in the dossier. */
    @CheckReturnValue
    public JudgementAssert verdictOn(Claim claim) {
        return next(new JudgementAssert(evaluation.of(claim), failures()), true);
    }

    /** The same rules, on the words of one source, taken at its word. See {@link Dossier#accordingTo}. */
    @CheckReturnValue
    public EvaluationAssert accordingTo(Source source) {
        return in(evaluation.dossier().accordingTo(source));
    }

    /**
     * The same rules, on what was known by the end of a day. See {@link Dossier#asOf(String)}.
     *
     * @throws IllegalArgumentException where that is no date, or one without a last day
     */
    @CheckReturnValue
    public EvaluationAssert asOf(String edtf) {
        return in(evaluation.dossier().asOf(edtf));
    }

    /** See the other; for a day that has words of its own, as {@code Dating.early("2015-10")}. */
    @CheckReturnValue
    public EvaluationAssert asOf(Dating when) {
        return in(evaluation.dossier().asOf(when));
    }

    /** The same rules, as if these sources had never spoken. See {@link Dossier#without}. */
    @CheckReturnValue
    public EvaluationAssert without(Source... sources) {
        return in(evaluation.dossier().without(sources));
    }

    /** The same record and rules, with these presumptions switched off. */
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
