package org.antequem.evaluation;

import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What may be used for and against the claim that is put to the test. */
class UnderTestTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);

    @Test
    void an_empty_dossier_has_not_enough_evidence() {
        Judgement judgement = judged(hypothesis(HAPPENED));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.confidence()).isEmpty();
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.presuming()).isEmpty();
    }

    @Test
    void a_claim_and_its_retellings_are_nobodys_evidence() {
        Claim claim = told(LIVIA, HAPPENED);
        Claim retelling = retold(DRUSUS, HAPPENED, LIVIA);
        Claim again = retold(MARCUS, HAPPENED, DRUSUS);

        Judgement judgement = judged(claim, retelling, again);

        assertThat(judgement.lines(SUPPORTS)).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_claim_is_no_evidence_in_the_network_either() {
        Claim order = Claim.that("The embassy came before the war")
                .event(EMBASSY)
                .startedBefore(WAR)
                .saidBy(LIVIA)
                .citingNobody()
                .build();

        assertThat(judged(order).findings("ORDER_ENTAILED")).isEmpty();
        assertThat(judged(order, retold(DRUSUS, order.proposition(), LIVIA)).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void whoever_says_it_of_their_own_knowledge_too_supports_it() {
        assertThat(judged(told(LIVIA, HAPPENED), told(DRUSUS, HAPPENED)).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_teller_does_not_support_its_own_claim_by_other_words() {
        Claim claim = told(LIVIA, HAPPENED);

        assertThat(judged(claim, told(LIVIA, dated(WAR, "3"))).lines(SUPPORTS)).isEmpty();
        assertThat(judged(claim, told(LIVIA, dated(WAR, "3")), retold(DRUSUS, dated(WAR, "3"), LIVIA))
                        .lines(SUPPORTS))
                .isEmpty();
    }

    @Test
    void a_teller_counts_against_its_own_claim() {
        assertThat(judged(told(LIVIA, HAPPENED), told(LIVIA, HAPPENED.negated()))
                        .lines(REFUTES))
                .extracting(Line::roots)
                .containsExactly(ImmutableSet.of(LIVIA));
        assertThat(judged(told(LIVIA, DECIDED), told(LIVIA, dated(WAR, "1")), told(LIVIA, dated(EMBASSY, "6")))
                        .lines(REFUTES))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.roots()).containsExactly(LIVIA));
    }

    @Test
    void the_source_of_a_claim_may_support_it() {
        assertThat(judged(retold(LIVIA, HAPPENED, DRUSUS), told(DRUSUS, HAPPENED))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_hypothesis_excludes_nobody() {
        assertThat(judged(hypothesis(HAPPENED), told(LIVIA, HAPPENED)).verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(HAPPENED.negated()), told(LIVIA, HAPPENED)).verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void a_hypothesis_is_no_evidence_for_others() {
        assertThat(judged(hypothesis(HAPPENED), hypothesis(dated(WAR, "3"))).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_claim_that_is_not_in_the_dossier_is_judged_against_it() {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(told(LIVIA, HAPPENED)));

        assertThat(evaluation.of(hypothesis(HAPPENED)).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(evaluation.of(told(DRUSUS, dated(WAR, "3"))).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(evaluation.of(retold(DRUSUS, HAPPENED.negated(), LIVIA)).verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(evaluation.judgements()).hasSize(1);
        assertThat(evaluation.of(told(LIVIA, dated(WAR, "3"))).lines(SUPPORTS)).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_claim_refutes_nothing() {
        Claim weak = Claim.that("the war came, perhaps")
                .states(HAPPENED)
                .saidBy(Source.unnamed("somebody").build())
                .hedged(Hedge.ARGUABLY)
                .build();

        Judgement judgement = judged(weak, told(LIVIA, HAPPENED));

        assertThat(judgement.findings()).extracting(Finding::code).contains("HEDGED", "UNNAMED_ROOT");
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    }

    @Test
    void the_date_of_a_cause_and_that_it_happened_are_granted() {
        Event parley = event("the parley", "6");
        Claim claim = hypothesis(new Cause(parley, Role.DECIDED, WAR, false));

        assertThat(judged(claim, told(LIVIA, Occurred.of(parley).negated())).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(claim, told(LIVIA, dated(WAR, "1"))).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void a_line_that_denies_the_granted_date_of_the_cause_is_none() {
        Event parley = event("the parley", "6");
        Source clerk = Source.document("the rolls").observed(WAR, parley).build();
        Claim claim = hypothesis(new Cause(parley, Role.DECIDED, WAR, false));

        assertThat(judged(claim, told(clerk, dated(WAR, "7")), told(clerk, dated(parley, "9")))
                        .lines(REFUTES))
                .isEmpty();
    }

    @Test
    void weak_lines_of_one_side_do_not_join_those_of_the_other() {
        Judgement judgement =
                judged(hypothesis(HAPPENED), unattributed(LIVIA, HAPPENED), unattributed(DRUSUS, HAPPENED.negated()));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void refuting_one_claim_leaves_another_untouched() {
        Claim war = unattributed(LIVIA, HAPPENED);
        Claim muster = unattributed(LIVIA, Occurred.of(MUSTER));
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(war, muster, told(DRUSUS, HAPPENED.negated())));

        assertThat(evaluation.of(war).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(evaluation.of(muster).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static Judgement judged(Claim claim, Claim... others) {
        List<Claim> all = new ArrayList<>(List.of(others));
        all.add(claim);
        return Evaluator.standard().evaluate(dossier(all)).of(claim);
    }
}
