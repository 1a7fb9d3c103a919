package org.antequem.evaluation;

import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.antequem.lineage.Independence;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Confidence;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** Whole explanations: they are interface. */
class ExplanationTest {

    private static final Event WAR = Event.called("the war").build();
    private static final Event EMBASSY =
            Event.called("the embassy").during("2015-07-24").build();
    private static final Source LIVIA =
            Source.document("Livia's diary").observed(WAR).build();
    private static final Source DRUSUS = Source.report("the gazette").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);

    /** Two of them suffice, and are independent for what is recorded; that the third is, too, is presumed. */
    @Test
    void names_a_presumption_of_independence_that_only_the_confidence_needs() {
        Source roman = someone("a Roman", "Roman", "Greek", "Parthian");
        Source greek = someone("a Greek", "Greek", "Parthian", "Roman");
        Source parthian = someone("a Parthian", "Parthian", "Roman", "Greek");
        Claim tested = hypothesis(HAPPENED);

        Judgement judgement = Evaluator.standard()
                .evaluate(
                        Annals.dossier(told(roman, HAPPENED), told(greek, HAPPENED), unattributed(parthian, HAPPENED)))
                .of(tested);

        assertThat(judgement.presuming()).isEmpty();
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
        assertThat(judgement.explain().replaceAll("\\s+", " "))
                .contains(Independence.SIDES_SPEAK_SEPARATELY.words())
                .contains("without it: SUPPORTED (confidence low)");
    }

    private static Source someone(String name, String described, String... butNot) {
        return Source.unnamed(name)
                .described(described)
                .butNot(butNot)
                .observed(WAR)
                .build();
    }

    @Test
    void of_an_empty_dossier() {
        assertThat(explained(hypothesis(HAPPENED))).isEqualTo("""
                        NOT ENOUGH EVIDENCE: "the war happened"
                          that is: the war happened
                          said by nobody: a hypothesis
                          not enough: no rule found anything on record, apart from the claim itself, for
                              it or against it
                        """);
    }

    @Test
    void of_testimony_on_both_sides() {
        assertThat(explained(
                        hypothesis(HAPPENED),
                        told(LIVIA, HAPPENED),
                        Claim.that("There was no war")
                                .not(HAPPENED)
                                .saidBy(DRUSUS)
                                .hedged(Hedge.VERY_LIKELY)
                                .build()))
                .isEqualTo("""
                        SUPPORTED (confidence moderate): "the war happened"
                          that is: the war happened
                          said by nobody: a hypothesis
                          TESTIMONY refutes
                            weak, resting on the gazette
                              it is not so that the war happened (the gazette; "very likely")
                              which leaves no room for it
                              weak because of LINEAGE_NOT_RECORDED, HEDGED, NOT_IN_POSITION_TO_KNOW
                          TESTIMONY supports
                            firm, resting on Livia's diary
                              the war happened (Livia's diary)
                              which says as much
                        """);
    }

    @Test
    void of_dates_that_are_marked_as_uncertain() {
        Event fire = Event.called("the fire").during("1862?").build();

        assertThat(explained(
                        Claim.that("The fire brought on the flood")
                                .cause(fire)
                                .shaped(Event.called("the flood").build())
                                .build(),
                        told(
                                Source.document("the register").observed(fire).build(),
                                new Occurred(
                                        Event.called("the flood").build(), Dating.of("1861-05?"), Count.NOT_RECORDED))))
                .isEqualTo("""
                        NOT ENOUGH EVIDENCE: "The fire brought on the flood"
                          that is: the fire shaped the flood
                          said by nobody: a hypothesis
                          not enough: one line against it does not suffice
                          CAUSE_AFTER_EFFECT refutes (and so does TOO_LATE_TO_SHAPE)
                            weak, resting on the register
                              the flood: 1861-05? (the register)
                              the fire: 1862? (granted)
                              so the flood ended before the fire began, by at least 214 days
                              though marked as uncertain: 1861-05?, 1862?
                              weak because of NOT_IN_POSITION_TO_KNOW
                        """);
    }

    @Test
    void of_a_decision_that_had_been_taken() {
        Event plans = Event.called("the planning")
                .during("2015-05/2015-06")
                .asStage(Stage.PLANNING, WAR)
                .build();
        Claim claim = Claim.that("The embassy talked them into the war")
                .cause(EMBASSY)
                .decided(WAR)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .build();

        assertThat(explained(List.of(plans), claim)).isEqualTo("""
                        REFUTED (confidence moderate): "The embassy talked them into the war"
                          that is: the embassy decided the war
                          said by the gazette, citing Livia's diary
                          ALREADY_DECIDED refutes
                            firm, resting on the dossier alone
                              the planning belongs to the war, as planning, if it happened (stipulated)
                              the planning: 2015-05/2015-06 (stipulated)
                              the embassy: 2015-07-24 (granted)
                              so the planning began before the embassy began, by at least 53 days
                              presuming that planning and preparation follow a decision in principle
                          LINEAGE_NOT_RECORDED weakens: from whom is not recorded: Livia's diary
                          NOT_IN_POSITION_TO_KNOW weakens: was outside of: the embassy
                          presumes PREPARATION_FOLLOWS_DECISION: planning and preparation follow a
                              decision in principle; without it: NOT ENOUGH EVIDENCE
                        """);
    }

    @Test
    void of_an_order_that_is_forced_and_a_chain_of_telling() {
        Claim claim = Claim.that("The war came at least a week before the embassy")
                .event(WAR)
                .startedBefore(EMBASSY)
                .by(Span.atLeast(Span.weeks(1)))
                .build();
        Claim order = Claim.that("War broke out in early July")
                .event(WAR)
                .happened("2015-07-02")
                .saidBy(LIVIA)
                .citingNobody()
                .build();

        assertThat(explained(claim, order, retold(DRUSUS, HAPPENED, LIVIA))).isEqualTo("""
                        SUPPORTED (confidence moderate): "The war came at least a week before the
                            embassy"
                          that is: the war began at least 1 week before the embassy began
                          said by nobody: a hypothesis
                          ORDER_ENTAILED supports
                            firm, resting on Livia's diary
                              the war: 2015-07-02 (Livia's diary)
                              the embassy: 2015-07-24 (granted)
                              so the war began before the embassy began, by at least 21 days
                        """);
    }

    @Test
    void of_long_words_in_lines_of_at_most_80_columns() {
        Source committee = Source.document("the minutes of the committee for the reform of the calendar, the coinage"
                        + " and the public granaries, third and last revised edition")
                .observed(WAR)
                .build();
        Claim claim = Claim.that("It is so widely held that hardly anybody troubles to say by whom it was first held,"
                        + " that there was a war")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(committee)
                .build();

        String text = explained(claim, told(committee, HAPPENED));

        assertThat(Splitter.on('\n').split(text))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        assertThat(text).endsWith("\n").doesNotContain("\n\n").doesNotContain(" \n");
    }

    @Test
    void of_a_word_that_is_longer_than_a_line() {
        String word = "x".repeat(100);

        assertThat(explained(hypothesis(Occurred.of(Event.called(word).build()))))
                .contains("\n      " + word + "\n");
    }

    private static String explained(Claim claim, Claim... others) {
        return explained(List.of(), claim, others);
    }

    private static String explained(List<Event> events, Claim claim, Claim... others) {
        Dossier dossier = Dossier.titled("the annals")
                .claims(claim)
                .claims(others)
                .events(events.toArray(Event[]::new))
                .build();
        return Evaluator.standard().evaluate(dossier).of(claim).explain();
    }
}
