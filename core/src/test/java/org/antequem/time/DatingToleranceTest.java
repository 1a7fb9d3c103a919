package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is approximate is never as sure as what is not. */
class DatingToleranceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf             | as wide as
            1860~            | 1859/1861
            1860%            | 1859/1861
            1860?            | 1860
            2015-07~         | 2015-06/2015-08
            2016-02~         | 2016-01/2016-03
            2015-10-07~      | 2015-10-06/2015-10-08
            2015-10-~07      | 2015-10-06/2015-10-08
            ~2015-10-07      | 2014-10-07/2016-10-07
            2015-~10-07      | 2015-09-07/2015-11-07
            156X~            | 1550/1579
            197X~            | 1960/1989
            15XX~            | 1400/1699
            1900-33~         | 1899-10/1900-06
            2001-41~         | 2001-01/2002-06
            2001-1X~         | 2001-07/2002-03
            2001-07-1X~      | 2001-06-30/2001-07-29
            2016-02-XX~      | 2016-01/2016-03
            [1860~,1862]     | 1859/1863
            2015~-07         | 2014-07/2016-07
            2015-07~-24      | 2014-07-24/2016-07-24
            """)
    void widens_by_one_unit_of_what_is_approximate(String edtf, String asWideAs) {
        Dating wide = Dating.sometimeWithin(asWideAs);

        assertThat(Dating.of(edtf).start()).isEqualTo(wide.start());
        assertThat(Dating.of(edtf).end()).isEqualTo(wide.end());
        assertThat(Dating.sometimeWithin(edtf).extent()).isEqualTo(wide.extent());
        assertThat(Dating.startingWithin(edtf).start()).isEqualTo(wide.start());
    }

    @Test
    void widens_each_end_of_an_interval_by_its_own() {
        Dating dating = Dating.of("2015-06~/2016");

        assertThat(dating.start())
                .isEqualTo(Dating.sometimeWithin("2015-05/2015-07").start());
        assertThat(dating.end()).isEqualTo(Dating.of("2016").end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf         | start
            Y999999999~  | +999999998-01-01T00:00:00Z/..
            Y-999999999~ | ../-999999998-12-31T23:59:59Z
            """)
    void widens_the_last_years_of_the_line_to_no_bound(String edtf, String start) {
        assertThat(Dating.of(edtf).start()).hasToString(start);
        assertThat(Dating.of(edtf.replace("~", "")).giveOrTake(Span.years(1)).start())
                .hasToString(start);
    }

    @Test
    void widens_a_set_on_the_side_that_is_bounded() {
        assertThat(Dating.of("[..1860~]").end())
                .isEqualTo(Bounds.upTo(Dating.of("1861").end().latest()));
        assertThat(Dating.of("[1860~..]").start())
                .isEqualTo(Bounds.from(Dating.of("1859").start().earliest()));
    }

    @Test
    void has_no_early_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.early("2015-07~"))
                .withMessage("\"2015-07~\" has no \"early\" part: expected one period with a first and a last day,"
                        + " and no '~'");
    }
}
