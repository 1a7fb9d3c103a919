package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractedTest {

    private static final String CODE = "RETRACTED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void what_stands_is_firm() {
        Judgement judgement = judged(hypothesis(HAPPENED), livia().build());

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fires(CODE, livia().build())).isFalse();
    }

    @Test
    void what_its_teller_withdrew_is_void() {
        Judgement judgement =
                judged(hypothesis(HAPPENED), livia().withdrawn("0015").build());

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(only(judgement.lines(Bearing.SUPPORTS)).strength()).isEqualTo(Strength.VOID);
    }

    @Test
    void what_its_teller_came_to_doubt_is_weak() {
        Judgement judgement =
                judged(hypothesis(HAPPENED), livia().doubted("0015").build());

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.SUPPORTS)).extracting(Line::strength).containsExactly(Strength.WEAK);
    }

    @Test
    void what_was_doubted_and_then_withdrawn_is_both() {
        Claim claim = livia().doubted("0015").withdrawn("0016").build();

        assertThat(judged(claim).findings(CODE))
                .extracting(Finding::bearing)
                .containsExactly(Bearing.WEAKENS, Bearing.VOIDS);
        assertThat(values(CODE, claim)).containsExactly(LIVIA, Dating.of("0015"), LIVIA, Dating.of("0016"));
    }

    @ParameterizedTest
    @CsvSource({"2015-07-09, false", "2015-07-10, true", "2015-07-11, true"})
    void what_was_withdrawn_is_withdrawn_from_that_day_on(String asOf, boolean fires) {
        Claim claim = Claim.that("the war came")
                .states(HAPPENED)
                .saidBy(Source.document("Livia")
                        .observed(WAR)
                        .published("2015-07-01")
                        .build())
                .citingNobody()
                .withdrawn("2015-07-10")
                .build();

        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim).asOf(asOf))
                        .of(claim)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @Test
    void when_need_not_be_recorded() {
        assertThat(values(CODE, livia().withdrawn(Dating.UNKNOWN).build())).containsExactly(LIVIA, Dating.UNKNOWN);
        assertThat(judged(livia().withdrawn(Dating.UNKNOWN).build()).explain())
                .contains("It is said by \"Livia\", citing nobody; withdrawn.\n")
                .contains("""
                          RETRACTED leaves the claim itself worth nothing as evidence. A statement is
                              void where somebody through whom it came withdrew it.
                            Here "Livia" withdrew it at a time that is not recorded.
                      """);
    }

    @Test
    void a_retelling_does_not_outlive_what_it_was_handed_down_from() {
        Claim retelling = retold(DRUSUS, HAPPENED, LIVIA);
        Claim again = retold(MARCUS, HAPPENED, DRUSUS);

        assertThat(values(CODE, again, retelling, livia().withdrawn("0015").build()))
                .containsExactly(LIVIA, Dating.of("0015"));
        assertThat(judged(
                                hypothesis(HAPPENED),
                                again,
                                retelling,
                                livia().withdrawn("0015").build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_retelling_that_is_withdrawn_leaves_what_it_retold() {
        Claim retelling = Claim.that("so they say")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .withdrawn("0015")
                .build();

        assertThat(fires(CODE, retelling, livia().build())).isTrue();
        assertThat(fires(CODE, livia().build(), retelling)).isFalse();
        assertThat(judged(hypothesis(HAPPENED), retelling, livia().build()).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void who_withdraws_one_claim_stands_by_the_others() {
        Claim other = Claim.that("There were losses")
                .states(Occurred.of(MUSTER))
                .saidBy(LIVIA)
                .citingNobody()
                .withdrawn("0015")
                .build();

        assertThat(fires(CODE, livia().build(), other)).isFalse();
        assertThat(judged(hypothesis(HAPPENED), livia().build(), other).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void what_one_teller_withdraws_another_may_still_say() {
        assertThat(judged(hypothesis(HAPPENED), livia().withdrawn("0015").build(), told(DRUSUS, HAPPENED))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_chain_of_which_nothing_was_taken_back_is_preferred() {
        Claim withdrawn = Claim.that("so they say")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(LIVIA)
                .withdrawn("0015")
                .build();
        Claim standing = retold(MARCUS, HAPPENED, LIVIA);
        Claim claim = retold(Source.document("a chronicle").build(), HAPPENED, DRUSUS, MARCUS);

        assertThat(fires(CODE, claim, withdrawn, standing)).isFalse();
        assertThat(fires(CODE, claim, withdrawn)).isTrue();
    }

    @Test
    void explanations_say_so_with_the_line() {
        assertThat(judged(hypothesis(HAPPENED), livia().doubted("0015").build()).explain())
                .contains("\"the war\" happened (according to \"Livia\"; doubted in AD 15)\n")
                .contains("It is weak because \"Livia\" came to doubt it in AD 15 (RETRACTED).\n");
    }

    @Test
    void each_side_says_when_it_applies() {
        assertThat(new RetractedVoids())
                .hasToString("RETRACTED: A statement is void where somebody through whom it came withdrew it.");
        assertThat(new RetractedWeakens())
                .hasToString("RETRACTED: A statement is weak where somebody through whom it came later doubted it.");
    }

    private static ClaimBuilder livia() {
        return Claim.that("There was war").states(HAPPENED).saidBy(LIVIA).citingNobody();
    }
}
