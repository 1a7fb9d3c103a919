package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Spans from moments around which clocks are put back or forward: whatever a calendar on the wall counts as so many
 * days or months is among the seconds that can be, and what certainly counts is counted by it.
 */
class SpanAroundClockChangesTest {

    private static final long HALF_AN_HOUR = 1_800;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            zone              | from | to   | unit   | most
            America/Sao_Paulo | 1964 | 1968 | MONTHS | 13
            America/Sao_Paulo | 1964 | 1968 | DAYS   | 3
            America/St_Johns  | 1989 | 1994 | MONTHS | 7
            America/St_Johns  | 1989 | 1994 | WEEKS  | 2
            Asia/Beirut       | 2015 | 2017 | YEARS  | 2
            Europe/Berlin     | 2014 | 2016 | DAYS   | 200
            """)
    void hold_what_clocks_and_calendars_show(String zone, int from, int to, ChronoUnit unit, long most) {
        Conventions local = Conventions.STANDARD.inZone(zone);

        for (Instant change : changes(zone, from, to)) {
            for (int halfHours = -4; halfHours <= 4; halfHours++) {
                Instant at = change.plusSeconds(halfHours * HALF_AN_HOUR);
                for (Bounds anchor : List.of(around(at, 0), around(at, HALF_AN_HOUR))) {
                    for (long number = 0; number <= most; number++) {
                        assertHolds(new Span(unit, number, number), anchor, local);
                        assertHolds(new Span(unit, number / 2, number), anchor, local);
                    }
                }
            }
        }
    }

    /**
     * Riyadh has changed its clocks but once, from its own time to that of its zone, and may have done so on the day.
     */
    @Test
    void are_counted_from_anywhere_by_the_first_clocks_and_the_last() {
        Conventions riyadh = Conventions.STANDARD.inZone("Asia/Riyadh");
        long putBack = 3 * 3_600 + 6 * 60 + 52 - 3 * 3_600;

        assertThat(Span.days(1).after(Bounds.UNKNOWN, riyadh)).isEqualTo(new Gap(0, 172_799 + putBack));
        assertThat(Span.days(3).innerAfter(Bounds.UNKNOWN, riyadh)).isEmpty();
        assertThat(Span.days(2, 5).innerAfter(Bounds.UNKNOWN, riyadh))
                .contains(new Gap(2 * 86_400 + putBack, 5 * 86_400 - putBack));
    }

    @Test
    void are_no_wider_than_their_day_where_no_clock_is_changed() {
        Conventions berlin = Conventions.STANDARD.inZone("Europe/Berlin");

        for (int year = 1985; year < 2035; year += 7) {
            Bounds day = Dating.of(year + "-07-24").in(berlin).start();

            assertThat(Span.days(1).after(day, berlin)).as("in %s", year).isEqualTo(new Gap(1, 172_799));
        }
    }

    @Test
    void reach_to_the_first_day_of_the_line() {
        assertThat(Dating.of("Y-999999999")
                        .in(Conventions.STANDARD.inZone("Europe/Paris"))
                        .start())
                .hasToString("-1000000000-12-31T23:50:39Z/-999999999-12-31T23:50:38Z");
    }

    private static List<Instant> changes(String zone, int from, int to) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        Instant last = Instant.parse(to + "-12-31T00:00:00Z");
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(Instant.parse(from + "-01-01T00:00:00Z"));
        while (next != null && next.getInstant().isBefore(last)) {
            changes.add(next.getInstant());
            next = rules.nextTransition(next.getInstant());
        }
        assertThat(changes).isNotEmpty();
        return changes;
    }

    private static Bounds around(Instant at, long seconds) {
        return new Bounds(at.getEpochSecond() - seconds, at.getEpochSecond() + seconds);
    }

    private static void assertHolds(Span span, Bounds anchor, Conventions local) {
        for (int direction : new int[] {-1, 1}) {
            Gap gap = direction > 0 ? span.after(anchor, local) : span.before(anchor, local);
            Optional<Gap> inner = direction > 0 ? span.innerAfter(anchor, local) : span.innerBefore(anchor, local);
            for (long second : new long[] {anchor.earliest(), anchor.latest()}) {
                LocalDate nearest = date(second, local).plus(direction * span.least(), span.unit());
                LocalDate farthest = date(second, local).plus(direction * span.greatest(), span.unit());
                for (LocalDate day : List.of(nearest, farthest)) {
                    long start = startOf(day, local);
                    for (long other : new long[] {start, startOf(day.plusDays(1), local) - 1}) {
                        long apart = direction * (other - second);
                        assertThat(apart < 0 || SmallLine.fits(apart, gap))
                                .as("%s, direction %s of %s: %s seconds", span, direction, second, apart)
                                .isTrue();
                    }
                }
                inner.ifPresent(certain -> {
                    for (long apart : new long[] {certain.least(), certain.greatest()}) {
                        assertThat(date(second + direction * apart, local))
                                .as("%s seconds are %s, direction %s of %s", apart, span, direction, second)
                                .isBetween(direction > 0 ? nearest : farthest, direction > 0 ? farthest : nearest);
                    }
                });
            }
        }
    }

    private static long startOf(LocalDate day, Conventions local) {
        return day.atStartOfDay(local.zone()).toEpochSecond();
    }

    private static LocalDate date(long second, Conventions local) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), local.zone());
    }
}
