package org.antequem.examples.zinoviev;

import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;

/** Prints the judgement on the letter and on what it did, claim by claim. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Evaluation evaluation = Evaluator.standard().evaluate(ZinovievDossier.DOSSIER);
        System.out.println(ZinovievDossier.DOSSIER.title().toUpperCase(Locale.ROOT));
        System.out.println();
        ClaimsUnderTest.ALL.forEach(
                claim -> System.out.println(evaluation.of(claim).explain()));
    }
}
