package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.antequem.time.Bounds;
import org.jspecify.annotations.Nullable;
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

    /** Whoever counts on a calendar gets these numbers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one        | other      | between                           | error
            2015-10-08 | 2015-10-09 |                                   | 1 day
            2015-10-08 | 2015-10-10 | at least 1 full day               | 2 days
            2015-10-08 | 2015-10-25 | at least 16 full days             | 17 days
            2015-06-08 | 2015-07-01 | at least 22 full days             | 23 days
            2021-02-14 | 2021-03-10 | at least 23 full days             | 24 days
            2020-02-14 | 2020-03-10 | at least 24 full days             | 25 days
            1999-07-30 | 2000-06-29 | at least 334 full days (about 11 months) | 335 days (about 11 months)
            """)
    void of_days_is_counted_as_on_a_calendar(LocalDate one, LocalDate other, @Nullable String between, String error) {
        long margin = (other.toEpochDay() - one.toEpochDay() - 1) * 86_400 + 1;

        assertThat(Length.making(margin)).isEqualTo(error);
        if (between != null) {
            assertThat(Length.between(margin)).isEqualTo(between);
        }
    }

    /** From a hundred days on it is told in brackets how many months or years that is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            days  | words
            1     | 1 day
            99    | 99 days
            100   | 100 days (about 3 months)
            122   | 122 days (about 4 months)
            365   | 365 days (about 1 year)
            366   | 366 days (about 1 year)
            715   | 715 days (about 2 years)
            716   | 716 days (about 2 years)
            913   | 913 days (about 2.5 years)
            1461  | 1461 days (about 4 years)
            3634  | 3634 days (about 9.9 years)
            3635  | 3635 days (about 10 years)
            3652  | 3652 days (about 10 years)
            3653  | 3653 days (about 10 years)
            10000 | 10000 days (about 27 years)
            """)
    void of_many_days_is_told_in_months_or_years_as_well(long days, String words) {
        assertThat(Length.down(days * 86_400)).isEqualTo(words);
        assertThat(Length.down(days * 86_400 + 86_399)).isEqualTo(words);
        assertThat(Length.up(days * 86_400)).isEqualTo(words);
        assertThat(Length.days(days, days)).isEqualTo(words);
        assertThat(Length.atLeast(days * 86_400)).isEqualTo("at least " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            least | greatest | the war began
            17    | 17       | 17 days after {}
            17    | 20       | 17 to 20 days after {}
            -20   | -17      | 17 to 20 days before {}
            -3    | 5        | between 3 days before and 5 days after {}
            0     | 0        | on the day when {}
            0     | 3        | on the day when {}, or up to 3 days after
            -1    | 0        | on the day when {}, or up to 1 day before
            3     |          | at least 3 days after {}
            0     |          | on or after the day when {}
            -3    |          | no earlier than 3 days before {}
                  | 3        | no later than 3 days after {}
                  | 0        | on or before the day when {}
                  | -3       | at least 3 days before {}
            """)
    void of_days_between_moments_says_nothing_of_their_order_on_one_day(
            @Nullable Long least, @Nullable Long greatest, String words) {
        assertThat(Length.daysAfter(
                        least == null ? Bounds.DISTANT_PAST : least,
                        greatest == null ? Bounds.DISTANT_FUTURE : greatest))
                .isEqualTo(words);
    }
}
