package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Early, mid and late: the first half, the middle half and the second half, rounded outward to whole days. */
class DatingPartsTest {

    /** Of either hemisphere where nobody says of which. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            season  | presumed              | of either             | is open
            2001-21 | 2001-03-01/2001-06-22 | 2001-03-01/2001-12-23 | true
            2001-23 | 2001-09-01/2001-12-23 | 2001-03-01/2001-12-23 | true
            2001-25 | 2001-03-01/2001-06-22 | 2001-03-01/2001-06-22 | false
            2001-29 | 2001-09-01/2001-12-23 | 2001-09-01/2001-12-23 | false
            2001-33 | 2001-01-01/2001-03-31 | 2001-01-01/2001-03-31 | false
            2001-04 | 2001-04-01/2001-04-30 | 2001-04-01/2001-04-30 | false
            """)
    void a_season_is_of_the_hemisphere_that_is_known(String season, String presumed, String either, boolean isOpen) {
        Dating dating = Dating.of(season);
        Conventions south = Conventions.STANDARD.inHemisphere(Hemisphere.SOUTHERN);

        assertThat(dating.hasOpenSeason()).isEqualTo(isOpen);
        assertThat(dating.start()).isEqualTo(Dating.sometimeWithin(presumed).start());
        assertThat(dating.in(Conventions.STANDARD.inEitherHemisphere()).start())
                .isEqualTo(Dating.sometimeWithin(either).start());
        assertThat(dating.in(south.inEitherHemisphere())).isEqualTo(dating.in(south));
        assertThat(Dating.early(season)
                        .in(Conventions.STANDARD.inEitherHemisphere())
                        .start())
                .isEqualTo(Dating.early(season)
                        .start()
                        .hull(Dating.early(season).in(south).start()));
    }

    /** The half, the whole where a half is not presumed, and the day that is certainly meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            part  | period  | half                  | whole                 | certainly
            early | 2015-06 | 2015-06-01/2015-06-15 | 2015-06-01/2015-06-30 | 2015-06-01
            mid   | 2015-06 | 2015-06-08/2015-06-23 | 2015-06-01/2015-06-30 | 2015-06-15/2015-06-16
            late  | 2015-06 | 2015-06-16/2015-06-30 | 2015-06-01/2015-06-30 | 2015-06-30
            early | 2015    | 2015-01-01/2015-07-02 | 2015                  | 2015-01-01
            mid   | 2015    | 2015-04-02/2015-10-01 | 2015                  | 2015-07-02
            late  | 2015    | 2015-07-02/2015-12-31 | 2015                  | 2015-12-31
            """)
    void is_read_by_conventions(String part, String period, String half, String whole, String certainly) {
        Dating dating = switch (part) {
            case "early" -> Dating.early(period);
            case "mid" -> Dating.mid(period);
            default -> Dating.late(period);
        };
        Conventions usual = Conventions.STANDARD;

        assertThat(dating.isPart()).isTrue();
        assertThat(dating.start()).isEqualTo(Dating.sometimeWithin(half).start());
        assertThat(dating.in(usual.approximating(Approximation.STANDARD.withoutHalves()))
                        .start())
                .isEqualTo(Dating.sometimeWithin(whole).start());
        assertThat(dating.in(usual.exact()).start())
                .isEqualTo(Dating.sometimeWithin(certainly).start());
    }

    private static final long DAY = 86_400;
    private static final long SEED = 1_773_1216;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf                  | early                                      | mid                                        | late
            2015                  | 2015-01-01T00:00:00 to 2015-07-02T23:59:59 | 2015-04-02T00:00:00 to 2015-10-01T23:59:59 | 2015-07-02T00:00:00 to 2015-12-31T23:59:59
            2016                  | 2016-01-01T00:00:00 to 2016-07-01T23:59:59 | 2016-04-01T00:00:00 to 2016-10-01T23:59:59 | 2016-07-02T00:00:00 to 2016-12-31T23:59:59
            2015-07               | 2015-07-01T00:00:00 to 2015-07-16T23:59:59 | 2015-07-08T00:00:00 to 2015-07-24T23:59:59 | 2015-07-16T00:00:00 to 2015-07-31T23:59:59
            2015-06               | 2015-06-01T00:00:00 to 2015-06-15T23:59:59 | 2015-06-08T00:00:00 to 2015-06-23T23:59:59 | 2015-06-16T00:00:00 to 2015-06-30T23:59:59
            2015-02               | 2015-02-01T00:00:00 to 2015-02-14T23:59:59 | 2015-02-08T00:00:00 to 2015-02-21T23:59:59 | 2015-02-15T00:00:00 to 2015-02-28T23:59:59
            2016-02               | 2016-02-01T00:00:00 to 2016-02-15T23:59:59 | 2016-02-08T00:00:00 to 2016-02-22T23:59:59 | 2016-02-15T00:00:00 to 2016-02-29T23:59:59
            2015-07-24            | 2015-07-24T00:00:00 to 2015-07-24T23:59:59 | 2015-07-24T00:00:00 to 2015-07-24T23:59:59 | 2015-07-24T00:00:00 to 2015-07-24T23:59:59
            2015-07-24/2015-07-25 | 2015-07-24T00:00:00 to 2015-07-24T23:59:59 | 2015-07-24T00:00:00 to 2015-07-25T23:59:59 | 2015-07-25T00:00:00 to 2015-07-25T23:59:59
            -0044                 | -0044-01-01T00:00:00 to -0044-07-01T23:59:59 | -0044-04-01T00:00:00 to -0044-10-01T23:59:59 | -0044-07-02T00:00:00 to -0044-12-31T23:59:59
            """)
    void are_halves_in_whole_days(String edtf, String early, String mid, String late) {
        assertThat(SmallLine.words(Dating.early(edtf).start())).isEqualTo(early);
        assertThat(SmallLine.words(Dating.mid(edtf).start())).isEqualTo(mid);
        assertThat(SmallLine.words(Dating.late(edtf).start())).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XXXX-12
            XXXX
            1X66
            2015-XX
            2015-12-XX
            201X-12
            201X-36
            [2015,2017]
            {2015,2017}
            """)
    void are_of_one_period_and_of_none_of_several(String edtf) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.late(edtf))
                .withMessage(
                        "\"%s\" has no \"late\" part: expected one period with a first and a last day, and no '~'",
                        edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf              | late
            201X              | 2015-01-01T00:00:00 to 2019-12-31T23:59:59
            20XX              | 2049-12-31T00:00:00 to 2099-12-31T23:59:59
            [2015-03..2015-04] | 2015-03-31T00:00:00 to 2015-04-30T23:59:59
            201X-25           | 2010-04-16T00:00:00 to 2019-06-22T23:59:59
            """)
    void are_those_of_a_decade_a_century_or_a_range_too(String edtf, String late) {
        assertThat(SmallLine.words(Dating.late(edtf).start())).isEqualTo(late);
    }

    @Test
    void say_which_part_in_words() {
        assertThat(Dating.early("2015")).hasToString("early 2015");
        assertThat(Dating.mid("2015-07")).hasToString("mid 2015-07");
        assertThat(Dating.late("2015/2016")).hasToString("late 2015/2016");
    }

    @Test
    void mean_at_some_time_within() {
        for (Dating part : new Dating[] {Dating.early("2015"), Dating.mid("2015"), Dating.late("2015")}) {
            assertThat(part.end()).isEqualTo(part.start());
            assertThat(part.ongoing()).isFalse();
        }
    }

    @Test
    void hold_their_laws_over_every_month_of_a_cycle() {
        for (YearMonth month = YearMonth.of(1600, 1); month.getYear() < 2000; month = month.plusMonths(1)) {
            assertLaws(month.toString());
        }
    }

    @Test
    void hold_their_laws_over_every_year_of_a_cycle() {
        for (int year = 1600; year < 2000; year++) {
            assertLaws(String.valueOf(year));
        }
    }

    @Test
    void hold_their_laws_over_random_intervals() {
        Random random = new Random(SEED);

        for (int i = 0; i < 500; i++) {
            YearMonth first = YearMonth.of(1000 + random.nextInt(1000), 1 + random.nextInt(12));

            assertLaws(first + "/" + first.plusMonths(random.nextInt(50)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf
            2015/..
            2015/
            ../2015
            /2015
            """)
    void refuse_a_period_without_a_first_or_last_day(String edtf) {
        String message =
                "\"" + edtf + "\" has no \"%s\" part: expected one period with a first and a last day, and no '~'";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.early(edtf))
                .withMessage(message, "early");
        assertThatIllegalArgumentException().isThrownBy(() -> Dating.mid(edtf)).withMessage(message, "mid");
        assertThatIllegalArgumentException().isThrownBy(() -> Dating.late(edtf)).withMessage(message, "late");
    }

    /** Each part holds the exact one and less than a day more on each side; the halves cover the whole and meet. */
    private static void assertLaws(String edtf) {
        Bounds whole = Edtf.parse(edtf).extent().seconds();
        Bounds early = Dating.early(edtf).start();
        Bounds mid = Dating.mid(edtf).start();
        Bounds late = Dating.late(edtf).start();
        long from = whole.earliest();
        long length = whole.latest() - from + 1;

        assertThat(early.hull(late)).as("seed %s: halves of %s", SEED, edtf).isEqualTo(whole);
        assertThat(late.earliest()).as("seed %s: halves of %s", SEED, edtf).isLessThanOrEqualTo(early.latest() + 1);
        assertThat(mid.overlaps(early) && mid.overlaps(late))
                .as("seed %s: mid %s", SEED, edtf)
                .isTrue();
        assertOutward("early " + edtf, early, from, from + length / 2);
        assertOutward("mid " + edtf, mid, from + length / 4, from + 3 * length / 4);
        assertOutward("late " + edtf, late, from + length / 2, whole.latest() + 1);
    }

    private static void assertOutward(String what, Bounds part, long exactStart, long exactEnd) {
        assertThat(exactStart - part.earliest())
                .as("seed %s: start of %s", SEED, what)
                .isBetween(0L, DAY - 1);
        assertThat(part.latest() + 1 - exactEnd)
                .as("seed %s: end of %s", SEED, what)
                .isBetween(0L, DAY - 1);
        assertThat(Math.floorMod(part.earliest(), DAY))
                .as("seed %s: %s starts a day", SEED, what)
                .isZero();
        assertThat(Math.floorMod(part.latest() + 1, DAY))
                .as("seed %s: %s ends a day", SEED, what)
                .isZero();
    }
}
