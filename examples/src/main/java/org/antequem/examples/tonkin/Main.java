package org.antequem.examples.tonkin;

import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;

/** Prints the judgement on the night of 4 August, claim by claim. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Evaluation evaluation = Evaluator.standard().evaluate(TonkinDossier.DOSSIER);
        System.out.println(TonkinDossier.DOSSIER.title().toUpperCase(Locale.ROOT));
        System.out.println();
        ClaimsUnderTest.ALL.forEach(
                claim -> System.out.println(evaluation.of(claim).explain()));
    }
}
