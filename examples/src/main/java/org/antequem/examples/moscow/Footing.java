package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.DECIDED_BEFORE;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Dossier;
import org.antequem.verdict.Hinges;

/** What the verdicts stand on, since when, and how the article itself fares: steps 14 to 16. */
final class Footing {

    private Footing() {}

    static ImmutableList<Section> of(Evaluation evaluation) {
        return ImmutableList.of(hangsOn(evaluation), knowable(evaluation), theArticle(evaluation));
    }

    private static Section hangsOn(Evaluation evaluation) {
        Dossier dossier = evaluation.dossier();
        Section section = Section.step(14, "What it hangs on");
        for (Judgement judgement : ImmutableList.of(evaluation.of(PERSUADED), evaluation.of(FIRST_STEP))) {
            Hinges hinges = judgement.hangsOn();
            section.verdict(judgement);
            section.shows("linchpins", hinges.linchpins().isEmpty() ? "no single source" : hinges.linchpins());
            for (Hinges.Loss loss : hinges.losses()) {
                section.shows("had these never spoken", loss.of());
                section.shows("it would be", loss.left());
            }
        }
        return section.says(
                        "The visit itself is granted, and hangs on nobody. Discrediting the Russian official alone does not"
                                + " rescue \"persuaded\":")
                .verdict(Evaluator.standard()
                        .evaluate(dossier.without(RUSSIAN_OFFICIAL))
                        .of(PERSUADED));
    }

    private static Section knowable(Evaluation evaluation) {
        Section section = Section.step(15, "What could be known, and when");
        for (String day : ImmutableList.of("2015-08-01", "2015-10-31", "2020-02-04")) {
            section.says("As of " + day + ":");
            section.verdict(Evaluator.standard()
                    .evaluate(evaluation.dossier().asOf(day))
                    .of(PERSUADED));
        }
        for (VerdictHistory.Entry entry : evaluation.throughTime(PERSUADED).entries()) {
            section.shows(
                    entry.verdict().name().replace('_', ' ') + " during " + entry.during() + ", brought by",
                    entry.by().isEmpty() ? "nobody yet" : entry.by());
        }
        return section.says(
                "From the end of the span in which the report can have appeared on, the record refutes it.");
    }

    private static Section theArticle(Evaluation evaluation) {
        Judgement persuaded = evaluation.of(PERSUADED);
        ImmutableSet<String> weaknesses = persuaded.lines(Bearing.REFUTES).stream()
                .flatMap(line -> line.weaknesses().stream())
                .map(Finding::code)
                .collect(ImmutableSet.toImmutableSet());
        return Section.step(16, "The article gets the same treatment")
                .verdict(evaluation.of(DECIDED_BEFORE))
                .found(evaluation.of(DECIDED_BEFORE), "OVERSTATED")
                .found(evaluation.of(DECIDED_BEFORE), "ATTRIBUTION_DROPPED")
                .verdict(evaluation.of(COORDINATED))
                .found(evaluation.of(COORDINATED), "HEDGED")
                .shows("weak on its own side, against \"" + PERSUADED.wording() + "\"", weaknesses)
                .differs(
                        "that the article writes \"decision\" where its source suggests planning is an overstatement; that"
                                + " it drops the hedge is no finding besides.");
    }
}
