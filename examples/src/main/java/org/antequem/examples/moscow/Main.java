package org.antequem.examples.moscow;

import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;

import java.io.PrintStream;
import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;

/** Prints the judgement on the article's argument: the verdicts, what they presume, and then claim by claim why. */
public final class Main {

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        new Main(System.out).print(MoscowDossier.DOSSIER);
    }

    private void print(Dossier dossier) {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        out.println(dossier.title().toUpperCase(Locale.ROOT));
        out.println();
        out.println("After John W. Parker, \"Qassem Soleimani: Moscow's Syria Decision - Myth and");
        out.println("Reality\", INSS Strategic Insights, 4 February 2020, paragraph by paragraph.");
        out.printf(
                "On record: %d claims, %d events, %d sources, %d interests.%n",
                dossier.claims().size(),
                dossier.events().size(),
                dossier.sources().size(),
                dossier.interests().size());
        heading("The verdicts");
        ClaimsUnderTest.ALL.forEach(claim -> verdict(evaluation, claim));
        heading("The same without what is presumed");
        without(PREPARATION_FOLLOWS_DECISION, dossier);
        without(SIDES_SPEAK_SEPARATELY, dossier);
        heading("Why");
        ClaimsUnderTest.ALL.forEach(claim -> out.println(evaluation.of(claim).explain()));
    }

    private void heading(String words) {
        out.println();
        out.println(words);
        out.println("-".repeat(words.length()));
    }

    private void without(Presumption presumption, Dossier dossier) {
        Evaluation evaluation = Evaluator.standard().without(presumption).evaluate(dossier);
        out.println("If it is not presumed that");
        out.println("\"" + presumption + "\":");
        verdict(evaluation, ClaimsUnderTest.PERSUADED);
        verdict(evaluation, ClaimsUnderTest.FIRST_STEP);
    }

    private void verdict(Evaluation evaluation, Claim claim) {
        Judgement judgement = evaluation.of(claim);
        String confidence = judgement
                .confidence()
                .map(degree -> ", confidence " + degree.name().toLowerCase(Locale.ROOT))
                .orElse("");
        out.println("  " + claim.wording());
        out.println("      " + judgement.verdict().name().replace('_', ' ') + confidence);
    }
}
