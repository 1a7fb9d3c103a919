package org.antequem.rule.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Judgement;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More cases are in {@link DatesThatFollowTest}. */
final class DateExcludedTest {

    @ParameterizedTest
    @ValueSource(strings = {"1946", "1945-03-01", "1945-01-31", "1945-01/1945-03", "../1945-01"})
    void fires_where_several_statements_decide_the_date(String when) {
        Judgement judgement = Talks.dinnerIn(when);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.findings(TemporalRules.DATE_EXCLUDED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945-02-07", "1945-02", "[1945-01..1945-03]"})
    void is_silent_where_they_do_not(String when) {
        assertThat(Talks.dinnerIn(when).findings(TemporalRules.DATE_EXCLUDED)).isEmpty();
    }
}
