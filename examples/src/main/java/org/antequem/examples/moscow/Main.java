package org.antequem.examples.moscow;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;

/** Prints the judgement. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Evaluation evaluation = Evaluator.standard().evaluate(MoscowDossier.DOSSIER);
        ClaimsUnderTest.ALL.stream().map(evaluation::of).map(Judgement::explain).forEach(System.out::println);
    }
}
