package org.antequem.examples.niger;

import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;

/** Prints the judgement on the documents, claim by claim: as of the State of the Union address, and today. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println(NigerDossier.DOSSIER.title().toUpperCase(Locale.ROOT));
        print("As of 28 January 2003", NigerDossier.BEFORE_THE_EXAMINATION);
        print("Since 7 March 2003", NigerDossier.DOSSIER);
    }

    private static void print(String heading, Dossier dossier) {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        System.out.printf("%n%s%n%n", heading);
        ClaimsUnderTest.ALL.forEach(
                claim -> System.out.println(evaluation.of(claim).explain()));
    }
}
