package org.antequem.time;

import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.antequem.time.Span.exactly;
import static org.antequem.time.Span.limit;
import static org.antequem.time.Span.months;
import static org.antequem.time.Span.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number is taken for that people say of the past. */
class RoughNumberTest {

    /** Who says at least, at most or exactly names the number that limits, not what it might be taken for. */
    @Test
    void limits_are_set_by_the_number_that_was_said() {
        Span two = Span.years(2).asSaid();

        assertThat(Span.atLeast(two)).isEqualTo(Span.atLeast(Span.years(2)));
        assertThat(Span.atMost(two)).isEqualTo(Span.atMost(Span.years(2)));
        assertThat(Span.limit(two)).isEqualTo(Span.limit(Span.years(2)));
        assertThat(Span.exactly(two)).isEqualTo(Span.exactly(Span.years(2)));
        assertThat(Span.atLeast(Span.weeks(1).asSaid())).isEqualTo(Span.atLeast(Span.weeks(1)));
        assertThat(Span.atLeast(Span.exactly(Span.days(5)))).isEqualTo(Span.atLeast(Span.days(5)));
        assertThat(Span.atLeast(Span.years(1, 3))).isEqualTo(Span.atLeast(Span.years(1)));
        assertThat(Span.atMost(Span.years(1, 3))).isEqualTo(Span.atMost(Span.years(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 3",
        "3, 2, 4",
        "9, 8, 10",
        "10, 5, 15",
        "11, 10, 12",
        "12, 11, 13",
        "20, 15, 25",
        "25, 24, 26",
        "30, 25, 35",
        "40, 35, 45",
        "99, 98, 100",
        "100, 50, 150",
        "110, 105, 115",
        "200, 150, 250",
        "250, 245, 255",
        "1000, 500, 1500",
        "1001, 1000, 1002",
        "1200, 1150, 1250",
        "1000000000, 500000000, 1000000000"
    })
    void a_number_gives_or_takes_one_or_half_of_its_last_place(long number, long least, long greatest) {
        Span said = days(number).asSaid();

        assertThat(said.least()).isEqualTo(least);
        assertThat(said.greatest()).isEqualTo(greatest);
        assertThat(said.unit()).isEqualTo(ChronoUnit.DAYS);
        assertThat(said.isAbout()).isTrue();
        assertThat(said.said()).isEqualTo(days(number));
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS, MONTHS, 6, 24",
        "MONTHS, DAYS, 14, 62",
        "WEEKS, DAYS, 3, 14",
        "DAYS, DAYS, 1, 2",
        "HOURS, MINUTES, 30, 120",
        "MINUTES, SECONDS, 30, 120",
        "SECONDS, SECONDS, 1, 2"
    })
    void one_is_a_half_to_two(ChronoUnit unit, ChronoUnit counted, long least, long greatest) {
        Span one = new Span(unit, 1, 1);

        assertThat(one.asSaid()).isEqualTo(new Span(counted, least, greatest, one));
    }

    @Test
    void bounds_limits_and_nothing_are_meant_as_they_stand() {
        assertThat(months(4, 6).asSaid()).isEqualTo(months(4, 6));
        assertThat(atLeast(years(2)).asSaid()).isEqualTo(atLeast(years(2)));
        assertThat(limit(days(10)).asSaid()).isEqualTo(limit(days(10)));
        assertThat(days(0).asSaid()).isEqualTo(days(0));
        assertThat(exactly(days(16)).asSaid()).isEqualTo(days(16));
        assertThat(days(16).asSaid().asSaid()).isEqualTo(days(16).asSaid());
    }

    @Test
    void the_words_show_what_was_said_and_what_it_was_taken_for() {
        assertThat(years(2).asSaid()).hasToString("about 2 years (1 to 3 years)");
        assertThat(years(1).asSaid()).hasToString("about 1 year (6 to 24 months)");
        assertThat(exactly(days(16))).hasToString("exactly 16 days");
    }

    @Test
    void without_rough_numbers_circa_is_as_wide_as_it_was() {
        Approximation ten = Approximation.STANDARD.withCirca(years(10));

        assertThat(ten.withoutRoughNumbers()).isEqualTo(new Approximation(false, 1, years(10), true, false));
        assertThat(ten.withoutRoughNumbers().withCirca(years(10))).isEqualTo(ten.withoutRoughNumbers());
    }

    @Test
    void only_one_number_can_be_exact() {
        assertThatThrownBy(() -> exactly(days(2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exactly 2 to 3 days: expected one number, such as days(16)");
    }
}
