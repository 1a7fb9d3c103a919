package org.antequem.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.InvalidDossierException;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** A claim need not be in a dossier to be judged against it. */
class OutsideTheDossierTest {

    private static final Event WAR = Event.called("the war").build();
    private static final Event VISIT =
            Event.called("the visit").during("2015-07").build();
    private static final Source RECORD =
            Source.document("the record").observed(WAR).build();
    private static final Source PUNDIT = Source.commentary("a pundit").build();
    private static final Claim DATED = Claim.that("The war was in May")
            .event(WAR)
            .happened("2015-05")
            .saidBy(RECORD)
            .citingNobody()
            .build();

    @Test
    void a_hypothesis_brings_the_stipulated_date_of_its_cause_with_it() {
        Claim hypothesis =
                Claim.that("The visit decided it").cause(VISIT).decided(WAR).build();

        Judgement outside = Evaluator.standard()
                .evaluate(Dossier.titled("the file").claims(DATED).build())
                .of(hypothesis);
        Judgement inside = Evaluator.standard()
                .evaluate(Dossier.titled("the file").claims(DATED, hypothesis).build())
                .of(hypothesis);

        assertThat(outside.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(outside.explain()).isEqualTo(inside.explain());
    }

    @Test
    void a_teller_does_not_talk_a_rule_down_with_a_stage_of_its_own() {
        Claim claim = Claim.that("The visit decided it")
                .cause(VISIT)
                .decided(WAR)
                .saidBy(PUNDIT)
                .build();
        Claim stage = Claim.that("It was proclaimed later")
                .event(Event.called("the proclamation").build())
                .isStage(Stage.ANNOUNCEMENT, WAR)
                .saidBy(PUNDIT)
                .hedged(Hedge.ARGUABLY)
                .build();

        Judgement judgement = Evaluator.standard()
                .evaluate(Dossier.titled("the file").claims(DATED, claim, stage).build())
                .of(claim);

        assertThat(judgement.findings("ALREADY_DECIDED")).hasSize(1);
    }

    /** Else whoever puts a claim could weaken what speaks against it by the dates that it lays down. */
    @Test
    void what_only_the_claim_lays_down_contests_nothing() {
        Event raid = Event.called("the raid")
                .during("2015-07")
                .asStage(Stage.EXECUTION, WAR)
                .build();
        Claim hypothesis =
                Claim.that("The raid decided it").cause(raid).decided(WAR).build();

        Judgement judgement = Evaluator.standard()
                .evaluate(Dossier.titled("the file").claims(DATED).build())
                .of(hypothesis);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.explain()).doesNotContain("CONTESTED");
    }

    @Test
    void a_claim_from_outside_may_speak_of_an_interest_in_belief_in_a_claim_on_record() {
        Interest interest = Interest.of(Actor.state("Iran").build())
                .in(Matter.of("the war"))
                .seeking("to be seen as its maker")
                .inOrderTo("be courted")
                .servedByBelief(DATED)
                .build();
        Claim outside =
                Claim.that("Iran gains from it").interest(interest).isHeld().build();
        Evaluation evaluation = Evaluator.standard()
                .evaluate(Dossier.titled("the file").claims(DATED).build());

        assertThat(evaluation.of(outside).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThatThrownBy(() -> Evaluator.standard()
                        .evaluate(Dossier.titled("another file").build())
                        .of(outside))
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("depends on belief in");
    }

    @Test
    void nor_is_one_refused_whose_interest_is_only_opposed_to_such_an_interest() {
        Interest believed = Interest.of(Actor.state("Iran").build())
                .in(Matter.of("the war"))
                .seeking("to be seen as its maker")
                .inOrderTo("be courted")
                .servedByBelief(DATED)
                .build();
        Interest opposed = Interest.of(Actor.state("Russia").build())
                .in(Matter.of("the war"))
                .seeking("to be seen as its maker")
                .inOrderTo("be courted")
                .opposedTo(believed)
                .build();
        Claim outside =
                Claim.that("Russia gains from it").interest(opposed).isHeld().build();

        assertThat(Evaluator.standard()
                        .evaluate(Dossier.titled("the file").claims(DATED).build())
                        .of(outside)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }
}
