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
            1862~            | 1861/1863
            1860~            | 1855/1865
            1860%            | 1855/1865
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
            [1860~,1862]     | 1855/1865
            [1861~,1862]     | 1860/1862
            [1840,1860~]     | 1840/1865
            [1860~,1900]     | 1855/1900
            [1860,1900]      | 1860/1900
            1860~-XX         | 1855/1865
            1862~-XX         | 1861/1863
            1860~-XX-XX      | 1855/1865
            1860-XX~         | 1859/1861
            2015~-07         | 2014-07/2016-07
            2015-07~-24      | 2014-07-24/2016-07-24
            """)
    void widens_by_as_much_as_people_may_be_off(String edtf, String asWideAs) {
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
            """)
    void widens_the_last_years_of_the_line_to_no_bound(String edtf, String start) {
        assertThat(Dating.of(edtf).start()).hasToString(start);
        assertThat(Dating.of(edtf.replace("~", "")).giveOrTake(Span.years(1)).start())
                .hasToString(start);
    }

    @Test
    void widens_the_first_years_of_the_line_to_no_bound() {
        assertThat(Dating.of("Y-999999999~").start()).hasToString("../-999999499-12-31T23:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({
        "1862, 1", "1861, 1", "1865, 3", "1860, 5", "1850, 8", "1900, 5", "1500, 25", "1000, 50", "500, 75", "476, 1",
        "2000, 1", "1999, 1", "1995, 1", "2010, 1", "2100, 5", "-2499, 225", "0, 1", "-4, 3", "-9, 5", "-753, 1",
        "-999, 150", "-9999, 500"
    })
    void a_year_may_be_off_by_the_more_the_rounder_and_the_longer_ago_it_is(int year, int off) {
        assertThat(Approximation.STANDARD.ofYear(year)).isEqualTo(off);
    }

    @Test
    void a_width_of_its_own_counts_for_years_and_what_is_coarser() {
        Conventions ten = Conventions.STANDARD.approximating(Approximation.STANDARD.withCirca(Span.years(10)));

        assertThat(Dating.of("1862~").in(ten).start())
                .isEqualTo(Dating.sometimeWithin("1852/1872").start());
        assertThat(Dating.of("2015-07~").in(ten).start())
                .isEqualTo(Dating.sometimeWithin("2015-06/2015-08").start());
        assertThat(Dating.of("186X~").in(ten).start())
                .isEqualTo(Dating.sometimeWithin("1850/1879").start());
        assertThat(Dating.of("1860~-XX").in(ten).start())
                .isEqualTo(Dating.sometimeWithin("1850/1870").start());
        assertThat(Dating.of("1862").in(ten).start())
                .isEqualTo(Dating.of("1862").start());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approximation.STANDARD.withCirca(Span.days(10)))
                .withMessage(
                        "circa, give or take 10 days: expected a number of years of one or more, such as years(10)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Approximation.STANDARD.withCirca(Span.years(0)))
                .withMessage(
                        "circa, give or take 0 years: expected a number of years of one or more, such as years(10)");
    }

    @ParameterizedTest
    @CsvSource({"3, 186X~, 1857/1872", "3, 18XX~, 1797/1902", "40, 186X~, 1820/1909", "3, 1860~-XX, 1857/1863"})
    void a_width_of_its_own_counts_where_digits_are_left_open(int years, String edtf, String asWideAs) {
        Conventions own = Conventions.STANDARD.approximating(Approximation.STANDARD.withCirca(Span.years(years)));

        assertThat(Dating.of(edtf).in(own).start())
                .isEqualTo(Dating.sometimeWithin(asWideAs).start());
    }

    /** From the first of all of them to the last. */
    @ParameterizedTest
    @CsvSource({
        "'{1860~,1900}', 1855/1865, 1900",
        "'{1840,1860~}', 1840, 1855/1865",
        "'{1862,1860~}', 1855/1862, 1862/1865",
        "'{1860,1900}', 1860, 1900"
    })
    void widens_of_a_set_the_dates_that_are_marked(String edtf, String start, String end) {
        assertThat(Dating.of(edtf).start())
                .isEqualTo(Dating.sometimeWithin(start).start());
        assertThat(Dating.of(edtf).end()).isEqualTo(Dating.sometimeWithin(end).end());
    }

    @Test
    void widens_a_set_on_the_side_that_is_bounded() {
        assertThat(Dating.of("[..1860~]").end())
                .isEqualTo(Bounds.upTo(Dating.of("1865").end().latest()));
        assertThat(Dating.of("[1860~..]").start())
                .isEqualTo(Bounds.from(Dating.of("1855").start().earliest()));
    }

    @Test
    void has_no_early_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.early("2015-07~"))
                .withMessage("\"2015-07~\" has no \"early\" part: expected one period with a first and a last day,"
                        + " and no '~'");
    }
}
