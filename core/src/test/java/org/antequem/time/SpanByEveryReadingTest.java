package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which distances certainly count as a span, from whatever second of whatever day of the anchor. */
class SpanByEveryReadingTest {

    private static final long DAY = 86_400;
    private static final long SEED = 2_003;
    private static final long[] SECONDS_OF_DAY = {0, 1, 43_200, DAY - 1};

    @ParameterizedTest
    @EnumSource(names = {"DAYS", "WEEKS", "MONTHS", "YEARS"})
    void is_exact_at_the_end_of_february(ChronoUnit unit) {
        long first = LocalDate.of(2016, 2, 26).toEpochDay();

        for (long days = 1; days <= 8; days++) {
            for (long least = 0; least <= 3; least++) {
                for (long more = 0; more <= 2; more++) {
                    assertExact(new Span(unit, least, least + more), first, first + days - 1);
                }
                assertExact(new Span(unit, least, Bounds.DISTANT_FUTURE), first, first + days - 1);
            }
        }
    }

    @Test
    void is_exact_from_random_windows() {
        Random random = new Random(SEED);

        for (int i = 0; i < 60; i++) {
            long first = random.nextLong(-1_000_000, 1_000_000);
            long least = random.nextLong(14);

            assertExact(Span.months(least, least + random.nextLong(4)), first, first + random.nextLong(120));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit    | least | greatest            | certainly least | certainly greatest
            SECONDS | 3     | 5                   | 3               | 5
            HOURS   | 1     | 1                   | 3600            | 3600
            DAYS    | 0     | 0                   | 0               | 0
            DAYS    | 1     | 1                   | 86400           | 86400
            DAYS    | 2     | 9223372036854775807 | 172800          | 9223372036854775807
            MONTHS  | 1     | 2                   | 2678400         | 5097600
            MONTHS  | 0     | 1                   | 0               | 2419200
            MONTHS  | 4     | 9223372036854775807 | 10627200        | 9223372036854775807
            YEARS   | 400   | 400                 | 12622780800     | 12622780800
            """)
    void is_this_from_anywhere(ChronoUnit unit, long least, long greatest, long innerLeast, long innerGreatest) {
        Span span = new Span(unit, least, greatest);

        assertThat(span.innerBefore(Bounds.UNKNOWN, Conventions.STANDARD)).contains(new Gap(innerLeast, innerGreatest));
        assertThat(span.innerAfter(Bounds.UNKNOWN, Conventions.STANDARD)).contains(new Gap(innerLeast, innerGreatest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            unit   | number
            MONTHS | 1
            MONTHS | 2
            YEARS  | 1
            YEARS  | 100
            """)
    void is_nothing_from_anywhere_where_lengths_differ(ChronoUnit unit, long number) {
        assertThat(new Span(unit, number, number).innerBefore(Bounds.UNKNOWN, Conventions.STANDARD))
                .isEmpty();
        assertThat(new Span(unit, number, number).innerAfter(Bounds.UNKNOWN, Conventions.STANDARD))
                .isEmpty();
    }

    /** A distance of whole days, or a second off: counted from every second of the anchor, it is always the span. */
    private static void assertExact(Span span, long firstDay, long lastDay) {
        assertCounted(span, firstDay, lastDay);
        assertCounted(span.countingLastDay(), firstDay, lastDay);
    }

    private static void assertCounted(Span span, long firstDay, long lastDay) {
        Bounds anchor = new Days(firstDay, lastDay).seconds();
        for (int direction = -1; direction <= 1; direction += 2) {
            Optional<Gap> inner = direction > 0
                    ? span.innerAfter(anchor, Conventions.STANDARD)
                    : span.innerBefore(anchor, Conventions.STANDARD);
            long upTo = 1 + mostDays(span);
            for (long days = 0; days <= upTo; days++) {
                for (long seconds = Math.max(0, days * DAY - 1); seconds <= days * DAY + 1; seconds++) {
                    long distance = seconds;
                    assertThat(inner.filter(gap -> SmallLine.fits(distance, gap))
                                    .isPresent())
                            .as(
                                    "seed %s: %s seconds are %s, direction %s of %s",
                                    SEED, distance, span, direction, SmallLine.words(anchor))
                            .isEqualTo(isAlways(span, firstDay, lastDay, direction, distance));
                }
            }
        }
    }

    private static boolean isAlways(Span span, long firstDay, long lastDay, int direction, long distance) {
        for (long day = firstDay; day <= lastDay; day++) {
            for (long second : SECONDS_OF_DAY) {
                long reached = Math.floorDiv(day * DAY + second + direction * distance, DAY);
                long least = Math.abs(arrival(day, direction * span.least(), span.unit(), direction > 0) - day)
                        - (span.mayCountLastDay() ? 1 : 0);
                long away = Math.abs(reached - day);
                boolean tooFar = !span.isOpen()
                        && away > Math.abs(arrival(day, direction * span.greatest(), span.unit(), direction < 0) - day);
                if (away < least || tooFar) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A year after 29 February is 28 February or, later, 1 March. */
    private static long arrival(long day, long number, ChronoUnit unit, boolean isLate) {
        LocalDate from = LocalDate.ofEpochDay(day);
        LocalDate arrival = from.plus(number, unit);
        boolean isMissing = unit == ChronoUnit.YEARS && arrival.getDayOfMonth() < from.getDayOfMonth();
        return arrival.toEpochDay() + (isMissing && isLate ? 1 : 0);
    }

    private static long mostDays(Span span) {
        long number = span.isOpen() ? span.least() : span.greatest();
        return number * span.unit().getDuration().toDays() + 3;
    }
}
