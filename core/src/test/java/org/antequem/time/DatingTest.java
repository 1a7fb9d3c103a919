package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf            | start                                      | end                                        | ongoing
            2015-07         | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | false
            2015-07/2015-09 | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | 2015-09-01T00:00:00 to 2015-09-30T23:59:59 | false
            2015-07/..      | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | -inf to +inf                               | true
            2015-07/        | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | -inf to +inf                               | false
            ../2015-07      | -inf to +inf                               | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | false
            [1667,1668]     | 1667-01-01T00:00:00 to 1668-12-31T23:59:59 | 1667-01-01T00:00:00 to 1668-12-31T23:59:59 | false
            {1667,1668}     | 1667-01-01T00:00:00 to 1667-12-31T23:59:59 | 1668-01-01T00:00:00 to 1668-12-31T23:59:59 | false
            {1667,1668..}   | 1667-01-01T00:00:00 to 1667-12-31T23:59:59 | 1668-01-01T00:00:00 to +inf                | true
            [1984..]        | 1984-01-01T00:00:00 to +inf                | 1984-01-01T00:00:00 to +inf                | false
            156X-12-25      | 1560-12-25T00:00:00 to 1569-12-25T23:59:59 | 1560-12-25T00:00:00 to 1569-12-25T23:59:59 | false
            Y1E30           | +999999999-12-31T00:00:00 to +inf          | +999999999-12-31T00:00:00 to +inf          | false
            """)
    void of_a_date_starts_and_ends_within_it(String edtf, String start, String end, boolean ongoing) {
        assertDating(Dating.of(edtf), edtf, start, end);
        assertThat(Dating.of(edtf).ongoing()).isEqualTo(ongoing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf            | words                           | bounds
            2015-07         | 2015-07                         | 2015-07-01T00:00:00 to 2015-07-31T23:59:59
            2015-07/2015-09 | sometime within 2015-07/2015-09 | 2015-07-01T00:00:00 to 2015-09-30T23:59:59
            2015-07/..      | sometime within 2015-07/..      | 2015-07-01T00:00:00 to +inf
            """)
    void sometime_within_need_not_fill_the_interval(String edtf, String words, String bounds) {
        assertDating(Dating.sometimeWithin(edtf), words, bounds, bounds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf            | words                           | start
            2015-07         | starting within 2015-07         | 2015-07-01T00:00:00 to 2015-07-31T23:59:59
            2015-07/2015-09 | starting within 2015-07/2015-09 | 2015-07-01T00:00:00 to 2015-09-30T23:59:59
            """)
    void starting_within_says_nothing_of_the_end(String edtf, String words, String start) {
        assertDating(Dating.startingWithin(edtf), words, start, "-inf to +inf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf            | words                       | start
            2015-07         | starting by 2015-07         | -inf to 2015-07-31T23:59:59
            2015-07/2015-09 | starting by 2015-07/2015-09 | -inf to 2015-09-30T23:59:59
            """)
    void starting_by_bounds_the_start_from_above_alone(String edtf, String words, String start) {
        assertDating(Dating.startingBy(edtf), words, start, "-inf to +inf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf       | words         | bounds
            2015-07    | by 2015-07    | -inf to 2015-07-31T23:59:59
            2015-07-24 | by 2015-07-24 | -inf to 2015-07-24T23:59:59
            -0044      | by -0044      | -inf to -0044-12-31T23:59:59
            """)
    void by_a_date_is_over_on_its_last_day(String edtf, String words, String bounds) {
        assertDating(Dating.by(edtf), words, bounds, bounds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf                      | bounds
            1964-08-04T15:50Z         | 1964-08-04T15:50:00 to 1964-08-04T15:50:59
            1964-08-04T15:50:09Z      | 1964-08-04T15:50:09 to 1964-08-04T15:50:09
            1964-08-04T05:50:09+07:00 | 1964-08-03T22:50:09 to 1964-08-03T22:50:09
            """)
    void of_a_time_counts_seconds_from_its_offset(String edtf, String bounds) {
        assertDating(Dating.of(edtf), edtf, bounds, bounds);
        assertDating(Dating.sometimeWithin(edtf), edtf, bounds, bounds);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.early(edtf))
                .withMessage(
                        "\"%s\" has no \"early\" part: expected one period with a first and a last day, and no '~'",
                        edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf              | number | unit    | start                                      | end
            1964-08-04T22:39Z | 10     | MINUTES | 1964-08-04T22:29:00 to 1964-08-04T22:49:59 | 1964-08-04T22:29:00 to 1964-08-04T22:49:59
            2015-07           | 3      | DAYS    | 2015-06-28T00:00:00 to 2015-08-03T23:59:59 | 2015-06-28T00:00:00 to 2015-08-03T23:59:59
            2015-02           | 1      | MONTHS  | 2015-01-01T00:00:00 to 2015-03-31T23:59:59 | 2015-01-01T00:00:00 to 2015-03-31T23:59:59
            2015-02~          | 1      | MONTHS  | 2014-12-01T00:00:00 to 2015-04-30T23:59:59 | 2014-12-01T00:00:00 to 2015-04-30T23:59:59
            1860/1865         | 2      | YEARS   | 1858-01-01T00:00:00 to 1862-12-31T23:59:59 | 1863-01-01T00:00:00 to 1867-12-31T23:59:59
            ../1865           | 2      | YEARS   | -inf to +inf                               | 1863-01-01T00:00:00 to 1867-12-31T23:59:59
            """)
    void with_a_tolerance_is_wider_on_each_side(String edtf, long number, ChronoUnit unit, String start, String end) {
        Span tolerance = new Span(unit, number, number);

        assertDating(Dating.of(edtf).giveOrTake(tolerance), edtf + ", give or take " + tolerance, start, end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one               | other             | is before
            1964-08-04T10:00  | 1964-08-04T15:50  | true
            1964-08-04T10:00  | 1964-08-04T15:50Z | false
            1964-08-03T21:49  | 1964-08-04T15:50Z | true
            1964-08-03T21:50  | 1964-08-04T15:50Z | false
            1964-08-04T10:00Z | 1964-08-04T15:50Z | true
            1964-08-03        | 1964-08-04        | true
            1964-08-04        | 1964-08-04        | false
            """)
    void is_before_another_only_where_every_zone_says_so(String one, String other, boolean isBefore) {
        assertThat(Dating.of(one).isBeforeInAnyZone(Dating.of(other))).isEqualTo(isBefore);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf                                    | sound in | not in
            2015-07-02/2015-07-01T22:00Z            | +07:00   | Z
            2015-07-02/2015-07-01T22:00Z            | +02:01   | +01:59
            2015-07-01T22:00-05:00/2015-07-01       | -06:00   | Z
            2015-07-01T22:00-05:00/2015-07-01T21:00 | -06:00   | -05:00
            2015-07-01T10:00+07:00/2015-07-01T03:00 | Z        | +01:00
            """)
    void of_a_local_end_and_another_is_judged_where_a_zone_is_named(String edtf, String sound, String unsound) {
        Dating dating = Dating.of(edtf);
        Dating there = dating.in(Conventions.STANDARD.inZone(sound));

        assertThat(dating.start().encloses(there.start())).isTrue();
        assertThat(dating.end().encloses(there.end())).isTrue();
        assertThat(there.extent().earliest()).isLessThanOrEqualTo(there.extent().latest());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dating.in(Conventions.STANDARD.inZone(unsound)))
                .withMessage(
                        "\"%s\" certainly ends before it starts, in %s and the northern hemisphere", edtf, unsound);
    }

    @Test
    void that_makes_sense_in_some_zones_is_as_wide_as_all_of_them_until_one_is_named() {
        Dating dating = Dating.of("2015-07-02/2015-07-01T22:00Z");

        assertThat(dating.start()).hasToString("2015-07-01T06:00:00Z/2015-07-03T17:59:59Z");
        assertThat(dating.end()).hasToString("2015-07-01T22:00:00Z/2015-07-01T22:00:59Z");
        assertThat(dating.giveOrTake(Span.hours(1)).start()).hasToString("2015-07-01T05:00:00Z/2015-07-03T18:59:59Z");
        assertThat(dating.isBeforeInAnyZone(Dating.of("2015-07-03"))).isTrue();
        assertThat(dating.isBeforeInAnyZone(Dating.of("2015-07-02"))).isFalse();
        assertThat(dating.inWords("that night").in(Conventions.STANDARD.inZone("+07:00")))
                .isEqualTo(dating.in(Conventions.STANDARD.inZone("+07:00")).inWords("that night"));
    }

    @Test
    void that_ends_before_it_starts_in_every_zone_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.of("2015-07-04/2015-07-01T22:00Z"))
                .withMessage("\"2015-07-04/2015-07-01T22:00Z\" certainly ends before it starts, in Z and the northern"
                        + " hemisphere");
    }

    @Test
    void with_a_tolerance_is_wider_in_any_zone() {
        Conventions local = Conventions.STANDARD.inZone("+07:00");

        Dating dating = Dating.of("2015-03").giveOrTake(Span.months(1)).in(local);

        assertThat(dating.extent())
                .isEqualTo(Dating.of("2015-02/2015-04").in(local).extent());
        assertThat(dating.inWords("about March").in(Conventions.STANDARD).extent())
                .isEqualTo(Dating.of("2015-02/2015-04").extent());
    }

    @Test
    void has_one_tolerance_and_an_upper_limit_to_it() {
        Dating dating = Dating.of("2015-07").giveOrTake(Span.days(3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dating.giveOrTake(Span.days(3)))
                .withMessage("2015-07, give or take 3 days, give or take 3 days: expected a date as it was written,"
                        + " without a tolerance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.UNKNOWN.giveOrTake(Span.days(3)))
                .withMessage(
                        "not recorded, give or take 3 days: expected a date as it was written, without a tolerance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.of("2015-07").giveOrTake(Span.atLeast(Span.days(3))))
                .withMessage("2015-07, give or take at least 3 days: expected an upper limit");
    }

    @Test
    void in_other_words_is_the_same_in_all_but_words() {
        Dating dating = Dating.of("2015-07/..");

        Dating reworded = dating.inWords("since last summer");

        assertThat(reworded).isNotEqualTo(dating).hasToString("since last summer");
        assertThat(reworded.agreesWith(dating)).isTrue();
        assertThat(reworded.inWords("2015-07/..")).isEqualTo(dating);
    }

    @Test
    void extends_from_its_earliest_start_to_its_latest_end() {
        assertThat(SmallLine.words(Dating.of("2015-07/2015-09").extent()))
                .isEqualTo("2015-07-01T00:00:00 to 2015-09-30T23:59:59");
        assertThat(Dating.UNKNOWN.extent()).isEqualTo(Bounds.UNKNOWN);
    }

    @Test
    void is_unknown_where_nothing_is_recorded() {
        assertDating(Dating.UNKNOWN, "not recorded", "-inf to +inf", "-inf to +inf");
        assertThat(Dating.UNKNOWN.ongoing()).isFalse();
    }

    @Test
    void refuses_an_end_certainly_before_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dating("the other way round", Bounds.from(8), Bounds.upTo(7), false))
                .withMessage("\"the other way round\" certainly ends before it starts");
    }

    @Test
    void allows_an_end_that_may_be_the_start() {
        assertThat(new Dating("an instant", Bounds.from(7), Bounds.upTo(7), false).extent())
                .isEqualTo(new Bounds(7, 7));
    }

    @Test
    void refuses_to_be_given_in_no_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.UNKNOWN.inWords(" "))
                .withMessage("a dating needs the words it was given in");
    }

    @Test
    void refuses_what_is_no_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.of("July"))
                .withMessage("not a date: \"July\", at position 1: found 'J'; expected a year of four digits,"
                        + " as in YYYY, YYYY-MM or YYYY-MM-DD");
    }

    private static void assertDating(Dating dating, String words, String start, String end) {
        assertThat(dating).hasToString(words);
        assertThat(SmallLine.words(dating.start())).isEqualTo(start);
        assertThat(SmallLine.words(dating.end())).isEqualTo(end);
    }
}
