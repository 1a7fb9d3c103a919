package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Presumptions.LATAKIA_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Sources.PARKER_SHIPPING;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.provenance.ProvenanceRules.OWN_SOURCE_EXCLUDES;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.time.Span.days;
import static org.antequem.verdict.Confidence.LOW;

import org.antequem.evaluation.Evaluation;
import org.antequem.model.Source;
import org.antequem.testing.junit.DossierTest;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record says of the claims in the eyes of one source, on one day, and without somebody. */
@DossierTest(MoscowDossier.class)
class MoscowViewsTest {

    @Test
    void step_05_judged_by_the_cited_report_alone_persuaded_and_its_own_lead_in_are_refuted(Evaluation evaluation) {
        assertThat(evaluation).accordingTo(REUTERS).verdictOn(PERSUADED).isRefuted();
        assertThat(evaluation).accordingTo(REUTERS).verdictOn(FIRST_STEP).isRefuted();
    }

    @Test
    void step_09_on_that_day_it_took_both_presumptions(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf("2015-10-31")
                .withoutPresuming(SIDES_SPEAK_SEPARATELY)
                .verdictOn(PERSUADED)
                .isUndecided();
        assertThat(evaluation)
                .asOf("2015-10-31")
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .verdictOn(PERSUADED)
                .isUndecided();
    }

    @Test
    void step_14_it_was_decided_before_he_came(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .by(ALREADY_DECIDED)
                .withMarginOfAtLeast(days(20))
                .evenWithout(PARKER_SHIPPING);
    }

    @Test
    void step_14_it_hangs_on_both_sides_and_not_on_the_shipments(Evaluation evaluation) {
        for (Source source : new Source[] {RUSSIAN_OFFICIAL, THREE_OFFICIALS}) {
            assertThat(evaluation).without(source).verdictOn(PERSUADED).isUndecided();
        }
        assertThat(evaluation)
                .without(PARKER_SHIPPING)
                .verdictOn(PERSUADED)
                .isRefuted()
                .withConfidence(LOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | verdict
            2015-08-01 | NOT_ENOUGH_EVIDENCE
            2015-10-05 | NOT_ENOUGH_EVIDENCE
            2015-10-31 | REFUTED
            2020-12-31 | REFUTED
            """)
    void step_15_four_years_before_it_was_said_the_record_refuted_persuaded(
            String day, Verdict verdict, Evaluation evaluation) {
        assertThat(evaluation).asOf(day).verdictOn(PERSUADED).is(verdict);
    }

    /** Two weak lines: the report's officials and the Russian one. */
    @Test
    void step_15_it_did_so_on_presumptions_that_have_names(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf("2015-10-31")
                .verdictOn(PERSUADED)
                .isRefuted()
                .withConfidence(LOW)
                .presuming(
                        PREPARATION_FOLLOWS_DECISION,
                        SIDES_SPEAK_SEPARATELY,
                        SEVERAL_MONTHS_BEFORE_THE_VISIT,
                        LATAKIA_MEANT_INTERVENTION);
    }

    /** What the report says against those who cite it could be read from its first day on. */
    @Test
    void step_15_by_then_its_own_source_excluded_it(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf("2015-10-31")
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(OWN_SOURCE_EXCLUDES)
                .times(1);
        assertThat(evaluation)
                .asOf("2015-08-01")
                .verdictOn(PERSUADED)
                .isUndecided()
                .withoutFinding(OWN_SOURCE_EXCLUDES);
    }
}
