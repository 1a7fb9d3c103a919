package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.PrintStream;
import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.verdict.Hinges;

/** Prints the article's argument: the verdicts, its sixteen steps, why, and what would have to be false. */
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
                dossier.claims().stream()
                        .flatMap(claim -> claim.proposition().interests().stream())
                        .distinct()
                        .count());
        heading("The verdicts");
        for (Claim claim : ClaimsUnderTest.ALL) {
            out.println("  " + claim.wording());
            out.println("      " + evaluation.of(claim).decision());
        }
        for (Section section : steps(evaluation)) {
            out.println();
            out.print(section);
        }
        heading("Why");
        ClaimsUnderTest.ALL.forEach(claim -> out.println(evaluation.of(claim).explain()));
        heading("What would have to be false");
        out.println("What would change these verdicts; each was tried by judging the claim anew.");
        for (Claim claim : ImmutableList.of(PERSUADED, FIRST_STEP, BECAME_ONE)) {
            out.println();
            out.print(whatItHangsOn(evaluation.of(claim)).text());
        }
    }

    private static Iterable<Section> steps(Evaluation evaluation) {
        return Iterables.concat(
                Retelling.of(evaluation), Planning.of(evaluation), Motives.of(evaluation), Footing.of(evaluation));
    }

    /** Without the grounds, which are told before. */
    private static Explanation whatItHangsOn(Judgement judgement) {
        Hinges hinges = judgement.hangsOn();
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(new HangsOn(hinges));
        hinges.presumptionLosses().forEach(lack -> remarks.add(new Presumed(lack.of(), lack.left())));
        return Explanation.of(
                judgement.claim(), judgement.decision(), judgement.conventions(), ImmutableList.of(), remarks.build());
    }

    private void heading(String words) {
        out.println();
        out.println(words);
        out.println("-".repeat(words.length()));
    }
}
