package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {

    private static final long SEED = 1582_1015;

    @Test
    void counts_days_and_is_written_as_the_calendar_of_java_does_it() {
        Random random = new Random(SEED);

        for (int i = 0; i < 100_000; i++) {
            LocalDate date = LocalDate.ofEpochDay(
                    i % 2 == 0 ? random.nextInt(8_000_000) - 4_000_000 : random.nextLong() % 365_000_000_000L);
            CalendarDay day = new CalendarDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());

            assertThat(day.toEpochDay()).as("seed %s: %s", SEED, date).isEqualTo(date.toEpochDay());
            assertThat(day).as("seed %s", SEED).hasToString(date.toString());
            assertThat(CalendarDay.lengthOfMonth(date.getYear(), date.getMonthValue()))
                    .as("seed %s: %s", SEED, date)
                    .isEqualTo(date.lengthOfMonth());
        }
    }

    @Test
    void reaches_as_far_as_the_calendar_of_java_on_the_line() {
        assertThat(CalendarDay.firstOf(-Days.LAST_YEAR, 1).toEpochDay()).isEqualTo(LocalDate.MIN.toEpochDay());
        assertThat(CalendarDay.lastOf(Days.LAST_YEAR, 12).toEpochDay()).isEqualTo(LocalDate.MAX.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            year                 | text
            0                    | 0000-12-31
            -1                   | -0001-12-31
            -9999                | -9999-12-31
            10000                | +10000-12-31
            -10000               | -10000-12-31
            9223372036854775807  | +9223372036854775807-12-31
            -9223372036854775808 | -9223372036854775808-12-31
            """)
    void is_written_with_its_sign_beyond_four_digits(long year, String text) {
        assertThat(new CalendarDay(year, 12, 31)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            year | month | day | complaint
            2015 | 0     | 1   | month 0: expected 1 to 12
            2015 | 13    | 1   | month 13: expected 1 to 12
            2015 | 2     | 29  | day 29: expected 1 to the last day of month 2 of 2015
            1900 | 2     | 29  | day 29: expected 1 to the last day of month 2 of 1900
            2015 | 4     | 0   | day 0: expected 1 to the last day of month 4 of 2015
            """)
    void refuses_what_is_on_no_calendar(long year, int month, int day, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarDay(year, month, day))
                .withMessage(complaint);
    }

    @Test
    void is_before_a_later_one() {
        CalendarDay day = new CalendarDay(2015, 7, 24);

        assertThat(day.isBefore(day)).isFalse();
        assertThat(day.isBefore(new CalendarDay(2015, 7, 25))).isTrue();
        assertThat(day.isBefore(new CalendarDay(2015, 6, 30))).isFalse();
        assertThat(day.isBefore(new CalendarDay(2016, 1, 1))).isTrue();
        assertThat(day.isBefore(new CalendarDay(2014, 12, 31))).isFalse();
    }
}
