package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
                        "\"%s\" has no \"early\" part: expected a period with a first and a last day, and no '~'",
                        edtf);
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
