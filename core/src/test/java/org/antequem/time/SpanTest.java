package org.antequem.time;

import static org.antequem.time.Bounds.DISTANT_FUTURE;
import static org.antequem.time.Bounds.DISTANT_PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit    | least | greatest            | words
            SECONDS | 1     | 1                   | 1 second
            SECONDS | 0     | 0                   | 0 seconds
            MINUTES | 2     | 2                   | 2 minutes
            HOURS   | 1     | 2                   | 1 to 2 hours
            DAYS    | 20    | 9223372036854775807 | at least 20 days
            DAYS    | 1     | 9223372036854775807 | at least 1 day
            WEEKS   | 0     | 1                   | at most 1 week
            MONTHS  | 2     | 9                   | 2 to 9 months
            YEARS   | 0     | 3                   | at most 3 years
            YEARS   | 0     | 9223372036854775807 | at least 0 years
            DAYS    | -9223372036854775808 | 10   | at most 10 days, or the other way round
            """)
    void is_put_into_words(ChronoUnit unit, long least, long greatest, String words) {
        assertThat(new Span(unit, least, greatest)).hasToString(words);
    }

    @Test
    void is_made_by_verbs_that_name_its_unit() {
        assertThat(Span.seconds(3)).isEqualTo(new Span(ChronoUnit.SECONDS, 3, 3));
        assertThat(Span.minutes(3)).isEqualTo(new Span(ChronoUnit.MINUTES, 3, 3));
        assertThat(Span.minutes(3, 4)).isEqualTo(new Span(ChronoUnit.MINUTES, 3, 4));
        assertThat(Span.hours(3)).isEqualTo(new Span(ChronoUnit.HOURS, 3, 3));
        assertThat(Span.hours(3, 4)).isEqualTo(new Span(ChronoUnit.HOURS, 3, 4));
        assertThat(Span.days(3)).isEqualTo(new Span(ChronoUnit.DAYS, 3, 3));
        assertThat(Span.days(3, 4)).isEqualTo(new Span(ChronoUnit.DAYS, 3, 4));
        assertThat(Span.weeks(3)).isEqualTo(new Span(ChronoUnit.WEEKS, 3, 3));
        assertThat(Span.weeks(3, 4)).isEqualTo(new Span(ChronoUnit.WEEKS, 3, 4));
        assertThat(Span.months(3)).isEqualTo(new Span(ChronoUnit.MONTHS, 3, 3));
        assertThat(Span.months(3, 4)).isEqualTo(new Span(ChronoUnit.MONTHS, 3, 4));
        assertThat(Span.years(3)).isEqualTo(new Span(ChronoUnit.YEARS, 3, 3));
        assertThat(Span.years(3, 4)).isEqualTo(new Span(ChronoUnit.YEARS, 3, 4));
    }

    @Test
    void at_least_opens_it_upward() {
        Span span = Span.atLeast(Span.months(4, 6));

        assertThat(span).isEqualTo(new Span(ChronoUnit.MONTHS, 4, DISTANT_FUTURE));
        assertThat(span.isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit   | number | possibly up to | certainly up to
            HOURS  | 2      | 7200           | 7200
            DAYS   | 0      | 86399          | 0
            DAYS   | 10     | 950399         | 864000
            MONTHS | 1      | 2764799        | 2419200
            """)
    void a_limit_reaches_no_further_and_any_time_the_other_way_round(
            ChronoUnit unit, long number, long possibly, long certainly) {
        Span limit = Span.limit(new Span(unit, number / 2, number));

        assertThat(limit.isLimit()).isTrue();
        assertThat(limit.after(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(DISTANT_PAST, possibly));
        assertThat(limit.before(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(DISTANT_PAST, possibly));
        assertThat(limit.innerAfter(Bounds.UNKNOWN, Conventions.STANDARD)).contains(new Gap(DISTANT_PAST, certainly));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            side    | after                                       | before
            placed  | ../2015-03-11T23:59:59Z                     | 2015-02-19T00:00:00Z/..
            anchor  | 2015-02-19T00:00:00Z/..                     | ../2015-03-11T23:59:59Z
            """)
    void a_limit_of_ten_days_from_1_march_bounds_one_side_by_local_days(String side, String after, String before) {
        Span limit = Span.limit(Span.days(10));
        Bounds day = Dating.of("2015-03-01").start();
        boolean isPlaced = side.equals("placed");

        assertThat(
                        isPlaced
                                ? limit.placedAfter(day, Conventions.STANDARD)
                                : limit.anchorAfter(day, Conventions.STANDARD))
                .hasToString(after);
        assertThat(
                        isPlaced
                                ? limit.placedBefore(day, Conventions.STANDARD)
                                : limit.anchorBefore(day, Conventions.STANDARD))
                .hasToString(before);
    }

    @Test
    void a_limit_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.limit(Span.atLeast(Span.days(3))))
                .withMessage("a limit of at least 3 days: expected a greatest number");
    }

    @Test
    void at_most_reaches_down_to_nothing() {
        Span span = Span.atMost(Span.months(4, 6));

        assertThat(span).isEqualTo(new Span(ChronoUnit.MONTHS, 0, 6));
        assertThat(span.isOpen()).isFalse();
    }

    @Test
    void any_allows_the_moments_to_coincide_and_some_does_not() {
        assertThat(Span.ANY.after(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(0, DISTANT_FUTURE));
        assertThat(Span.SOME.after(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(1, DISTANT_FUTURE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit    | least      | greatest   | message
            DAYS    | -1         | 1          | a span of -1 days: expected no negative number
            WEEKS   | 3          | 2          | a span of 3 to 2 weeks: expected the smaller number first
            YEARS   | 1000000001 | 1000000001 | a span of 1000000001 to 1000000001 years: expected at most 1000000000
            DECADES | 1          | 1          | a span counts seconds, minutes, hours, days, weeks, months or years, not Decades
            MILLIS  | 1          | 1          | a span counts seconds, minutes, hours, days, weeks, months or years, not Millis
            """)
    void refuses_numbers_and_units_that_do_not_count(ChronoUnit unit, long least, long greatest, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(unit, least, greatest))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit    | least      | greatest   | seconds least    | seconds greatest
            SECONDS | 0          | 7          | 0                | 7
            MINUTES | 1          | 2          | 60               | 120
            HOURS   | 24         | 24         | 86400            | 86400
            HOURS   | 1000000000 | 1000000000 | 3600000000000    | 3600000000000
            DAYS    | 0          | 0          | 0                | 86399
            DAYS    | 1          | 1          | 1                | 172799
            DAYS    | 2          | 3          | 86401            | 345599
            WEEKS   | 1          | 1          | 518401           | 691199
            WEEKS   | 0          | 1          | 0                | 691199
            MONTHS  | 1          | 1          | 2332801          | 2764799
            YEARS   | 1000000000 | 1000000000 | 31556951999913601 | 31556952000086399
            """)
    void is_as_many_seconds_before_an_unknown_moment_as_after(
            ChronoUnit unit, long least, long greatest, long secondsLeast, long secondsGreatest) {
        Span span = new Span(unit, least, greatest);

        assertThat(span.before(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(secondsLeast, secondsGreatest));
        assertThat(span.after(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(new Gap(secondsLeast, secondsGreatest));
    }

    @Test
    void counts_back_from_the_end_of_a_month_to_the_last_day_there_is() {
        Bounds endOfMarch = Edtf.parse("2015-03-31").start().seconds();

        assertThat(Span.months(1).before(endOfMarch, Conventions.STANDARD))
                .isEqualTo(Span.days(31).before(endOfMarch, Conventions.STANDARD));
        assertThat(Span.months(1).after(endOfMarch, Conventions.STANDARD))
                .isEqualTo(Span.days(30).after(endOfMarch, Conventions.STANDARD));
    }
}
