package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.VerdictHistory.Entry;
import org.antequem.testing.junit.DossierTest;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Step 15: what was knowable when. */
@DossierTest(MoscowDossier.class)
class MoscowVerdictHistoryTest {

    private final Evaluation evaluation;
    private final List<Entry> persuadedThroughTime;

    MoscowVerdictHistoryTest(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.persuadedThroughTime = evaluation.throughTime(PERSUADED).entries();
    }

    /** Of the report the article says "early October"; the Russian official had spoken by the 8th. */
    @Test
    void step_15_it_was_refuted_from_the_day_on_which_the_report_was_certainly_out() {
        assertThat(evaluation).verdictOn(PERSUADED).asOf("2015-10-15").isUndecided();
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .asOf("2015-10-16")
                .isRefuted()
                .hangsOn(REUTERS);
        assertThat(persuadedThroughTime).extracting(Entry::verdict).containsExactly(NOT_ENOUGH_EVIDENCE, REFUTED);
        Entry refuted = persuadedThroughTime.get(1);
        assertThat(refuted.by()).containsExactly(REUTERS);
        assertThat(Instant.ofEpochSecond(refuted.told().earliest())).isEqualTo("2015-10-01T00:00:00Z");
        assertThat(Instant.ofEpochSecond(refuted.during().earliest())).isEqualTo("2015-10-16T23:59:59Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            day        | verdict
            2015-08-01 | NOT_ENOUGH_EVIDENCE
            2015-10-05 | NOT_ENOUGH_EVIDENCE
            2015-10-31 | REFUTED
            2018-03-01 | REFUTED
            2020-12-31 | REFUTED
            """)
    void step_15_each_day_has_its_verdict(String day, Verdict verdict) {
        long last = Dating.of(day).end().latest();

        assertThat(evaluation).verdictOn(PERSUADED).asOf(day).is(verdict);
        assertThat(persuadedThroughTime)
                .filteredOn(entry -> entry.during().encloses(new Bounds(last, last)))
                .extracting(Entry::verdict)
                .containsExactly(verdict);
    }
}
