package org.antequem.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What grows is what it says. */
final class FamilyTest {

    @ParameterizedTest
    @EnumSource
    void is_drawn_the_same_each_time(Family family) {
        Dossier drawn = family.dossier(20);

        assertThat(family.dossier(20)).isEqualTo(drawn);
        assertThat(family.dossier(21)).isNotEqualTo(drawn);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWS", "RETELLERS", "AGREEING", "CITATIONS", "CITED_UNHEARD", "STAGES"})
    void contradicts_nobody(Family family) {
        assertThat(evaluation(family).timeline().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRADICTING_WITNESSES", "CONTRADICTING_REPORTS", "NEWS_CONTRADICTED"})
    void contradicts_itself(Family family) {
        assertThat(evaluation(family).timeline().conflicts()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERESTS", "INTERESTS_TOLD"})
    void wants_one_thing_for_different_ends(Family family) {
        Evaluation evaluation = evaluation(family);
        Claim shared = evaluation.dossier().claims().stream()
                .filter(claim -> claim.wording().endsWith("SHARED"))
                .findFirst()
                .orElseThrow();

        assertThat(evaluation.of(shared).lines(Bearing.REFUTES)).isNotEmpty();
    }

    @Test
    void retellers_have_it_from_one_root() {
        assertThat(evaluation(Family.RETELLERS).judgements())
                .allSatisfy(judgement ->
                        assertThat(judgement.findings("SINGLE_ROOT")).hasSize(1));
    }

    @Test
    void who_act_for_each_other_are_one_voice() {
        assertThat(evaluation(Family.AGENCIES).judgements())
                .filteredOn(judgement -> judgement.claim().proposition() instanceof Occurred)
                .hasSize(20)
                .allSatisfy(judgement -> assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE));
    }

    @Test
    void who_attest_each_other_corroborate_each_other() {
        assertThat(evaluation(Family.PRESENCES).judgements())
                .filteredOn(judgement -> judgement.claim().proposition() instanceof Occurred)
                .hasSize(20)
                .allSatisfy(judgement -> assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED));
    }

    private static Evaluation evaluation(Family family) {
        return Evaluator.standard().evaluate(family.dossier(20));
    }
}
