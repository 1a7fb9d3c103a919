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
                .contains("Without this assumption the verdict would be SUPPORTED (confidence low).");
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
                        NOT ENOUGH EVIDENCE: "the war" happened
                          The record neither supports nor refutes this claim: apart from the claim
                              itself, nothing in it that counts speaks for it or against it.
                          Nobody on record says so: it is a hypothesis.
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
                        SUPPORTED (confidence moderate): "the war" happened
                          The record supports this claim: there is one firm piece of evidence for it,
                              from "Livia's diary". There is also one weak piece of evidence against it,
                              from "the gazette", which is not enough.
                          Nobody on record says so: it is a hypothesis.
                          TESTIMONY refutes the claim. A claim is refuted where somebody on record says
                              something that cannot be true together with it.
                            Weak evidence from "the gazette"
                              it is not true that "the war" happened (according to "the gazette"; hedged
                                  as "very likely")
                              This and the claim cannot both be true.
                              It is weak for three reasons:
                                the record does not say where "the gazette" got it
                                    (LINEAGE_NOT_RECORDED)
                                it is hedged as "very likely" (HEDGED)
                                nothing on record says that "the gazette" took part in "the war" or
                                    observed it (NOT_IN_POSITION_TO_KNOW)
                          TESTIMONY supports the claim. A claim is supported where somebody on record
                              says so, or says something from which it follows.
                            Firm evidence from "Livia's diary", which nothing on record makes weak
                              "the war" happened (according to "Livia's diary")
                              From this the claim follows.
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
                          The record neither supports nor refutes this claim: there is one weak piece of
                              evidence against it, from "the register". One such piece alone is not
                              enough.
                          The claim says that "the fire" shaped "the flood".
                          Nobody on record says so: it is a hypothesis.
                          CAUSE_AFTER_EFFECT refutes the claim, and so does TOO_LATE_TO_SHAPE. A claim
                              of cause is refuted where the effect was certainly over before the cause
                              began.
                            Weak evidence from "the register"
                              "the flood" happened perhaps in May 1861 (according to "the register")
                              "the fire" happened perhaps in 1862 (taken as given: the claim is judged
                                  as if this were so)
                              So "the flood" ended before "the fire" began, with at least 214 full days
                                  (about 7 months) between.
                              A date that this rests on is marked as uncertain: perhaps in May 1861 and
                                  perhaps in 1862.
                              It is weak because nothing on record says that "the register" took part in
                                  "the flood" or observed it (NOT_IN_POSITION_TO_KNOW).
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
                          The record refutes this claim: there is one firm piece of evidence against it,
                              from the dossier itself. There is no evidence for it.
                          The claim says that "the embassy" decided "the war".
                          It is said by "the gazette", citing "Livia's diary".
                          ALREADY_DECIDED refutes the claim. A claim that one thing decided another is
                              refuted where the decision, or the planning, preparation or execution of
                              the effect, had certainly begun before.
                            Firm evidence from the dossier itself, which nothing on record makes weak
                              "the planning" was a stage in the planning of "the war", if it happened
                                  (stipulated: the author of the dossier vouches for it)
                              "the planning" began in May 2015 and ended in June 2015 (stipulated)
                              "the embassy" happened on 24 July 2015 (taken as given: the claim is
                                  judged as if this were so)
                              So "the planning" began before "the embassy" began, with at least 53 full
                                  days between.
                              This assumes that planning and preparation follow a decision in principle
                                  (PREPARATION_FOLLOWS_DECISION).
                          It assumes PREPARATION_FOLLOWS_DECISION (planning and preparation follow a
                              decision in principle). Without this assumption the verdict would be NOT
                              ENOUGH EVIDENCE.
                          The rest is about this claim as a statement: where it comes from, and what it
                              is worth as evidence for other claims. It does not change this verdict.
                            LINEAGE_NOT_RECORDED makes the claim itself weak as evidence. A statement is
                                weak where the record does not say where its first source got it.
                              Here the record does not say where "Livia's diary" got it.
                            NOT_IN_POSITION_TO_KNOW makes the claim itself weak as evidence. A statement
                                is weak where nothing on record puts its first source in a position to
                                know it.
                              Here nothing on record says that "Livia's diary" took part in "the
                                  embassy" or observed it.
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
                          The record supports this claim: there is one firm piece of evidence for it,
                              from "Livia's diary". There is no evidence against it.
                          The claim says that "the war" began at least 1 week before "the embassy"
                              began.
                          Nobody on record says so: it is a hypothesis.
                          ORDER_ENTAILED supports the claim. A claim about order or duration is
                              supported where it follows from the rest of the record.
                            Firm evidence from "Livia's diary", which nothing on record makes weak
                              "the war" happened on 2 July 2015 (according to "Livia's diary")
                              "the embassy" happened on 24 July 2015 (taken as given: the claim is
                                  judged as if this were so)
                              So "the war" began before "the embassy" began, with at least 21 full days
                                  between.
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
                .contains("\n    \"" + word + "\"\n");
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
