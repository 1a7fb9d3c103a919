package org.antequem.time;

import static org.antequem.time.Hemisphere.SOUTHERN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConventionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf                              | zone          | start                                      | end
            1964-08-04                        | +07:00        | 1964-08-03T17:00:00 to 1964-08-04T16:59:59 | 1964-08-03T17:00:00 to 1964-08-04T16:59:59
            1964-08-04                        | -05:00        | 1964-08-04T05:00:00 to 1964-08-05T04:59:59 | 1964-08-04T05:00:00 to 1964-08-05T04:59:59
            1964-08                           | +07:00        | 1964-07-31T17:00:00 to 1964-08-31T16:59:59 | 1964-07-31T17:00:00 to 1964-08-31T16:59:59
            1964-08-04T22:50                  | +07:00        | 1964-08-04T15:50:00 to 1964-08-04T15:50:59 | 1964-08-04T15:50:00 to 1964-08-04T15:50:59
            1964-08-04T22:50:09               | +07:00        | 1964-08-04T15:50:09 to 1964-08-04T15:50:09 | 1964-08-04T15:50:09 to 1964-08-04T15:50:09
            1964-08-04T15:50Z                 | +07:00        | 1964-08-04T15:50:00 to 1964-08-04T15:50:59 | 1964-08-04T15:50:00 to 1964-08-04T15:50:59
            1964-08-04T15:50-01:00            | +07:00        | 1964-08-04T16:50:00 to 1964-08-04T16:50:59 | 1964-08-04T16:50:00 to 1964-08-04T16:50:59
            1964-08-03T22:52/1964-08-03T23:02 | +07:00        | 1964-08-03T15:52:00 to 1964-08-03T15:52:59 | 1964-08-03T16:02:00 to 1964-08-03T16:02:59
            1964-08-03T22:52/1964-08-04       | +07:00        | 1964-08-03T15:52:00 to 1964-08-03T15:52:59 | 1964-08-03T17:00:00 to 1964-08-04T16:59:59
            1964-08-03T22:52Z/..              | +07:00        | 1964-08-03T22:52:00 to 1964-08-03T22:52:59 | -inf to +inf
            ..1964-08-03T22:52/1964-08-04     | +07:00        | -inf to 1964-08-03T15:52:59                | 1964-08-03T17:00:00 to 1964-08-04T16:59:59
            1964-08-03/1964-08-04T01:00..     | +07:00        | 1964-08-02T17:00:00 to 1964-08-03T16:59:59 | 1964-08-03T18:00:00 to +inf
            2015-03-29                        | Europe/Berlin | 2015-03-28T23:00:00 to 2015-03-29T21:59:59 | 2015-03-28T23:00:00 to 2015-03-29T21:59:59
            2015-10-25                        | Europe/Berlin | 2015-10-24T22:00:00 to 2015-10-25T22:59:59 | 2015-10-24T22:00:00 to 2015-10-25T22:59:59
            2015-10-25T02:30                  | Europe/Berlin | 2015-10-25T00:30:00 to 2015-10-25T01:30:59 | 2015-10-25T00:30:00 to 2015-10-25T01:30:59
            2015-03-29T02:30                  | Europe/Berlin | 2015-03-29T00:30:00 to 2015-03-29T01:30:59 | 2015-03-29T00:30:00 to 2015-03-29T01:30:59
            ../2015-10-25                     | Europe/Berlin | -inf to +inf                               | 2015-10-24T22:00:00 to 2015-10-25T22:59:59
            1990-10-27                        | America/St_Johns | 1990-10-27T02:30:00 to 1990-10-28T03:29:59 | 1990-10-27T02:30:00 to 1990-10-28T03:29:59
            1990-10-28                        | America/St_Johns | 1990-10-28T02:30:00 to 1990-10-29T03:29:59 | 1990-10-28T02:30:00 to 1990-10-29T03:29:59
            2015-10-31                        | America/Havana | 2015-10-31T04:00:00 to 2015-11-01T03:59:59 | 2015-10-31T04:00:00 to 2015-11-01T03:59:59
            2011-12-29                        | Pacific/Apia  | 2011-12-29T10:00:00 to 2011-12-30T09:59:59 | 2011-12-29T10:00:00 to 2011-12-30T09:59:59
            2011-12-30                        | Pacific/Apia  | 2011-12-29T10:00:00 to 2011-12-31T09:59:59 | 2011-12-29T10:00:00 to 2011-12-31T09:59:59
            2011-12-31                        | Pacific/Apia  | 2011-12-30T10:00:00 to 2011-12-31T09:59:59 | 2011-12-30T10:00:00 to 2011-12-31T09:59:59
            """)
    void of_a_zone_read_days_and_local_times(String edtf, String zone, String start, String end) {
        Conventions local = Conventions.STANDARD.inZone(zone);

        Dating dating = Dating.of(edtf).in(local);

        assertThat(SmallLine.words(dating.start())).isEqualTo(start);
        assertThat(SmallLine.words(dating.end())).isEqualTo(end);
        assertThat(dating).hasToString(edtf);
        assertThat(dating.in(Conventions.STANDARD)).isEqualTo(Dating.of(edtf));
        assertThat(dating.in(local)).isSameAs(dating);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Ho_Chi_Minh", "Europe/Dublin", "America/St_Johns", "Pacific/Apia", "Asia/Manila", "-03:30"
            })
    void of_any_zone_read_each_second_on_the_day_that_its_clocks_show(String zone) {
        Random random = new Random(1964);
        Conventions local = Conventions.STANDARD.inZone(zone);

        for (int i = 0; i < 2_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(-5_000_000_000L, 5_000_000_000L));
            LocalDate day = LocalDate.ofInstant(instant, ZoneId.of(zone));
            String minute =
                    instant.atZone(ZoneId.of(zone)).toLocalDateTime().toString().substring(0, 16);

            assertThat(Dating.of(day.toString()).in(local).start())
                    .as("%s of %s", day, instant)
                    .matches(bounds -> SmallLine.fits(instant.getEpochSecond(), bounds));
            assertThat(Dating.of(minute).in(local).start())
                    .as("%s of %s", minute, instant)
                    .matches(bounds -> SmallLine.fits(instant.getEpochSecond(), bounds));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            edtf            | northern                 | southern
            2001-21         | 2001-03-01 to 2001-06-22 | 2001-09-01 to 2001-12-23
            2001-22         | 2001-06-01 to 2001-09-24 | 2000-12-01 to 2002-03-21
            2001-23         | 2001-09-01 to 2001-12-23 | 2001-03-01 to 2001-06-22
            2001-24         | 2000-12-01 to 2002-03-21 | 2001-06-01 to 2001-09-24
            2001-25         | 2001-03-01 to 2001-06-22 | 2001-03-01 to 2001-06-22
            2001-29         | 2001-09-01 to 2001-12-23 | 2001-09-01 to 2001-12-23
            2001-33         | 2001-01-01 to 2001-03-31 | 2001-01-01 to 2001-03-31
            2021-21?        | 2021-03-01 to 2021-06-22 | 2021-09-01 to 2021-12-23
            [2001-21,2003]  | 2001-03-01 to 2003-12-31 | 2001-09-01 to 2003-12-31
            2001-21/2001-22 | 2001-03-01 to 2001-09-24 | 2001-09-01 to 2002-03-21
            """)
    void of_a_hemisphere_read_seasons_that_name_none(String edtf, String northern, String southern) {
        assertThat(days(Dating.of(edtf))).isEqualTo(northern);
        assertThat(days(Dating.of(edtf).in(Conventions.STANDARD.inHemisphere(SOUTHERN))))
                .isEqualTo(southern);
    }

    /** Spring is from 1 March to 31 May, or from 19, 20 or 21 March to 19, 20, 21 or 22 June. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            part  | edtf    | northern                 | southern
            early | 2015-21 | 2015-03-01 to 2015-05-08 | 2015-09-01 to 2015-11-08
            mid   | 2015-21 | 2015-03-24 to 2015-05-31 | 2015-09-23 to 2015-12-01
            late  | 2015-21 | 2015-04-16 to 2015-06-22 | 2015-10-16 to 2015-12-23
            late  | 2015-25 | 2015-04-16 to 2015-06-22 | 2015-04-16 to 2015-06-22
            late  | 2015-22 | 2015-07-17 to 2015-09-24 | 2015-01-15 to 2016-03-21
            late  | 2015    | 2015-07-02 to 2015-12-31 | 2015-07-02 to 2015-12-31
            """)
    void of_a_hemisphere_read_parts_of_seasons(String part, String edtf, String northern, String southern) {
        Dating dating =
                part.equals("early") ? Dating.early(edtf) : part.equals("mid") ? Dating.mid(edtf) : Dating.late(edtf);

        assertThat(days(dating)).isEqualTo(northern);
        assertThat(days(dating.in(Conventions.STANDARD.inHemisphere(SOUTHERN)))).isEqualTo(southern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from                | northern            | southern
            2001-21             | 2001-25             | 2001-29
            2021-21~            | 2021-25~            | 2021-29~
            2001-21/2001-22     | 2001-25/2001-26     | 2001-29/2001-30
            [1984,2001-22,2004] | [1984,2001-26,2004] | [1984,2001-30,2004]
            2001-33             | 2001-33             | 2001-33
            1985                | 1985                | 1985
            """)
    void of_a_hemisphere_name_it_in_edtf(String from, String northern, String southern) {
        assertThat(Edtf.parse(from).in(Hemisphere.NORTHERN)).isEqualTo(Edtf.parse(northern));
        assertThat(Edtf.parse(from).in(SOUTHERN)).isEqualTo(Edtf.parse(southern));
    }

    @Test
    void of_no_other_hemisphere_or_zone_leave_bounds_in_seconds_as_they_are() {
        Dating seconds = new Dating("so", Bounds.from(7), Bounds.UNKNOWN, false);

        assertThat(seconds.in(new Conventions(ZoneOffset.ofHours(3), SOUTHERN))).isSameAs(seconds);
        assertThat(Dating.UNKNOWN.in(new Conventions(ZoneOffset.ofHours(3), SOUTHERN)))
                .isSameAs(Dating.UNKNOWN);
    }

    @Test
    void refuse_a_zone_that_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conventions.STANDARD.inZone("Hanoi"))
                .withMessage(
                        "\"Hanoi\" is no zone: expected an offset such as +07:00 or a region such as Europe/Paris");
    }

    @Test
    void refuse_an_interval_that_they_turn_round() {
        Conventions southern = Conventions.STANDARD.inHemisphere(SOUTHERN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.of("2001-21/2001-23").in(southern))
                .withMessage("\"2001-21/2001-23\" ends before it starts in the southern hemisphere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.of("1964-08-03T23:02/1964-08-03T22:52"))
                .withMessage("\"1964-08-03T23:02/1964-08-03T22:52\" certainly ends before it starts, in Z and the"
                        + " northern hemisphere");
    }

    @Test
    void of_a_zone_count_months_from_the_local_day() {
        long halfPastMidnight = Instant.parse("2015-02-28T17:30:00Z").getEpochSecond();
        Bounds anchor = new Bounds(halfPastMidnight, halfPastMidnight);

        assertThat(Span.months(1).before(anchor, Conventions.STANDARD)).isEqualTo(around(31));
        assertThat(Span.months(1).before(anchor, Conventions.STANDARD.inZone("+07:00")))
                .isEqualTo(around(28));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            zone             | anchor     | least | greatest
            +07:00           | 2015-07-15 |     1 |   172799
            Europe/Paris     | 2015-07-15 |     1 |   172799
            Asia/Ho_Chi_Minh | 2015-07-15 |     1 |   172799
            Europe/Paris     | 2015-10-24 |     0 |   176399
            Europe/Paris     | 2015-03-28 |     0 |   176399
            Pacific/Apia     | 2011-12-28 |     0 |   259199
            """)
    void of_a_zone_count_a_day_by_its_clocks(String zone, String anchor, long least, long greatest) {
        Conventions local = Conventions.STANDARD.inZone(zone);

        assertThat(Span.days(1).after(Dating.of(anchor).in(local).start(), local))
                .isEqualTo(new Gap(least, greatest));
    }

    /** Paris has been at +02:00 and at 0, and nobody says when this was. */
    @Test
    void of_a_zone_count_a_day_from_anywhere_by_all_its_clocks() {
        Conventions paris = Conventions.STANDARD.inZone("Europe/Paris");

        assertThat(Span.days(1).after(Bounds.UNKNOWN, paris)).isEqualTo(new Gap(0, 172_799 + 7_200));
        assertThat(Span.days(3).after(Bounds.UNKNOWN, paris))
                .isEqualTo(new Gap(2 * 86_400 + 1 - 7_200, 3 * 86_400 + 86_399 + 7_200));
    }

    @Test
    void of_a_zone_reach_to_the_ends_of_the_line() {
        Conventions paris = Conventions.STANDARD.inZone("Europe/Paris");

        assertThat(Dating.of("Y999999999").in(paris).start())
                .hasToString("+999999998-12-31T23:00:00Z/+999999999-12-31T22:59:59Z");
        assertThat(Dating.of("Y-999999999")
                        .in(Conventions.STANDARD.inZone("-05:00"))
                        .start())
                .hasToString("-999999999-01-01T05:00:00Z/-999999998-01-01T04:59:59Z");
    }

    @Test
    void of_a_zone_widen_by_what_its_clocks_make_doubtful() {
        Conventions paris = Conventions.STANDARD.inZone("Europe/Paris");
        Bounds twice = Dating.of("2015-10-25T02:30").in(paris).start();
        Bounds never = Dating.of("2015-03-29T02:30").in(paris).start();

        assertThat(Dating.of("2015-10-26T02:30")
                        .giveOrTake(Span.days(1))
                        .in(paris)
                        .start()
                        .earliest())
                .isEqualTo(twice.earliest());
        assertThat(Dating.of("2015-10-24T02:29")
                        .giveOrTake(Span.days(1))
                        .in(paris)
                        .start()
                        .latest())
                .isEqualTo(twice.latest() - 60);
        assertThat(Dating.of("2015-03-30T02:30")
                        .giveOrTake(Span.days(1))
                        .in(paris)
                        .start()
                        .earliest())
                .isEqualTo(never.earliest());
    }

    @Test
    void may_be_named_before_a_tolerance_or_after() {
        Conventions west = Conventions.STANDARD.inZone("-18:00");
        Dating noon = Dating.of("2015-07-01T12:00Z");

        assertThat(noon.in(west).giveOrTake(Span.months(1)))
                .isEqualTo(noon.giveOrTake(Span.months(1)).in(west));
    }

    @Test
    void let_an_interval_of_local_and_other_times_run_across_midnight() {
        assertThat(Dating.of("1964-08-05T01:00+07:00/1964-08-04T18:30Z").extent())
                .hasToString("1964-08-04T18:00:00Z/1964-08-04T18:30:59Z");
    }

    private static Gap around(long days) {
        return new Gap(days * 86_400 - 86_399, days * 86_400 + 86_399);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Dublin", "America/New_York", "Pacific/Apia", "+07:00"})
    void of_any_zone_count_days_and_months_as_its_clocks_do(String zone) {
        Conventions local = Conventions.STANDARD.inZone(zone);
        Random random = new Random(2011);

        for (int i = 0; i < 2_000; i++) {
            Instant anchor = Instant.ofEpochSecond(random.nextLong(0, 2_000_000_000L));
            Instant later = anchor.plusSeconds(random.nextLong(0, 40_000_000L));
            LocalDate from = LocalDate.ofInstant(anchor, ZoneId.of(zone));
            LocalDate to = LocalDate.ofInstant(later, ZoneId.of(zone));
            Bounds at = new Bounds(
                    anchor.getEpochSecond() - random.nextLong(200_000),
                    anchor.getEpochSecond() + random.nextLong(200_000));
            long apart = later.getEpochSecond() - anchor.getEpochSecond();
            long days = from.until(to, ChronoUnit.DAYS);
            long months = from.until(to, ChronoUnit.MONTHS);

            assertThat(Span.days(days).after(at, local))
                    .as("%s days after %s", days, anchor)
                    .matches(gap -> SmallLine.fits(apart, gap));
            assertThat(Span.atLeast(Span.months(months)).after(at, local))
                    .as("%s months after %s", months, anchor)
                    .matches(gap -> SmallLine.fits(apart, gap));
            assertThat(Span.days(days + 2).innerAfter(at, local))
                    .as("%s days after %s", days + 2, anchor)
                    .matches(gap ->
                            gap.filter(inner -> SmallLine.fits(apart, inner)).isEmpty());
        }
    }

    private static String days(Dating dating) {
        String words = SmallLine.words(dating.extent());
        return words.replaceAll("T[0-9:]+", "");
    }
}
