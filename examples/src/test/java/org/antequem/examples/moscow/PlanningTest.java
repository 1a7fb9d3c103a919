package org.antequem.examples.moscow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            seconds | words
            1       | 1 second
            86399   | 86399 seconds
            86400   | 1 day
            172799  | 1 day
            1900801 | 22 days
            """)
    void a_margin_is_told_in_whole_days_or_in_seconds(long seconds, String words) {
        assertThat(Planning.length(seconds)).hasToString(words);
    }
}
