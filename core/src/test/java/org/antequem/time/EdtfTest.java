package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                  | start                                      | end
            2015                  | 2015-01-01T00:00:00 to 2015-12-31T23:59:59 | 2015-01-01T00:00:00 to 2015-12-31T23:59:59
            2015-07               | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | 2015-07-01T00:00:00 to 2015-07-31T23:59:59
            2016-02               | 2016-02-01T00:00:00 to 2016-02-29T23:59:59 | 2016-02-01T00:00:00 to 2016-02-29T23:59:59
            2015-07-24            | 2015-07-24T00:00:00 to 2015-07-24T23:59:59 | 2015-07-24T00:00:00 to 2015-07-24T23:59:59
            0000                  | 0000-01-01T00:00:00 to 0000-12-31T23:59:59 | 0000-01-01T00:00:00 to 0000-12-31T23:59:59
            -0044-03-15           | -0044-03-15T00:00:00 to -0044-03-15T23:59:59 | -0044-03-15T00:00:00 to -0044-03-15T23:59:59
            9999-12-31            | 9999-12-31T00:00:00 to 9999-12-31T23:59:59 | 9999-12-31T00:00:00 to 9999-12-31T23:59:59

            2015-07/2015-09       | 2015-07-01T00:00:00 to 2015-07-31T23:59:59 | 2015-09-01T00:00:00 to 2015-09-30T23:59:59
            -0058/-0050           | -0058-01-01T00:00:00 to -0058-12-31T23:59:59 | -0050-01-01T00:00:00 to -0050-12-31T23:59:59
            2015/2015-03          | 2015-01-01T00:00:00 to 2015-12-31T23:59:59 | 2015-03-01T00:00:00 to 2015-03-31T23:59:59
            2015-08-04/2015-08-04 | 2015-08-04T00:00:00 to 2015-08-04T23:59:59 | 2015-08-04T00:00:00 to 2015-08-04T23:59:59

            2015-06/..            | 2015-06-01T00:00:00 to 2015-06-30T23:59:59 | -inf to +inf
            2015-06/              | 2015-06-01T00:00:00 to 2015-06-30T23:59:59 | -inf to +inf
            ../2015-06            | -inf to +inf                               | 2015-06-01T00:00:00 to 2015-06-30T23:59:59
            /2015-06              | -inf to +inf                               | 2015-06-01T00:00:00 to 2015-06-30T23:59:59
            """)
    void reads_when_a_date_starts_and_ends(String text, String start, String end) {
        Edtf date = Edtf.parse(text);

        assertThat(SmallLine.words(date.start().seconds())).isEqualTo(start);
        assertThat(SmallLine.words(date.end().seconds())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text            | interval | open ended | extent
            2015-07         | false    | false      | 2015-07-01T00:00:00 to 2015-07-31T23:59:59
            2015-07/2015-09 | true     | false      | 2015-07-01T00:00:00 to 2015-09-30T23:59:59
            2015-07/..      | true     | true       | 2015-07-01T00:00:00 to +inf
            2015-07/        | true     | false      | 2015-07-01T00:00:00 to +inf
            ../2015-07      | true     | false      | -inf to 2015-07-31T23:59:59
            /2015-07        | true     | false      | -inf to 2015-07-31T23:59:59
            """)
    void keeps_an_open_end_apart_from_an_unknown_one(String text, boolean interval, boolean openEnded, String extent) {
        Edtf date = Edtf.parse(text);

        assertThat(date.isInterval()).isEqualTo(interval);
        assertThat(date.isOpenEnd()).isEqualTo(openEnded);
        assertThat(SmallLine.words(date.extent().seconds())).isEqualTo(extent);
    }

    @Test
    void keeps_the_text() {
        assertThat(Edtf.parse("2015-07/..")).hasToString("2015-07/..");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                | position | complaint
            ''                  | 1        | nothing is there; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            ' '                 | 1        | found ' '; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            ' 2015'             | 1        | found ' '; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            '2015 '             | 5        | found ' '; expected '-' or the end of the date
            July 2015           | 1        | found 'J'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            201                 | 4        | the date breaks off; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            -                   | 2        | the date breaks off; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            --44                | 2        | found '-'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            +2015               | 1        | found '+'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            20155               | 5        | found '5'; expected '-' or the end of the date
            ٢٠١٥                | 1        | found '٢'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            201𝟓                | 4        | found '𝟓'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            -0000               | 6        | year -0000; expected 0000, which is 1 BCE

            2015-               | 6        | the date breaks off; expected a month of two digits
            2015-7              | 7        | the date breaks off; expected a month of two digits
            2015-XX             | 6        | found 'X'; expected a month of two digits
            2015-00             | 6        | month 00; expected 01 to 12
            2015-13             | 6        | month 13; expected 01 to 12
            2015-21             | 6        | month 21; expected 01 to 12
            2015-07?            | 8        | found '?'; expected '-' or the end of the date
            2015/07             | 8        | the date breaks off; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD

            2015-07-            | 9        | the date breaks off; expected a day of two digits
            2015-07-2           | 10       | the date breaks off; expected a day of two digits
            2015-07-00          | 9        | day 00; expected 01 to 31 in that month
            2015-02-29          | 9        | day 29; expected 01 to 28 in that month
            2016-02-30          | 9        | day 30; expected 01 to 29 in that month
            2015-07-24T10:00:00 | 11       | found 'T'; expected the end of the date
            2015-07-24-         | 11       | found '-'; expected the end of the date

            /                   | 2        | neither end is dated; expected a date on one side of '/' at least
            ../..               | 4        | neither end is dated; expected a date on one side of '/' at least
            ../                 | 4        | neither end is dated; expected a date on one side of '/' at least
            ..                  | 1        | found '.'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            .../2015            | 1        | found '.'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            2015/...            | 6        | found '.'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            2015-/2016          | 6        | the date breaks off; expected a month of two digits
            201/2016            | 4        | the date breaks off; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            2015//2016          | 6        | found '/'; expected a year of four digits; expected a date as YYYY, YYYY-MM or YYYY-MM-DD
            2014/2015/2016      | 10       | found '/'; expected '-' or the end of the date
            """)
    void refuses_what_is_no_date_and_says_where(String text, int position, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("not a date: \"" + text + "\", at position " + position + ": " + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text
            2015-08/2015-07
            2016/2015
            2015-08-02/2015-08-01
            -0044/-0045
            2016/2015-12-31
            """)
    void refuses_an_interval_that_ends_before_it_starts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageStartingWith("not a date: \"" + text + "\", at position ")
                .withMessageEndingWith(": the interval ends before it starts; expected the earlier date first");
    }
}
