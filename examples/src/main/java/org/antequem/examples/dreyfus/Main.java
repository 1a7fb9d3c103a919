package org.antequem.examples.dreyfus;

import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/** Prints what could be known of the bordereau on one day after another, and why, in the end. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println(DreyfusDossier.DOSSIER.title().toUpperCase(Locale.ROOT));
        for (String day : DreyfusDossier.DAYS) {
            System.out.println();
            System.out.println("As known " + EnglishDates.when(Dating.of(day)) + ":");
            Evaluation then = Evaluator.standard().evaluate(DreyfusDossier.DOSSIER.asOf(day));
            for (Claim claim : ClaimsUnderTest.ALL) {
                System.out.println("  " + then.of(claim).decision() + ": " + claim);
            }
        }
        Evaluation evaluation = Evaluator.standard().evaluate(DreyfusDossier.DOSSIER);
        for (Claim claim : ClaimsUnderTest.ALL) {
            System.out.println();
            System.out.println(evaluation.of(claim).explain());
        }
    }
}
