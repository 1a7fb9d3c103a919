package org.antequem.examples.dreyfus;

import static org.antequem.examples.dreyfus.ClaimsUnderTest.CONVICTED;
import static org.antequem.examples.dreyfus.ClaimsUnderTest.DREYFUS_WROTE_IT;
import static org.antequem.examples.dreyfus.ClaimsUnderTest.ESTERHAZY_WROTE_IT;
import static org.antequem.examples.dreyfus.ClaimsUnderTest.LETTER_IS_GENUINE;
import static org.antequem.examples.dreyfus.ClaimsUnderTest.ZOLA_BROUGHT_THE_ACQUITTAL;
import static org.antequem.examples.dreyfus.ClaimsUnderTest.ZOLA_BROUGHT_THE_SECOND_TRIAL;
import static org.antequem.examples.dreyfus.Evidence.FOUND;
import static org.antequem.examples.dreyfus.Evidence.I_MADE_IT;
import static org.antequem.examples.dreyfus.Evidence.I_WROTE_IT_INDEED;
import static org.antequem.examples.dreyfus.Evidence.NOR_I;
import static org.antequem.examples.dreyfus.Evidence.NOT_I;
import static org.antequem.examples.dreyfus.Sources.BERTILLON;
import static org.antequem.examples.dreyfus.Sources.COURT_MARTIAL;
import static org.antequem.examples.dreyfus.Sources.TWO_EXPERTS;
import static org.antequem.rule.provenance.ProvenanceRules.ZOMBIE;
import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;
import static org.antequem.rule.testimony.TestimonyRules.DENIAL_SERVES_THE_ACCUSED;
import static org.antequem.rule.testimony.TestimonyRules.INFERRED;
import static org.antequem.rule.testimony.TestimonyRules.OWN_CAUSE;
import static org.antequem.rule.testimony.TestimonyRules.SELF_CONTRADICTED;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.testing.junit.DossierTest;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the general rules make of the bordereau, from one day to the next. The expected verdicts were written down
 * before the rules were run.
 */
@DossierTest(DreyfusDossier.class)
class DreyfusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # as of    | Dreyfus wrote it    | Esterhazy wrote it  | the letter is genuine
                    1895-01-01 | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
                    1896-12-01 | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
                    1898-07-15 | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE
                    1898-09-01 | NOT_ENOUGH_EVIDENCE | NOT_ENOUGH_EVIDENCE | REFUTED
                    1899-12-31 | REFUTED             | SUPPORTED           | REFUTED
                    1906-12-31 | REFUTED             | SUPPORTED           | REFUTED
                    """)
    void what_could_be_known(String day, Verdict dreyfus, Verdict esterhazy, Verdict letter) {
        Evaluation then = Evaluator.standard().evaluate(DreyfusDossier.DOSSIER.asOf(day));

        assertThat(verdicts(then)).containsExactly(dreyfus, esterhazy, letter);
    }

    @Test
    void the_record_as_it_stands_says_the_same_as_in_1906(Evaluation evaluation) {
        assertThat(verdicts(evaluation)).containsExactly(Verdict.REFUTED, Verdict.SUPPORTED, Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource({"1895-01-01", "1896-12-01", "1898-07-15", "1898-09-01", "1899-12-31", "1906-12-31"})
    void the_controls_stay_as_they_are(String day) {
        Evaluation then = Evaluator.standard().evaluate(DreyfusDossier.DOSSIER.asOf(day));

        assertThat(then).verdictOn(CONVICTED).isSupported();
        assertThat(then).verdictOn(ZOLA_BROUGHT_THE_ACQUITTAL).isRefuted().by(CAUSE_AFTER_EFFECT);
        assertThat(then).verdictOn(ZOLA_BROUGHT_THE_SECOND_TRIAL).isUndecided();
    }

    /** Bertillon, two experts and the court looked at one paper. */
    @Test
    void opinions_on_one_paper_never_convict() {
        Evaluation then = Evaluator.standard().evaluate(DreyfusDossier.DOSSIER.asOf("1895-01-01"));

        assertThat(then.of(DREYFUS_WROTE_IT).lines(Bearing.SUPPORTS))
                .allSatisfy(line -> {
                    assertThat(line.strength()).isEqualTo(Strength.WEAK);
                    assertThat(line.weaknesses()).extracting("code").containsExactly(INFERRED);
                })
                .flatExtracting(Line::roots)
                .containsExactlyInAnyOrder(BERTILLON, TWO_EXPERTS, COURT_MARTIAL);
    }

    @Test
    void what_each_says_to_clear_himself_decides_nothing(Evaluation evaluation) {
        for (Claim denial : new Claim[] {NOT_I, NOR_I}) {
            assertThat(evaluation.of(denial).findings(OWN_CAUSE))
                    .as("%s", denial)
                    .hasSize(1);
        }
        Evaluation without = Evaluator.standard().evaluate(DreyfusDossier.DOSSIER.discounting(NOT_I, NOR_I));
        assertThat(verdicts(without)).isEqualTo(verdicts(evaluation));
        assertThat(Evaluator.standard()
                        .evaluate(DreyfusDossier.DOSSIER.asOf("1895-01-01"))
                        .of(DREYFUS_WROTE_IT)
                        .explain())
                .contains(DENIAL_SERVES_THE_ACCUSED.name());
    }

    @Test
    void an_admission_after_a_denial_is_no_zombie_and_is_not_refuted_by_it(Evaluation evaluation) {
        assertThat(evaluation.of(I_MADE_IT).findings(SELF_CONTRADICTED)).hasSize(1);
        assertThat(evaluation.of(I_WROTE_IT_INDEED).findings(ZOMBIE)).isEmpty();
        assertThat(evaluation.of(I_WROTE_IT_INDEED).lines(Bearing.REFUTES))
                .noneMatch(
                        line -> line.roots().contains(Sources.ESTERHAZY_ON_TRIAL) && line.strength() != Strength.VOID);
        assertThat(evaluation.of(I_MADE_IT).findings(ZOMBIE)).isEmpty();
        assertThat(evaluation.of(FOUND).findings(SELF_CONTRADICTED)).hasSize(1);
    }

    @Test
    void the_admission_is_needed_for_the_verdict_and_the_examination_too() {
        Dossier withoutHim = DreyfusDossier.DOSSIER.without(
                Sources.ESTERHAZY_ON_TRIAL, Sources.ESTERHAZY_IN_LONDON, Sources.ESTERHAZY_IN_PRINT);
        Dossier withoutThem = DreyfusDossier.DOSSIER.without(Sources.PICQUART, Sources.SCHOLARS);

        for (Dossier less : new Dossier[] {withoutHim, withoutThem}) {
            assertThat(Evaluator.standard().evaluate(less))
                    .verdictOn(ESTERHAZY_WROTE_IT)
                    .isUndecided();
        }
    }

    private static List<Verdict> verdicts(Evaluation evaluation) {
        return List.of(
                evaluation.of(DREYFUS_WROTE_IT).verdict(),
                evaluation.of(ESTERHAZY_WROTE_IT).verdict(),
                evaluation.of(LETTER_IS_GENUINE).verdict());
    }
}
