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
import org.antequem.explanation.Page;
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
        out.print(new Page().paragraph("", 0, """
                        In July 2015 Iran's general Qassem Soleimani was in Moscow, and by the end of September Russian
                        aircraft were at war in Syria. Did he talk Putin into it? John W. Parker says no ("Qassem
                        Soleimani: Moscow's Syria Decision - Myth and Reality", INSS Strategic Insights, 4 February
                        2020). Here the claims that he tests, and his own, are held against the dates and the sources
                        in his article.""").paragraph("", 0, """
                        The record has %d claims, %d events, %d sources and %d interests; eleven of the claims are
                        judged below. Words in quotation marks are titles, which the authors of the record gave to
                        claims, events and sources. They are not quotations.""".formatted(
                        dossier.claims().size(),
                        dossier.events().size(),
                        dossier.sources().size(),
                        dossier.claims().stream()
                                .flatMap(claim -> claim.proposition().interests().stream())
                                .distinct()
                                .count())));
        heading("The verdicts");
        Page verdicts = new Page();
        for (Claim claim : ClaimsUnderTest.ALL) {
            verdicts.paragraph("  ", 6, Answer.on(claim, evaluation.of(claim).decision()));
        }
        out.print(verdicts);
        out.println();
        out.print(new Page().paragraph("", 0, """
                        A claim that the record neither supports nor refutes may be true or false. Confidence says on
                        what a verdict rests, not how likely it is. High: on two firm pieces of evidence that are
                        independent of each other. Moderate: on one firm piece, or three weak ones that are
                        independent. Low: on two weak ones that are independent."""));
        for (Section section : steps(evaluation)) {
            out.println();
            out.print(section);
        }
        heading("Why");
        ClaimsUnderTest.ALL.forEach(claim -> out.println(evaluation.of(claim).explain()));
        heading("What would have to be false");
        out.println("What would change three of the verdicts; each was tried by judging anew.");
        for (Claim claim : ImmutableList.of(PERSUADED, FIRST_STEP, BECAME_ONE)) {
            out.println();
            out.print(whatItHangsOn(evaluation.of(claim)).text());
        }
    }

    private static Iterable<Section> steps(Evaluation evaluation) {
        return Iterables.concat(
                Retelling.of(evaluation), Planning.of(evaluation), Motives.of(evaluation), Footing.of(evaluation));
    }

    /** What the verdict depends on, without the grounds, which are printed before. */
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
