package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            seconds | at least            | at most
            0       | at least 0 seconds  | at most 0 seconds
            1       | at least 1 second   | at most 1 second
            59      | at least 59 seconds | at most 59 seconds
            60      | at least 1 minute   | at most 1 minute
            61      | at least 1 minute   | at most 2 minutes
            119     | at least 1 minute   | at most 2 minutes
            120     | at least 2 minutes  | at most 2 minutes
            3600    | at least 1 hour     | at most 1 hour
            3601    | at least 1 hour     | at most 2 hours
            86399   | at least 23 hours   | at most 1 day
            86400   | at least 1 day      | at most 1 day
            86401   | at least 1 day      | at most 2 days
            172799  | at least 1 day      | at most 2 days
            172801  | at least 2 days     | at most 3 days
            """)
    void is_rounded_so_that_it_stays_true(long seconds, String atLeast, String atMost) {
        assertThat(Length.atLeast(seconds)).isEqualTo(atLeast);
        assertThat(Length.atMost(seconds)).isEqualTo(atMost);
    }
}
