package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.DECIDED_BEFORE;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Events.UPTICK;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;
import org.antequem.verdict.Hinges;

/**
 * What the verdicts depend on, since when they could be reached, and how the article's own claims are judged: steps 14
 * to 16.
 */
final class Footing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Nobody on record says so. */
    static final Claim ATTESTED = Claim.that("The author followed the deliveries")
            .source(PARKER_SHIPPING)
            .observed(UPTICK)
            .saidBy(Source.document("the log of the strait").observed(UPTICK).build())
            .citingNobody()
            .build();

    private Footing() {}

    static ImmutableList<Section> of(Evaluation evaluation) {
        return ImmutableList.of(hangsOn(evaluation), knowable(evaluation), theArticle(evaluation));
    }

    private static Section hangsOn(Evaluation evaluation) {
        Dossier dossier = evaluation.dossier();
        Section section = Section.step(14, "What it depends on");
        for (Judgement judgement : ImmutableList.of(evaluation.of(PERSUADED), evaluation.of(FIRST_STEP))) {
            Hinges hinges = judgement.hangsOn();
            section.verdict(judgement);
            section.shows(
                    "The verdict depends on %s.",
                    hinges.linchpins().isEmpty() ? "no single source" : hinges.linchpins());
            for (Hinges.Loss loss : hinges.losses()) {
                section.shows("Had %s never spoken, %s.", loss.of(), Answer.wouldBe(loss.left()));
            }
        }
        return section.says(
                        "The visit itself is taken as given, so it depends on no source. If the Russian official were discredited:")
                .verdict(without(RUSSIAN_OFFICIAL, dossier))
                .says("If somebody who was there attested that the author followed the deliveries, discrediting the"
                        + " Russian official alone would not rescue \"persuaded\":")
                .verdict(without(RUSSIAN_OFFICIAL, dossier.with(ATTESTED)))
                .differs(
                        "the refutation depends on the Russian official, too. That the author followed the deliveries is"
                                + " the author's own word, and not independent of those who had spoken before.");
    }

    private static Judgement without(Source source, Dossier dossier) {
        return Evaluator.standard().evaluate(dossier.without(source)).of(PERSUADED);
    }

    private static Section knowable(Evaluation evaluation) {
        Section section = Section.step(15, "What could be known, and when");
        for (String day : ImmutableList.of("2015-08-01", "2015-10-31", "2020-02-04")) {
            section.says("As known " + EnglishDates.when(Dating.of(day)) + ":");
            section.verdict(Evaluator.standard()
                    .evaluate(evaluation.dossier().asOf(day))
                    .of(PERSUADED));
        }
        for (VerdictHistory.Entry entry : evaluation.throughTime(PERSUADED).entries()) {
            section.shows("%s the record %s it.", from(entry), Answer.does(entry.verdict()));
            if (!entry.by().isEmpty()) {
                section.shows("By then %s had certainly spoken.", entry.by());
            }
        }
        return section.says(
                "The report can have appeared on any day of a span of time. From the end of this span on, the record refutes it.");
    }

    private static String from(VerdictHistory.Entry entry) {
        if (!entry.during().hasEarliest()) {
            return "At first";
        }
        OffsetDateTime second = Instant.ofEpochSecond(entry.during().earliest()).atOffset(ZoneOffset.UTC);
        boolean isLastOfItsDay = second.plusSeconds(1).getDayOfYear() != second.getDayOfYear();
        return "From " + (isLastOfItsDay ? "the end of " : "") + DAY.format(second) + " on";
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
                .shows("Its own evidence against %s is weak, by the rules %s.", PERSUADED, weaknesses.asList())
                .differs(
                        "that the article writes \"decision\" where its source suggests planning is an overstatement; that"
                                + " it drops the hedge is no finding besides.");
    }
}
