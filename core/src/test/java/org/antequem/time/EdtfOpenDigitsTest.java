package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits that are left open, where only some of what they stand for is on the calendar. */
class EdtfOpenDigitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text       | first      | last
            2015-X2-30 | 2015-12-30 | 2015-12-30
            2015-X1-31 | 2015-01-31 | 2015-01-31
            2015-X2-2X | 2015-02-20 | 2015-12-29
            2015-1X-31 | 2015-10-31 | 2015-12-31
            201X-02-29 | 2012-02-29 | 2016-02-29
            2X00-02-29 | 2000-02-29 | 2800-02-29
            0000S2     | 0000-01-01 | 0099-12-31
            0000S1     | 0000-01-01 | 0999-12-31
            -0199S2    | -0199-01-01 | -0100-12-31
            """)
    void are_those_of_the_days_that_there_are(String text, String first, String last) {
        assertThat(Edtf.parse(text).earliest().orElseThrow()).hasToString(first);
        assertThat(Edtf.parse(text).latest().orElseThrow()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text       | day    | to
            2015-12-32 | day 32 | 31
            2015-X2-32 | day 32 | 31
            2015-1X-32 | day 32 | 31
            201X-02-30 | day 30 | 29
            X900-02-30 | day 30 | 28
            """)
    void are_refused_a_day_that_none_of_the_months_has(String text, String day, String to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("not a date: \"%s\", at position 9: %s; expected 01 to %s in that month", text, day, to);
    }
}
