package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.examples.moscow.Presumptions.LATAKIA_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.verdict.Confidence.LOW;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record says of the claims in the eyes of one source, on one day, and without somebody. */
class MoscowViewsTest {

    private static final Evaluator STANDARD = Evaluator.standard();

    @Test
    void step_05_judged_by_the_cited_report_alone_persuaded_and_its_own_lead_in_are_refuted() {
        Dossier view = DOSSIER.accordingTo(REUTERS);

        assertThat(judged(STANDARD, view, PERSUADED).verdict()).isEqualTo(REFUTED);
        assertThat(judged(STANDARD, view, FIRST_STEP).verdict()).isEqualTo(REFUTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | verdict
            2015-08-01 | NOT_ENOUGH_EVIDENCE
            2015-10-05 | NOT_ENOUGH_EVIDENCE
            2015-10-31 | REFUTED
            2020-12-31 | REFUTED
            """)
    void step_15_four_years_before_it_was_said_the_record_refuted_persuaded(String day, Verdict verdict) {
        assertThat(judged(STANDARD, DOSSIER.asOf(day), PERSUADED).verdict()).isEqualTo(verdict);
    }

    /** Two weak lines: the report's officials and the Russian one. */
    @Test
    void step_15_it_did_so_on_presumptions_that_have_names() {
        Judgement judgement = judged(STANDARD, DOSSIER.asOf("2015-10-31"), PERSUADED);

        assertThat(judgement.confidence()).contains(LOW);
        assertThat(judgement.presuming())
                .containsExactlyInAnyOrder(
                        PREPARATION_FOLLOWS_DECISION,
                        SIDES_SPEAK_SEPARATELY,
                        SEVERAL_MONTHS_BEFORE_THE_VISIT,
                        LATAKIA_MEANT_INTERVENTION);
    }

    /** What the report says against whoever would lean on it was there to be read from the first. */
    @Test
    void step_15_by_then_its_own_source_excluded_it() {
        assertThat(judged(STANDARD, DOSSIER.asOf("2015-10-31"), PERSUADED).findings("OWN_SOURCE_EXCLUDES"))
                .hasSize(1);
        assertThat(judged(STANDARD, DOSSIER.asOf("2015-08-01"), PERSUADED).findings("OWN_SOURCE_EXCLUDES"))
                .isEmpty();
    }

    @Test
    void step_09_on_that_day_it_took_both_presumptions() {
        Dossier then = DOSSIER.asOf("2015-10-31");

        assertThat(judged(STANDARD.without(SIDES_SPEAK_SEPARATELY), then, PERSUADED)
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(STANDARD.without(PREPARATION_FOLLOWS_DECISION), then, PERSUADED)
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void step_14_it_hangs_on_no_single_source() {
        for (Source source : new Source[] {RUSSIAN_OFFICIAL, THREE_OFFICIALS, PARKER_SHIPPING}) {
            Judgement judgement = judged(STANDARD, DOSSIER.without(source), PERSUADED);

            assertThat(judgement.verdict()).as("without %s", source).isEqualTo(REFUTED);
            assertThat(judgement.confidence()).contains(LOW);
        }
        assertThat(judged(STANDARD, DOSSIER.without(RUSSIAN_OFFICIAL, PARKER_SHIPPING), PERSUADED)
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    private static Judgement judged(Evaluator evaluator, Dossier dossier, Claim claim) {
        return evaluator.evaluate(dossier).of(claim);
    }
}
