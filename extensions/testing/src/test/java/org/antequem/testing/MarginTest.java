package org.antequem.testing;

import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.months;
import static org.antequem.time.Span.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            seconds | words
            172800  | 2 days
            86400   | 1 day
            86399   | 23 hours
            3600    | 1 hour
            3599    | 59 minutes
            60      | 1 minute
            59      | 59 seconds
            1       | 1 second
            0       | 0 seconds
            """)
    void is_told_in_the_largest_unit_that_fits(long seconds, String words) {
        assertThat(Margin.words(seconds)).isEqualTo(words);
    }

    @Test
    void fits_a_span_from_its_least_to_the_last_second_of_its_greatest() {
        assertThat(Margin.fits(86_399, days(1, 2))).isFalse();
        assertThat(Margin.fits(86_400, days(1, 2))).isTrue();
        assertThat(Margin.fits(3 * 86_400 - 1, days(1, 2))).isTrue();
        assertThat(Margin.fits(3 * 86_400, days(1, 2))).isFalse();
        assertThat(Margin.fits(3 * 86_400, atLeast(days(2)))).isTrue();
    }

    @Test
    void counts_months_and_years_as_long_as_they_can_be() {
        assertThat(Margin.seconds(months(1, 3))).isEqualTo(31 * 86_400L);
        assertThat(Margin.seconds(years(1))).isEqualTo(366 * 86_400L);
    }

    @Test
    void the_first_and_the_last_second_with_a_date_bound_what_they_are_of() {
        assertThat(Failure.times(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()))
                .isEqualTo("between -1000000000-01-01T00:00:00Z and +1000000000-12-31T23:59:59Z");
    }
}
