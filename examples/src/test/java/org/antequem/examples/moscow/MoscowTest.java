package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.CONVINCED;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.DECIDED_BEFORE;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.NEW_ALLIANCE;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Presumptions.LATAKIA_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.JOURNALIST;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.PUNDIT;
import static org.antequem.examples.moscow.Sources.REGIONAL_OFFICIAL;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Strength.FIRM;
import static org.antequem.finding.Strength.WEAK;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.provenance.ProvenanceRules.HEDGED;
import static org.antequem.rule.provenance.ProvenanceRules.OVERSTATED;
import static org.antequem.rule.provenance.ProvenanceRules.SINGLE_ROOT;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.EARLIER_STAGE;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.seconds;
import static org.antequem.verdict.Confidence.LOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Line;
import org.antequem.testing.EstablishedAssert;
import org.antequem.testing.junit.DossierTest;
import org.antequem.testing.junit.EachClaim;
import org.junit.jupiter.api.Test;

/** What the general rules make of the article's record. Nothing here is told to them. */
@DossierTest(MoscowDossier.class)
class MoscowTest {

    private static final long DAY = 86_400;

    @Test
    void step_03_the_two_retellings_have_one_origin_and_it_says_less(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .withFinding(OVERSTATED)
                .finding(SINGLE_ROOT)
                .times(1)
                .shows("like effects of the same cause are told by {}", PUNDIT, JOURNALIST)
                .shows("who all have it through {}", REUTERS)
                .shows("which has it from {}", REGIONAL_OFFICIAL, THREE_OFFICIALS)
                .showsNothingElse();
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(OVERSTATED)
                .times(1);
        assertThat(evaluation)
                .verdictOn(CONVINCED)
                .isUndecided()
                .finding(OVERSTATED)
                .times(1);
    }

    /**
     * At least four months before about 7 October (6 to 8): no later than 8 June, 22 days and a second before 1 July.
     */
    @Test
    void step_06_the_russian_official_puts_the_planning_three_weeks_before_the_visit(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .lineAgainstItFrom(RUSSIAN_OFFICIAL)
                .withMarginOf(days(22))
                .withMarginOf(seconds(22 * DAY + 1))
                .presuming(PREPARATION_FOLLOWS_DECISION, LATAKIA_MEANT_INTERVENTION);
    }

    @Test
    void step_07_the_shipments_of_june_precede_a_visit_in_july_by_next_to_nothing(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .lineAgainstItFrom(PARKER_SHIPPING)
                .withMarginOf(seconds(1));
    }

    @Test
    void step_09_persuaded_is_refuted_by_three_weak_lines_of_which_two_are_independent(Evaluation evaluation) {
        EstablishedAssert persuaded = assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .by(ALREADY_DECIDED)
                .withConfidence(LOW);

        persuaded.lineAgainstItFrom(THREE_OFFICIALS).isWeak();
        persuaded.lineAgainstItFrom(RUSSIAN_OFFICIAL).isWeak();
        persuaded.lineAgainstItFrom(PARKER_SHIPPING).isWeak();
        assertThat(evaluation.of(PERSUADED).lines(REFUTES))
                .filteredOn(line -> line.strength() == WEAK)
                .extracting(Line::roots)
                .containsExactly(
                        ImmutableSet.of(PARKER_SHIPPING),
                        ImmutableSet.of(THREE_OFFICIALS),
                        ImmutableSet.of(RUSSIAN_OFFICIAL));
    }

    @Test
    void step_09_the_lines_name_what_they_presume(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .presuming(
                        PREPARATION_FOLLOWS_DECISION,
                        SIDES_SPEAK_SEPARATELY,
                        SEVERAL_MONTHS_BEFORE_THE_VISIT,
                        LATAKIA_MEANT_INTERVENTION);
        assertThat(evaluation.of(PERSUADED).decision().alternatives()).isEmpty();
    }

    @Test
    void step_09_the_first_step_was_no_first_step(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(FIRST_STEP)
                .isRefuted()
                .by(EARLIER_STAGE)
                .finding(EARLIER_STAGE)
                .times(1);
        assertThat(evaluation.of(FIRST_STEP).presuming()).doesNotContain(PREPARATION_FOLLOWS_DECISION);
    }

    @Test
    void step_09_without_the_presumption_on_preparation_only_the_first_step_stays_refuted(Evaluation evaluation) {
        assertThat(evaluation)
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .verdictOn(PERSUADED)
                .isUndecided();
        assertThat(evaluation)
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .verdictOn(FIRST_STEP)
                .isRefuted();
    }

    @Test
    void step_09_without_the_presumption_on_sides_the_authors_own_word_is_no_independent_second(Evaluation evaluation) {
        assertThat(evaluation)
                .withoutPresuming(SIDES_SPEAK_SEPARATELY)
                .verdictOn(PERSUADED)
                .isUndecided();
    }

    @Test
    void step_11_coordination_is_ruled_out_by_no_date_and_shown_by_nobody(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(COORDINATED)
                .isUndecided()
                .withNothingAgainstIt()
                .finding(HEDGED)
                .times(1);
    }

    @Test
    void step_12_an_alliance_in_support_of_assad_is_not_refuted(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(NEW_ALLIANCE).isUndecided().withNothingAgainstIt();
    }

    @Test
    void step_12_that_strategy_became_one_is_refuted_on_the_word_of_irans_own_minister(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(BECAME_ONE)
                .isRefuted()
                .lineAgainstItFrom(DEHQAN_SPEAKS)
                .isFirm();
        assertThat(evaluation.of(BECAME_ONE).lines(REFUTES)).first().satisfies(line -> {
            assertThat(line.strength()).isEqualTo(FIRM);
            assertThat(line.roots()).containsExactly(DEHQAN_SPEAKS);
        });
    }

    @Test
    void step_16_the_article_gets_the_same_treatment(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(DECIDED_BEFORE)
                .isUndecided()
                .finding(OVERSTATED)
                .times(1);
    }

    @EachClaim
    void no_explanation_is_wider_than_a_terminal(Judgement judgement) {
        assertThat(judgement.explain().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
