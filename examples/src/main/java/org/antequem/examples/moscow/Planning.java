package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Datings.APRIL_TO_JUNE;
import static org.antequem.examples.moscow.Datings.FOUR_MONTHS_OR_MORE;
import static org.antequem.examples.moscow.Datings.FROM_JUNE;
import static org.antequem.examples.moscow.Datings.IN_MID_YEAR;
import static org.antequem.examples.moscow.Events.CALL;
import static org.antequem.examples.moscow.Events.PLANNING_PER_OFFICIAL;
import static org.antequem.examples.moscow.Events.PREPARATIONS;
import static org.antequem.examples.moscow.Events.UPTICK;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Stipulation;
import org.antequem.time.Certainty;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** What was under way before the visit, who says so, and what follows for the claims: steps 6 to 9. */
final class Planning {

    private static final long DAY = 86_400;

    private Planning() {}

    static ImmutableList<Section> of(Evaluation evaluation) {
        Judgement persuaded = evaluation.of(PERSUADED);
        Judgement firstStep = evaluation.of(FIRST_STEP);
        Timeline timeline = evaluation.timeline();
        return ImmutableList.of(
                Section.step(6, "A source on the other side puts the planning before the visit")
                        .shows(
                                "By the official's \"more than four to six months\" the planning %s.",
                                before(PLANNING_PER_OFFICIAL, FOUR_MONTHS_OR_MORE, timeline))
                        .shows(
                                "By the article's \"April to June\" alone it %s.",
                                before(PLANNING_PER_OFFICIAL, APRIL_TO_JUNE, timeline))
                        .differs(
                                "\"April to June\" is the article's gloss on the official's words, which say less; as the"
                                        + " official's own word it is void."),
                Section.step(7, "The shipments rose before the visit, and the author says that he saw it")
                        .shows("A rise from June on %s.", before(UPTICK, FROM_JUNE, timeline))
                        .shows(
                                "The evidence against %s that rests on it is %s.",
                                PERSUADED, strengths(persuaded, FROM_JUNE))
                        .shows(
                                "Preparations of which no more is known than that they were in mid-2015 %s.",
                                before(PREPARATIONS, IN_MID_YEAR, timeline)),
                Section.step(8, "The call to Obama shows policy moving, and refutes nothing")
                        .shows(
                                "The call %s before the visit.",
                                came(timeline.certainty(Moment.startOf(CALL), Moment.startOf(VISIT))))
                        .shows(
                                "The call is used in %s against %s.",
                                Section.pieces(resting(persuaded, CALL)), PERSUADED),
                Section.step(9, "On some assumptions \"persuaded\" is refuted; here are two of them")
                        .verdict(persuaded)
                        .verdict(firstStep)
                        .says("Without the assumption that " + PREPARATION_FOLLOWS_DECISION + ":")
                        .verdict(persuaded.without(PREPARATION_FOLLOWS_DECISION))
                        .verdict(firstStep.without(PREPARATION_FOLLOWS_DECISION))
                        .says("Without the assumption that " + SIDES_SPEAK_SEPARATELY + ":")
                        .verdict(persuaded.without(SIDES_SPEAK_SEPARATELY))
                        .verdict(firstStep.without(SIDES_SPEAK_SEPARATELY)));
    }

    /** How long before the visit an event began, by this claim and what the dossier stipulates alone. */
    private static String before(Event event, Claim alone, Timeline timeline) {
        return timeline.counting(statement -> statement instanceof Stipulation || statement.equals(alone))
                .before(Moment.startOf(event), Moment.startOf(VISIT))
                .map(proof -> before(proof.margin()))
                .orElse("did not certainly begin before the visit");
    }

    private static String before(long margin) {
        return margin < DAY
                ? "began before the visit, perhaps only just before"
                : "began at least " + length(margin) + " before the visit";
    }

    private static String came(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "certainly came";
            case POSSIBLE -> "may have come";
            case IMPOSSIBLE -> "certainly did not come";
        };
    }

    /** Whole days, where there are any. */
    static Span length(long seconds) {
        return seconds < DAY ? Span.seconds(seconds) : Span.days(seconds / DAY);
    }

    private static ImmutableList<String> strengths(Judgement judgement, Claim claim) {
        return judgement.lines(Bearing.REFUTES).stream()
                .filter(line -> line.statements().contains(claim))
                .map(Line::strength)
                .map(strength -> strength.name().toLowerCase(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
    }

    private static long resting(Judgement judgement, Event event) {
        return judgement.lines(Bearing.REFUTES).stream()
                .filter(line -> line.statements().stream()
                        .anyMatch(statement -> statement.proposition().events().contains(event)))
                .count();
    }
}
