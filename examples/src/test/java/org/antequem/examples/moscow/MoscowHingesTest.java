package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Presumptions.LATAKIA_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.seconds;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Presumption;
import org.antequem.testing.junit.DossierTest;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.PresumptionLoss;
import org.antequem.verdict.Hinges.Reversal;
import org.junit.jupiter.api.Test;

/** Steps 9 and 14: what the verdicts depend on. */
@DossierTest(MoscowDossier.class)
class MoscowHingesTest {

    private static final long DAY = 86_400;

    @Test
    void step_09_without_the_presumption_on_preparation_persuaded_is_left_open_and_first_step_refuted(
            Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .needing(
                        PREPARATION_FOLLOWS_DECISION,
                        SIDES_SPEAK_SEPARATELY,
                        SEVERAL_MONTHS_BEFORE_THE_VISIT,
                        LATAKIA_MEANT_INTERVENTION);
        assertThat(lacking(PREPARATION_FOLLOWS_DECISION, evaluation).verdict()).isUndecided();
        assertThat(evaluation).verdictOn(FIRST_STEP).isRefuted().evenWithoutPresuming(PREPARATION_FOLLOWS_DECISION);
    }

    @Test
    void step_09_without_the_presumption_on_sides_it_is_left_open(Evaluation evaluation) {
        assertThat(lacking(SIDES_SPEAK_SEPARATELY, evaluation).verdict()).isUndecided();
    }

    @Test
    void step_09_as_of_31_october_2015_it_needed_every_presumption(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf("2015-10-31")
                .verdictOn(PERSUADED)
                .isRefuted()
                .needing(
                        PREPARATION_FOLLOWS_DECISION,
                        SIDES_SPEAK_SEPARATELY,
                        SEVERAL_MONTHS_BEFORE_THE_VISIT,
                        LATAKIA_MEANT_INTERVENTION);
    }

    @Test
    void step_14_it_hangs_on_the_russian_official_and_on_those_of_the_report(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .hangsOnEachOf(THREE_OFFICIALS, REUTERS, RUSSIAN_OFFICIAL);
        Hinges hinges = evaluation.of(PERSUADED).hangsOn();
        assertThat(hinges.upTo()).isEqualTo(3);
        assertThat(hinges.losses())
                .hasSize(3)
                .allSatisfy(loss -> assertThat(loss.left().verdict()).isUndecided());
    }

    /** The dossier or others say that he was there; so it counts that he had told nobody before. */
    @Test
    void step_14_if_the_author_was_known_to_have_seen_it_the_official_alone_would_not_rescue_persuaded(
            Evaluation evaluation) {
        Evaluation attested = Evaluator.standard().evaluate(evaluation.dossier().with(Footing.ATTESTED));

        assertThat(attested)
                .verdictOn(PERSUADED)
                .isRefuted()
                .withConfidence(MODERATE)
                .evenWithout(RUSSIAN_OFFICIAL)
                .hangsOnNoSingleSource()
                .hangsOn(THREE_OFFICIALS, RUSSIAN_OFFICIAL)
                .hangsOn(REUTERS, RUSSIAN_OFFICIAL)
                .hangsOn(THREE_OFFICIALS, PARKER_SHIPPING)
                .hangsOn(REUTERS, PARKER_SHIPPING)
                .hangsOn(RUSSIAN_OFFICIAL, PARKER_SHIPPING);
    }

    @Test
    void step_14_as_of_31_october_2015_each_of_its_sources_was_a_linchpin(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf("2015-10-31")
                .verdictOn(PERSUADED)
                .isRefuted()
                .hangsOnEachOf(THREE_OFFICIALS, REUTERS, RUSSIAN_OFFICIAL);
    }

    @Test
    void step_14_became_one_hangs_on_the_word_of_irans_minister(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(BECAME_ONE).isRefuted().hangsOnEachOf(DEHQAN_SPEAKS);
    }

    /**
     * The shipments are lost first, with a margin of one second; the official's words are next, and two lines are
     * needed.
     */
    @Test
    void step_14_dates_would_have_to_be_wrong_by_22_days(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .withMarginOfAtLeast(days(20))
                .withMarginOf(days(22))
                .withMarginOf(seconds(22 * DAY + 1));
    }

    /** The visit is granted, so that its date is not among them. Of two weak lines neither can be spared. */
    @Test
    void step_14_it_would_fall_if_the_intervention_or_either_planning_began_after_july(Evaluation evaluation) {
        Hinges hinges = evaluation.of(PERSUADED).hangsOn();

        assertThat(hinges.reversals())
                .extracting(Reversal::statement)
                .extracting(Object::toString)
                .containsExactly(
                        "\"Russia's intervention in Syria\" began after 31 July 2015",
                        "\"the planning of the intervention that Reuters tells of\" began after 31 July 2015",
                        "\"the planning of a larger presence in Syria\" began after 31 July 2015");
        assertThat(hinges.reversals().get(0).ifSo().verdict()).isUndecided();
        assertThat(hinges.reversals().get(0).ifSaid()).isEqualTo(hinges.decision());
    }

    @Test
    void step_14_nothing_holds_coordination_up_or_down(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(COORDINATED).isUndecided().hangsOnNoSingleSource();
        assertThat(evaluation.of(COORDINATED).hangsOn().losses()).isEmpty();
        assertThat(evaluation.of(COORDINATED).hangsOn().isComplete()).isTrue();
    }

    private static Decision lacking(Presumption presumption, Evaluation evaluation) {
        return evaluation.of(PERSUADED).hangsOn().presumptionLosses().stream()
                .filter(lack -> lack.of().equals(presumption))
                .map(PresumptionLoss::left)
                .findFirst()
                .orElseThrow();
    }
}
