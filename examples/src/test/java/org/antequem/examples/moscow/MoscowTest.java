package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.CONVINCED;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.DECIDED_BEFORE;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.NEW_ALLIANCE;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.JOURNALIST;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.PUNDIT;
import static org.antequem.examples.moscow.Sources.REGIONAL_OFFICIAL;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.finding.Strength.FIRM;
import static org.antequem.finding.Strength.WEAK;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.verdict.Confidence.LOW;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the general rules make of the article's record. Nothing here is told to them. */
class MoscowTest {

    private static final long DAY = 86_400;

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    static final ImmutableList<Claim> UNDER_TEST = ClaimsUnderTest.ALL;

    @Test
    void step_09_persuaded_is_refuted_by_three_weak_lines_that_are_independent() {
        Judgement judgement = EVALUATION.of(PERSUADED);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.confidence()).contains(MODERATE);
        assertThat(weakLines(judgement))
                .extracting(Line::roots)
                .containsExactly(
                        ImmutableSet.of(THREE_OFFICIALS),
                        ImmutableSet.of(RUSSIAN_OFFICIAL),
                        ImmutableSet.of(PARKER_SHIPPING));
    }

    /**
     * At least four months before about 7 October (6 to 8): no later than 8 June, 22 days and a second before 1 July.
     */
    @Test
    void step_06_the_russian_official_puts_the_planning_three_weeks_before_the_visit() {
        Line line = lineFrom(RUSSIAN_OFFICIAL);

        assertThat(line.margin()).hasValue(22 * DAY + 1);
        assertThat(line.presuming()).contains(PREPARATION_FOLLOWS_DECISION);
    }

    @Test
    void step_07_the_shipments_of_june_precede_a_visit_in_july_by_next_to_nothing() {
        assertThat(lineFrom(PARKER_SHIPPING).margin()).hasValue(1);
    }

    @Test
    void step_09_the_lines_name_what_they_presume() {
        assertThat(EVALUATION.of(PERSUADED).presuming())
                .containsExactlyInAnyOrder(PREPARATION_FOLLOWS_DECISION, SEVERAL_MONTHS_BEFORE_THE_VISIT);
    }

    @Test
    void step_09_the_first_step_was_no_first_step() {
        Judgement judgement = EVALUATION.of(FIRST_STEP);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.findings("EARLIER_STAGE")).hasSize(1);
        assertThat(judgement.presuming()).doesNotContain(PREPARATION_FOLLOWS_DECISION);
    }

    @Test
    void step_11_coordination_is_ruled_out_by_no_date_and_shown_by_nobody() {
        Judgement judgement = EVALUATION.of(COORDINATED);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
        assertThat(judgement.findings("HEDGED")).hasSize(1);
    }

    @Test
    void step_09_without_the_presumption_on_preparation_only_the_first_step_stays_refuted() {
        Evaluation evaluation =
                Evaluator.standard().without(PREPARATION_FOLLOWS_DECISION).evaluate(DOSSIER);

        assertThat(evaluation.of(PERSUADED).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(evaluation.of(FIRST_STEP).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void step_09_without_the_presumption_on_sides_the_pairs_with_the_authors_own_observation_remain() {
        Judgement judgement = Evaluator.standard()
                .without(SIDES_SPEAK_SEPARATELY)
                .evaluate(DOSSIER)
                .of(PERSUADED);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.confidence()).contains(LOW);
    }

    @Test
    void step_03_the_two_retellings_have_one_origin_and_it_says_less() {
        Finding single = EVALUATION.of(PERSUADED).findings("SINGLE_ROOT").get(0);

        assertThat(single.facts())
                .containsExactly(
                        new Fact("told by", ImmutableSet.of(PUNDIT, JOURNALIST)),
                        new Fact("all through", REUTERS),
                        new Fact("beyond it", ImmutableSet.of(REGIONAL_OFFICIAL, THREE_OFFICIALS)));
        assertThat(EVALUATION.of(PERSUADED).findings("OVERSTATED")).hasSize(1);
        assertThat(EVALUATION.of(CONVINCED).findings("OVERSTATED")).hasSize(1);
    }

    @Test
    void step_16_the_article_gets_the_same_treatment() {
        assertThat(EVALUATION.of(DECIDED_BEFORE).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(EVALUATION.of(DECIDED_BEFORE).findings("OVERSTATED")).hasSize(1);
    }

    @Test
    void step_12_an_alliance_in_support_of_assad_is_not_refuted() {
        assertThat(EVALUATION.of(NEW_ALLIANCE).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(EVALUATION.of(NEW_ALLIANCE).lines(Bearing.REFUTES)).isEmpty();
    }

    @Test
    void step_12_that_strategy_became_one_is_refuted_on_the_word_of_irans_own_minister() {
        Judgement judgement = EVALUATION.of(BECAME_ONE);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES).get(0).strength()).isEqualTo(FIRM);
        assertThat(judgement.lines(Bearing.REFUTES).get(0).roots()).containsExactly(DEHQAN_SPEAKS);
    }

    @ParameterizedTest
    @FieldSource("UNDER_TEST")
    void no_explanation_is_wider_than_a_terminal(Claim claim) {
        assertThat(EVALUATION.of(claim).explain().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static Line lineFrom(Source root) {
        return EVALUATION.of(PERSUADED).lines(Bearing.REFUTES).stream()
                .filter(line -> line.roots().equals(ImmutableSet.of(root)))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<Line> weakLines(Judgement judgement) {
        return judgement.lines(Bearing.REFUTES).stream()
                .filter(line -> line.strength() == WEAK)
                .collect(ImmutableList.toImmutableList());
    }
}
