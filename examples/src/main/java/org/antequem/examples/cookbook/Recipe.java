package org.antequem.examples.cookbook;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;

/** The part that all recipes share: a question is put to a short record. */
final class Recipe {

    private Recipe() {}

    // spotless:off
    static Judgement judge(Claim question, Claim... record) {
        Dossier dossier = Dossier.titled("A short record").claims(record).build();
        return Evaluator.standard().evaluate(dossier).of(question);
    }

    /** Prints the verdict, and beneath it what is wrong with, or to be noted of, each claim of the record. */
    static void print(Claim question, Claim... record) {
        System.out.println(judge(question, record));
        for (Claim claim : record) {
            for (Finding finding : judge(claim, record).findings()) {
                if (finding.bearing() != REFUTES && finding.bearing() != SUPPORTS) {
                    System.out.println("  " + finding.code() + ": " + claim);
                }
            }
        }
    }
    // spotless:on
}
