package org.antequem.evaluation;

import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stage;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What a verdict presumes, and what remains without it. */
class SwitchedOffTest {

    private static final Evaluator STANDARD = Evaluator.standard();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim TESTED = hypothesis(HAPPENED);
    private static final Presumption SAME_WAR =
            new Presumption("SAME_WAR", "the war that the annals call Armenian is this one");

    private static final Claim ROMANS = unattributed(
            Source.unnamed("some Romans").described("Roman").observed(WAR).build(), HAPPENED);
    private static final Claim STRANGERS = unattributed(
            Source.unnamed("some strangers").butNot("Roman").observed(WAR).build(), dated(WAR, "3"));

    @Test
    void a_presumption_of_a_rule_is_used_by_that_rule_alone() {
        Event war = event("the raid", "?");
        Event plans = stage("the plans", "5", Stage.PLANNING, war);
        Claim decided = hypothesis(new Cause(event("the parley", "6"), Role.DECIDED, war, false));
        Claim originated = hypothesis(new Cause(event("the parley", "6"), Role.ORIGINATED, war, false));
        Dossier dossier = Dossier.titled("the raid")
                .claims(decided, originated)
                .events(plans)
                .build();

        Evaluation without = STANDARD.without(PREPARATION_FOLLOWS_DECISION).evaluate(dossier);

        assertThat(STANDARD.evaluate(dossier).of(decided).presuming()).containsExactly(PREPARATION_FOLLOWS_DECISION);
        assertThat(STANDARD.evaluate(dossier).of(originated).presuming()).isEmpty();
        assertThat(without.of(decided).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(without.of(originated).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void two_sides_establish_together_only_while_they_speak_separately() {
        Dossier dossier = dossier(TESTED, ROMANS, STRANGERS);

        Judgement with = STANDARD.evaluate(dossier).of(TESTED);
        Judgement without =
                STANDARD.without(SIDES_SPEAK_SEPARATELY).evaluate(dossier).of(TESTED);

        assertThat(with.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(with.confidence()).contains(Confidence.LOW);
        assertThat(with.presuming()).containsExactly(SIDES_SPEAK_SEPARATELY);
        assertThat(without.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(without.lines(Bearing.SUPPORTS)).hasSize(2);
    }

    @Test
    void a_verdict_that_needs_no_presumption_names_none() {
        Dossier dossier = dossier(TESTED, ROMANS, STRANGERS, told(eyewitness("Livia"), HAPPENED));

        assertThat(STANDARD.evaluate(dossier).of(TESTED).presuming()).isEmpty();
    }

    @Test
    void a_claim_that_is_read_under_a_presumption_does_not_count_without_it() {
        Dossier dossier = dossier(TESTED, presuming());

        Judgement with = STANDARD.evaluate(dossier).of(TESTED);

        assertThat(with.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(with.presuming()).containsExactly(SAME_WAR);
        assertThat(STANDARD.without(SAME_WAR).evaluate(dossier).of(TESTED).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_is_as_firm_without_a_presumption_presumes_none() {
        Claim plain = told(eyewitness("Drusus"), HAPPENED);

        assertThat(STANDARD.evaluate(dossier(TESTED, presuming(), plain))
                        .of(TESTED)
                        .presuming())
                .isEmpty();
        assertThat(STANDARD.evaluate(dossier(TESTED, plain, presuming()))
                        .of(TESTED)
                        .presuming())
                .isEmpty();
    }

    @Test
    void a_retelling_rests_on_what_its_chain_presumes() {
        Source drusus = eyewitness("Drusus");
        Dossier dossier = dossier(TESTED, retold(drusus, HAPPENED, eyewitness("Livia")), presuming());

        assertThat(STANDARD.evaluate(dossier).of(TESTED).presuming()).containsExactly(SAME_WAR);
        assertThat(STANDARD.without(SAME_WAR).evaluate(dossier).of(TESTED).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_claim_that_is_put_to_the_test_is_judged_even_where_its_reading_is_switched_off() {
        Claim claim = presuming();
        Evaluation evaluation =
                STANDARD.without(SAME_WAR).evaluate(dossier(claim, told(eyewitness("Drusus"), HAPPENED.negated())));

        assertThat(evaluation.of(claim).verdict()).isEqualTo(Verdict.REFUTED);
    }

    private static Claim presuming() {
        return Claim.that("the Armenian war came")
                .states(HAPPENED)
                .saidBy(eyewitness("Livia"))
                .citingNobody()
                .presuming(SAME_WAR)
                .build();
    }
}
