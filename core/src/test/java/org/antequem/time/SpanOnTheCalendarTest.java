package org.antequem.time;

import static org.antequem.time.Bounds.DISTANT_FUTURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a span comes to in seconds, against counting on the calendar from every day there is. */
class SpanOnTheCalendarTest {

    private static final long DAY = 86_400;
    private static final long CYCLE = 146_097;
    private static final long SEED = 20_151_006;

    @ParameterizedTest
    @EnumSource(names = {"DAYS", "WEEKS", "MONTHS", "YEARS"})
    void is_exact_from_every_single_day_of_a_leap_winter(ChronoUnit unit) {
        long first = LocalDate.of(2015, 12, 1).toEpochDay();
        long last = LocalDate.of(2016, 4, 1).toEpochDay();

        for (long day = first; day <= last; day++) {
            for (long number = 0; number <= 26; number++) {
                assertExact(new Span(unit, number, number), day, day);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DAYS", "WEEKS", "MONTHS", "YEARS"})
    void is_exact_from_every_window_of_days_at_the_end_of_february(ChronoUnit unit) {
        long first = LocalDate.of(2016, 2, 20).toEpochDay();
        long last = LocalDate.of(2016, 3, 5).toEpochDay();

        for (long from = first; from <= last; from++) {
            for (long to = from; to <= last; to++) {
                assertExact(new Span(unit, 0, 0), from, to);
                assertExact(new Span(unit, 1, 1), from, to);
                assertExact(new Span(unit, 2, 9), from, to);
                assertExact(new Span(unit, 0, 4), from, to);
                assertExact(new Span(unit, 3, DISTANT_FUTURE), from, to);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            first       | days
            0000-02-28  | 3
            -0044-03-15 | 30
            1900-02-27  | 4
            2000-02-27  | 4
            1582-10-04  | 12
            2011-01-01  | 1501
            """)
    void is_exact_where_calendars_are_odd(LocalDate first, long days) {
        for (long number : new long[] {1, 2, 11, 12, 13, 1199, 1200, 4799, 4800, 4801, 9601}) {
            assertExact(Span.months(number), first.toEpochDay(), first.toEpochDay() + days - 1);
        }
    }

    @Test
    void is_exact_from_random_windows() {
        Random random = new Random(SEED);

        for (int i = 0; i < 400; i++) {
            long first = random.nextLong(-20 * CYCLE, 20 * CYCLE);
            long last = first + random.nextLong(random.nextBoolean() ? 5 : 1_501);
            long least = random.nextLong(random.nextBoolean() ? 15 : 6_000);
            ChronoUnit unit = random.nextBoolean() ? ChronoUnit.MONTHS : ChronoUnit.YEARS;

            assertExact(new Span(unit, least, least + random.nextLong(8)), first, last);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 11, 12, 13, 24, 48, 1200, 4800, 4801})
    void is_exact_from_anywhere_for_months(long number) {
        Span span = Span.months(number);

        assertThat(span.after(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(counted(span, 0, CYCLE - 1, 1));
        assertThat(span.before(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(counted(span, 0, CYCLE - 1, -1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 100, 399, 400, 401})
    void is_exact_from_anywhere_for_years(long number) {
        Span span = Span.years(number);

        assertThat(span.after(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(counted(span, 0, CYCLE - 1, 1));
        assertThat(span.before(Bounds.UNKNOWN, Conventions.STANDARD)).isEqualTo(counted(span, 0, CYCLE - 1, -1));
    }

    @Test
    void from_a_moment_bounded_on_one_side_is_as_from_anywhere() {
        assertThat(Span.months(7).before(Bounds.from(0), Conventions.STANDARD))
                .isEqualTo(Span.months(7).before(Bounds.UNKNOWN, Conventions.STANDARD));
        assertThat(Span.months(7).after(Bounds.upTo(0), Conventions.STANDARD))
                .isEqualTo(Span.months(7).after(Bounds.UNKNOWN, Conventions.STANDARD));
    }

    @Test
    void from_a_long_window_is_never_narrower_than_the_calendar() {
        Random random = new Random(SEED);

        for (int i = 0; i < 100; i++) {
            Span span = Span.months(random.nextLong(60));
            long first = random.nextLong(-CYCLE, CYCLE);
            long last = first + random.nextLong(1_501, 4_000);
            Bounds anchor = new Days(first, last).seconds();

            assertThat(span.after(anchor, Conventions.STANDARD).encloses(counted(span, first, last, 1)))
                    .as("seed %s, round %s: %s after %s", SEED, i, span, SmallLine.words(anchor))
                    .isTrue();
            assertThat(span.before(anchor, Conventions.STANDARD).encloses(counted(span, first, last, -1)))
                    .as("seed %s, round %s: %s before %s", SEED, i, span, SmallLine.words(anchor))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 43_200, 86_399})
    void from_a_second_is_less_than_a_day_too_wide_on_each_side(long secondOfDay) {
        long day = LocalDate.of(2015, 7, 24).toEpochDay();
        long second = day * DAY + secondOfDay;
        long daysLater = LocalDate.of(2015, 11, 24).toEpochDay() - day;
        Gap real = new Gap(daysLater * DAY - secondOfDay, daysLater * DAY - secondOfDay + DAY - 1);

        Gap gap = Span.months(4).after(new Bounds(second, second), Conventions.STANDARD);

        assertThat(gap.encloses(real)).isTrue();
        assertThat(real.least() - gap.least()).isLessThan(DAY);
        assertThat(gap.greatest() - real.greatest()).isLessThan(DAY);
    }

    /** Counted from one moment to another, and as the days that something fills. */
    private static void assertExact(Span span, long firstDay, long lastDay) {
        assertCounted(span, firstDay, lastDay);
        assertCounted(span.countingLastDay(), firstDay, lastDay);
    }

    private static void assertCounted(Span span, long firstDay, long lastDay) {
        Bounds anchor = new Days(firstDay, lastDay).seconds();

        assertThat(span.after(anchor, Conventions.STANDARD))
                .as("seed %s: %s after %s", SEED, span, SmallLine.words(anchor))
                .isEqualTo(counted(span, firstDay, lastDay, 1));
        assertThat(span.before(anchor, Conventions.STANDARD))
                .as("seed %s: %s before %s", SEED, span, SmallLine.words(anchor))
                .isEqualTo(counted(span, firstDay, lastDay, -1));
    }

    /** From every second of every day to every second of the day arrived at, as long as it does not turn back. */
    private static Gap counted(Span span, long firstDay, long lastDay, int direction) {
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (long day = firstDay; day <= lastDay; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            for (LocalDate arrival : arrivals(date, direction * span.least(), span.unit())) {
                fewest = Math.min(fewest, Math.abs(arrival.toEpochDay() - day));
            }
            for (LocalDate arrival :
                    span.isOpen() ? List.<LocalDate>of() : arrivals(date, direction * span.greatest(), span.unit())) {
                most = Math.max(most, Math.abs(arrival.toEpochDay() - day));
            }
        }
        fewest -= span.mayCountLastDay() ? 1 : 0;
        return new Gap(Math.max(0, fewest * DAY - (DAY - 1)), span.isOpen() ? DISTANT_FUTURE : most * DAY + DAY - 1);
    }

    /** A year after 29 February is 28 February or 1 March. */
    private static List<LocalDate> arrivals(LocalDate day, long number, ChronoUnit unit) {
        LocalDate arrival = day.plus(number, unit);
        return unit == ChronoUnit.YEARS && arrival.getDayOfMonth() < day.getDayOfMonth()
                ? List.of(arrival, arrival.plusDays(1))
                : List.of(arrival);
    }
}
