package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An interval is refused where its ends are certainly the wrong way round, and only there. */
class EdtfIntervalOrderTest {

    /** 25 to 28 are the northern seasons from spring on, 29 to 32 the southern ones; 21 to 24 are of either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            earlier | later   | other way round
            2001-21 | 2001-22 | false
            2001-21 | 2001-24 | false
            2001-22 | 2001-23 | false
            2001-25 | 2001-26 | false
            2001-25 | 2001-28 | false
            2001-27 | 2001-28 | false
            2001-31 | 2001-32 | false
            2001-32 | 2001-29 | false
            2001-31 | 2001-30 | false
            2001-29 | 2001-30 | false

            2001-22 | 2001-25 | true
            2001-24 | 2001-25 | true
            2001-28 | 2001-29 | true
            2001-24 | 2002-21 | true
            2001-21 | 2001-21 | true
            2001-26 | 2001-35 | true
            """)
    void of_seasons_is_theirs_within_one_year_of_one_hemisphere(String earlier, String later, boolean either) {
        assertThat(Edtf.parse(earlier + "/" + later).isInterval()).isTrue();
        assertOrder(later, earlier, either);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            earlier                  | later                    | other way round
            Y1E100000000000000000    | Y1E100000000000000001    | false
            Y-1E100000000000000001   | Y-1E100000000000000000   | false
            Y1E30                    | Y1E9999999999999999999   | false
            Y-1E30                   | Y1E30                    | false
            Y-1E30                   | 2015                     | false
            2015                     | Y1E30                    | false
            Y1234567890123456789012  | Y1234567890123456789013  | false
            Y12E30                   | Y13E30                   | false
            Y12E30                   | Y120000000000000000001E11 | false
            Y12E30S1                 | Y13E30                   | true
            Y12E30S1                 | Y2E31                    | false
            Y1E9999999999999999998   | Y1E9999999999999999999   | true
            """)
    void of_years_beyond_the_line_is_theirs(String earlier, String later, boolean either) {
        assertThat(Edtf.parse(earlier + "/" + later).isInterval()).isTrue();
        assertOrder(later, earlier, either);
    }

    @ParameterizedTest
    @CsvSource({
        "Y123456789012345678, 123456789012345678, 123456789012345678",
        "Y-123456789012345678, -123456789012345678, -123456789012345678",
        "Y999999999999999999S17, 999999999999999990, 999999999999999999"
    })
    void of_the_last_years_that_are_counted_is_exact(String text, long first, long last) {
        assertThat(Edtf.parse(text).earliest()).contains(CalendarDay.firstOf(first, 1));
        assertThat(Edtf.parse(text).latest()).contains(CalendarDay.lastOf(last, 12));
    }

    private static void assertOrder(String from, String to, boolean fits) {
        if (fits) {
            assertThat(Edtf.parse(from + "/" + to).isInterval()).isTrue();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Edtf.parse(from + "/" + to))
                    .withMessageEndingWith("the interval ends before it starts; expected the earlier date first");
        }
    }
}
