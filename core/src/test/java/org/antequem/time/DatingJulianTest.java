package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.chrono.JulianChronology;
import org.threeten.extra.chrono.JulianDate;

/** Dates of the Julian calendar, against another implementation of it. */
class DatingJulianTest {

    @Test
    void every_day_of_two_long_cycles_is_the_day_that_the_other_says() {
        assertDays(JulianDate.of(-410, 1, 1), JulianDate.of(10, 1, 1), 1);
        assertDays(JulianDate.of(1500, 1, 1), JulianDate.of(1940, 1, 1), 1);
    }

    @Test
    void sampled_days_of_eight_thousand_years_are_the_days_that_the_other_says() {
        assertDays(JulianDate.of(-4000, 1, 1), JulianDate.of(4000, 12, 31), 97);
    }

    @Test
    void a_month_is_as_long_as_the_other_says() {
        for (int year = -8; year <= 8; year++) {
            for (int month = 1; month <= 12; month++) {
                assertThat(JulianCalendar.lengthOfMonth(year, month))
                        .as("month %s of %s", month, year)
                        .isEqualTo(JulianDate.of(year, month, 1).lengthOfMonth());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            julian      | edtf                        | note
            1917-10-25  | 1917-11-07                  | the October Revolution
            1582-10-05  | 1582-10-15                  | the first day of the Gregorian calendar
            1900-02-29  | 1900-03-13                  | no leap year of the Gregorian calendar
            1917        | [1917-01-14..1918-01-13]    | a year
            1917-10     | [1917-10-14..1917-11-13]    | a month
            1900-02     | [1900-02-13..1900-03-13]    | a month with its leap day
            0000-02-29  | 0000-02-27                  | 1 BC
            -0043-03-15 | -0043-03-13                 | the Ides of March
            -0001       | [-0002-12-30..-0001-12-29]  | 2 BC
            -9998-01-01 | -9999-10-16                 | the first day
            9998-12-31  | 9999-03-14                  | the last day
            """)
    void are_days_of_the_line(String julian, String edtf, String note) {
        Dating dating = Dating.julian(julian);

        assertThat(dating.agreesWith(Dating.of(edtf)))
                .as(note + ": " + dating.extent())
                .isTrue();
        assertThat(dating).hasToString(julian + " (Julian calendar)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            julian                | starts                   | ends                     | ongoing
            1066-10-14/1066-12-25 | 1066-10-20               | 1066-12-31               | false
            1066-10/1066-12       | 1066-10-07/1066-11-06    | 1066-12-07/1067-01-06    | false
            1066/1066-10          | 1066-01-07/1067-01-06    | 1066-10-07/1066-11-06    | false
            1066-10/1066          | 1066-10-07/1066-11-06    | 1066-01-07/1067-01-06    | false
            1500-02-29/1582-10-04 | 1500-03-10               | 1582-10-14               | false
            -0043-03-15/0014      | -0043-03-13              | 0013-12-30/0014-12-29    | false
            1066-10-14/           | 1066-10-20               | -                        | false
            1066-10/              | 1066-10-07/1066-11-06    | -                        | false
            1066-10-14/..         | 1066-10-20               | -                        | true
            1066-10/..            | 1066-10-07/1066-11-06    | -                        | true
            /1066-12-25           | -                        | 1066-12-31               | false
            ../1066-12            | -                        | 1066-12-07/1067-01-06    | false
            """)
    void start_within_the_one_and_end_within_the_other(
            String julian, @Nullable String starts, @Nullable String ends, boolean ongoing) {
        Dating dating = Dating.julian(julian);

        assertThat(dating.start()).isEqualTo(within(starts));
        assertThat(dating.end()).isEqualTo(within(ends));
        assertThat(dating.ongoing()).isEqualTo(ongoing);
        assertThat(dating).hasToString(julian + " (Julian calendar)");
    }

    @Test
    void intervals_are_of_the_days_that_the_other_says() {
        Random random = new Random(1582);
        for (int i = 0; i < 2_000; i++) {
            JulianDate first = JulianDate.of(1 + random.nextInt(3_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
            JulianDate last = JulianChronology.INSTANCE.dateEpochDay(first.toEpochDay() + random.nextInt(1_000));
            String julian = written(first) + "/" + written(last);

            assertThat(Dating.julian(julian).agreesWith(Dating.of(gregorian(first) + "/" + gregorian(last))))
                    .as(julian)
                    .isTrue();
        }
    }

    @Test
    void an_interval_is_read_in_the_zone_of_its_record() {
        Conventions west = Conventions.STANDARD.inZone("-05:00");

        for (String edtf : List.of("1066-10-20/1066-12-31", "1066-10-20/..", "/1066-12-31")) {
            String julian = edtf.replace("10-20", "10-14").replace("12-31", "12-25");
            assertThat(Dating.julian(julian).in(west).agreesWith(Dating.of(edtf).in(west)))
                    .as(julian)
                    .isTrue();
            assertThat(Dating.julian(julian).giveOrTake(Span.days(3)).end())
                    .isEqualTo(Dating.of(edtf).giveOrTake(Span.days(3)).end());
        }
    }

    private static Bounds within(@Nullable String edtf) {
        return edtf == null ? Bounds.UNKNOWN : Dating.sometimeWithin(edtf).extent();
    }

    private static String written(JulianDate date) {
        return String.format(
                "%04d-%02d-%02d",
                date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR), date.get(ChronoField.DAY_OF_MONTH));
    }

    private static LocalDate gregorian(JulianDate date) {
        return LocalDate.ofEpochDay(date.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text        | message
            ''          | not a date of the Julian calendar: "", at position 1: nothing is there; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            -           | not a date of the Julian calendar: "-", at position 2: the date breaks off; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            191         | not a date of the Julian calendar: "191", at position 4: the date breaks off; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            25.10.1917  | not a date of the Julian calendar: "25.10.1917", at position 3: found '.'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            191X        | not a date of the Julian calendar: "191X", at position 4: found 'X'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            1917?       | not a date of the Julian calendar: "1917?", at position 5: found '?'; expected '-' or the end of the date
            1917-1      | not a date of the Julian calendar: "1917-1", at position 7: the date breaks off; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            1917-00     | not a date of the Julian calendar: "1917-00", at position 6: month 00; expected 1 to 12
            1917-13     | not a date of the Julian calendar: "1917-13", at position 6: month 13; expected 1 to 12
            1917-10/25  | not a date of the Julian calendar: "1917-10/25", at position 11: the date breaks off; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            1066-1/1067 | not a date of the Julian calendar: "1066-1/1067", at position 7: found '/'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            1066/1065   | not a date of the Julian calendar: "1066/1065", at position 6: the interval ends before it starts; expected the earlier date first
            1066/1067/  | not a date of the Julian calendar: "1066/1067/", at position 10: found '/'; expected '-' or the end of the date
            1066/-      | not a date of the Julian calendar: "1066/-", at position 7: the date breaks off; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            -0000/1066  | not a date of the Julian calendar: "-0000/1066", at position 1: year -0000; expected 0000, which is 1 BC
            1066/9999   | not a date of the Julian calendar: "1066/9999", at position 6: year 9999; expected -9998 to 9998
            /           | not a date of the Julian calendar: "/", at position 2: neither end is dated; expected a date on one side of '/' at least
            ../..       | not a date of the Julian calendar: "../..", at position 4: neither end is dated; expected a date on one side of '/' at least
            ..1066/1067 | not a date of the Julian calendar: "..1066/1067", at position 1: found '.'; expected a date as YYYY, YYYY-MM or YYYY-MM-DD, with '-' in front before 0000
            1917-10-00  | not a date of the Julian calendar: "1917-10-00", at position 9: day 00; expected 1 to 31 in that month
            1917-11-31  | not a date of the Julian calendar: "1917-11-31", at position 9: day 31; expected 1 to 30 in that month
            1901-02-29  | not a date of the Julian calendar: "1901-02-29", at position 9: day 29; expected 1 to 28 in that month
            1900-02-30  | not a date of the Julian calendar: "1900-02-30", at position 9: day 30; expected 1 to 29 in that month
            1917-10-25~ | not a date of the Julian calendar: "1917-10-25~", at position 11: found '~'; expected the end of the date
            -0000       | not a date of the Julian calendar: "-0000", at position 1: year -0000; expected 0000, which is 1 BC
            9999        | not a date of the Julian calendar: "9999", at position 1: year 9999; expected -9998 to 9998
            -9999       | not a date of the Julian calendar: "-9999", at position 1: year -9999; expected -9998 to 9998
            """)
    void complain_of_what_is_none(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dating.julian(text))
                .withMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // callers that know no nullness may pass null
    void are_written_somewhere() {
        assertThatNullPointerException().isThrownBy(() -> Dating.julian(null));
    }

    private static void assertDays(JulianDate first, JulianDate last, int step) {
        for (long day = first.toEpochDay(); day <= last.toEpochDay(); day += step) {
            JulianDate date = JulianChronology.INSTANCE.dateEpochDay(day);
            int year = date.get(ChronoField.YEAR);
            int month = date.get(ChronoField.MONTH_OF_YEAR);
            int ofMonth = date.get(ChronoField.DAY_OF_MONTH);

            assertThat(JulianCalendar.toEpochDay(year, month, ofMonth))
                    .as(date.toString())
                    .isEqualTo(day);
        }
    }
}
