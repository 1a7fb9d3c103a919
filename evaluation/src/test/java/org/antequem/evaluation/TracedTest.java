package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Where an analyst found that a teller had something from beats what the teller says of that. */
class TracedTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source SPOKESMAN = eyewitness("a spokesman");
    private static final Source RUMOUR = eyewitness("a rumour");
    private static final Source LIVIA = eyewitness("Livia");

    @Test
    void what_comes_from_a_rumour_that_was_withdrawn_is_void() {
        Claim rumour = said(RUMOUR).citingNobody().withdrawn("2001").build();
        Claim claim = said(SPOKESMAN).citingNobody().tracedTo(RUMOUR).build();

        Line line = line(rumour, claim);

        assertThat(line.strength()).isEqualTo(Strength.VOID);
        assertThat(line.roots()).containsExactly(RUMOUR);
        assertThat(judged(rumour, claim).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_comes_from_a_hedged_word_is_weak() {
        Claim hedged = said(RUMOUR).citingNobody().hedged(Hedge.REPORTEDLY).build();

        assertThat(line(hedged, said(SPOKESMAN).citingNobody().tracedTo(RUMOUR).build())
                        .strength())
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void what_is_traced_to_a_firm_word_is_that_word() {
        Claim first = told(LIVIA, HAPPENED);
        Claim claim = said(SPOKESMAN).citing(RUMOUR).tracedTo(LIVIA).build();

        assertThat(line(said(RUMOUR).citingNobody().withdrawn("2001").build(), first, claim)
                        .strength())
                .isEqualTo(Strength.FIRM);
        assertThat(judged(first, claim).lines(Bearing.SUPPORTS)).hasSize(1);
    }

    @Test
    void what_is_traced_to_nobody_is_the_tellers_own() {
        Claim claim = said(SPOKESMAN).citing(RUMOUR).tracedToNobody().build();
        Claim withdrawn = said(RUMOUR).citingNobody().withdrawn("2001").build();

        Line line = line(withdrawn, claim);

        assertThat(line.roots()).containsExactly(SPOKESMAN);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
    }

    @Test
    void what_nobody_traced_is_as_the_teller_says() {
        Claim withdrawn = said(RUMOUR).citingNobody().withdrawn("2001").build();

        assertThat(line(withdrawn, said(SPOKESMAN).citingNobody().build()).strength())
                .isEqualTo(Strength.FIRM);
        assertThat(line(withdrawn, said(SPOKESMAN).citing(RUMOUR).build()).strength())
                .isEqualTo(Strength.VOID);
    }

    @Test
    void who_is_traced_to_whom_does_not_corroborate_him() {
        Claim first = told(LIVIA, HAPPENED);
        Claim claim = said(SPOKESMAN).citingNobody().tracedTo(LIVIA).build();
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(first, claim));

        assertThat(evaluation.of(first).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(evaluation.of(claim).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void what_the_traced_source_does_not_bear_out_is_void() {
        Claim other = told(LIVIA, dated(WAR, "5"));
        Claim claim = Claim.that("in 7")
                .states(dated(WAR, "7"))
                .saidBy(SPOKESMAN)
                .citingNobody()
                .tracedTo(LIVIA)
                .build();

        assertThat(Evaluator.standard()
                        .evaluate(dossier(other, claim))
                        .of(claim)
                        .findings("OVERSTATED"))
                .hasSize(1);
    }

    @Test
    void the_text_names_where_it_came_from() {
        Claim rumour = said(RUMOUR).citingNobody().withdrawn("2001").build();
        Claim claim = said(SPOKESMAN).citingNobody().tracedTo(RUMOUR).build();

        Judgement judgement =
                Evaluator.standard().evaluate(dossier(rumour, claim)).of(claim);

        assertThat(judgement.findings("RETRACTED")).hasSize(1);
        assertThat(judgement.explain().replaceAll("\\s+", " "))
                .contains(
                        "an analyst traced it to \"a rumour\".",
                        "RETRACTED leaves the claim itself worth nothing as evidence.");
    }

    @Test
    void losing_whom_it_was_traced_to_loses_it() {
        Claim first = told(LIVIA, HAPPENED);
        Claim claim = said(SPOKESMAN).citingNobody().tracedTo(LIVIA).build();

        assertThat(Evaluator.standard()
                        .evaluate(dossier(first, claim).without(LIVIA))
                        .of(hypothesis(HAPPENED))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(first, claim).hangsOn().linchpins()).containsExactly(LIVIA);
    }

    private static ClaimBuilder said(Source teller) {
        return Claim.that(teller + " says so").states(HAPPENED).saidBy(teller);
    }

    /** The best there is. */
    private static Line line(Claim... claims) {
        return judged(claims).lines(Bearing.SUPPORTS).get(0);
    }

    private static Judgement judged(Claim... claims) {
        return Evaluator.standard().evaluate(dossier(claims)).of(hypothesis(HAPPENED));
    }
}
