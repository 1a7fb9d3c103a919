package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE_IN_THE_REGION;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.NEW_ALLIANCE;
import static org.antequem.examples.moscow.ClaimsUnderTest.OWN_MOTIVE;
import static org.antequem.examples.moscow.ClaimsUnderTest.PARALLEL;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Events.CHUYKO_PAYS_RESPECTS;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.hypotheses.Fit;
import org.antequem.hypotheses.Matrix;
import org.antequem.hypotheses.Row;
import org.antequem.model.Claim;

/** What both states wanted and to what end, and what the visit can have been for: steps 10 to 13. */
final class Motives {

    private Motives() {}

    static ImmutableList<Section> of(Evaluation evaluation) {
        return ImmutableList.of(
                Section.step(10, "Russia had motives of its own before the visit")
                        .says("They make persuasion unnecessary as an explanation, and refute nothing.")
                        .found(evaluation.of(PERSUADED), "MOTIVE_PREDATES")
                        .verdict(evaluation.of(OWN_MOTIVE))
                        .differs(
                                "that Russia decided for these reasons is not shown. No date on record says when it decided,"
                                        + " and the author's view of its interests is no evidence for the author's claim."),
                coordination(evaluation),
                interests(evaluation),
                aftermath(evaluation));
    }

    private static Section coordination(Evaluation evaluation) {
        Judgement coordinated = evaluation.of(COORDINATED);
        return Section.step(11, "No date rules out coordination")
                .shows(
                        "The record has %s against %s.",
                        Section.pieces(coordinated.lines(Bearing.REFUTES).size()), COORDINATED)
                .verdict(coordinated)
                .says("Beside its rivals, ordered by the evidence that is inconsistent with each:")
                .ranked(rivals(evaluation))
                .differs("the article takes coordination for most likely. On record that is its own inference, hedged;"
                        + " nobody else says it.");
    }

    private static Section interests(Evaluation evaluation) {
        Section section = Section.step(12, "The same means, different ends, and at odds in the open");
        for (Judgement judgement :
                ImmutableList.of(evaluation.of(BECAME_ONE), evaluation.of(BECAME_ONE_IN_THE_REGION))) {
            section.verdict(judgement);
            section.argued(judgement, "ENDS_DIFFER")
                    .argued(judgement, "OPENLY_AT_ODDS")
                    .argued(judgement, "TESTIMONY");
        }
        return section.verdict(evaluation.of(NEW_ALLIANCE))
                .verdict(evaluation.of(PARALLEL))
                .differs(
                        "that their interests were parallel all along is the article's own word, and nobody else's."
                                + " \"Became one\" is refuted by one firm piece of evidence, the word of Iran's minister Dehqan.");
    }

    private static Section aftermath(Evaluation evaluation) {
        Section section = Section.step(13, "After his death Russia paid respects and committed to nothing")
                .says("It fits every account, and decides nothing between them:");
        Matrix rivals = rivals(evaluation);
        for (Row row : rivals.rows()) {
            if (row.statements().contains(Aftermath.COMMITTED_TO_NOTHING)
                    || row.statements().stream()
                            .anyMatch(statement ->
                                    statement.proposition().events().contains(CHUYKO_PAYS_RESPECTS))) {
                section.shows("It is on record that %s.", row.statements());
                for (Fit fit : Fit.values()) {
                    List<Claim> fitting = rivals.hypotheses().stream()
                            .filter(each -> row.fit(each) == fit)
                            .toList();
                    if (!fitting.isEmpty()) {
                        section.shows("This " + words(fit) + " %s.", fitting);
                    }
                }
            }
        }
        return section;
    }

    private static String words(Fit fit) {
        return switch (fit) {
            case CONSISTENT -> "is consistent with";
            case INCONSISTENT -> "is evidence against";
            case NEITHER -> "says nothing of";
        };
    }

    private static Matrix rivals(Evaluation evaluation) {
        return Matrix.of(evaluation, PERSUADED, COORDINATED, OWN_MOTIVE);
    }
}
