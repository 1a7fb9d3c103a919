package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a moment lies that is so far from another, by the days that clocks show. */
class SpanPlacedTest {

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

    /** Anchors at random and around changes of clocks, some of which go back over midnight or leave out a day. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "-03:30", "Europe/Dublin", "America/St_Johns", "America/Havana", "Pacific/Apia"})
    void holds_whatever_is_so_many_local_days_away(String id) {
        ZoneId zone = ZoneId.of(id);
        Conventions local = Conventions.STANDARD.inZone(id);
        Random random = new Random(2011);
        for (int i = 0; i < 3_000; i++) {
            Bounds anchor = around(zone, random);
            Bounds placed = around(zone, random);
            long from = random.nextLong(anchor.earliest(), anchor.latest() + 1);
            long to = Math.max(from, random.nextLong(placed.earliest(), placed.latest() + 1));
            ChronoUnit unit = UNITS.get(random.nextInt(4));
            LocalDate first = LocalDate.ofInstant(Instant.ofEpochSecond(from), zone);
            LocalDate last = LocalDate.ofInstant(Instant.ofEpochSecond(to), zone);
            boolean countsLastDay = random.nextBoolean();
            Span span = countsLastDay
                    ? spanOf(first, last.plusDays(1), unit, random).countingLastDay()
                    : spanOf(first, last, unit, random);

            assertThat(span.placedAfter(anchor, local))
                    .as("round %s: %s after %s", i, span, anchor)
                    .matches(bounds -> SmallLine.fits(to, bounds));
            assertThat(span.anchorAfter(
                            new Bounds(Math.min(to, placed.earliest()), Math.max(to, placed.latest())), local))
                    .as("round %s: %s before %s", i, span, placed)
                    .matches(bounds -> SmallLine.fits(from, bounds));
        }
    }

    /** A span that the days are apart, with room on either side or none. */
    private static Span spanOf(LocalDate first, LocalDate last, ChronoUnit unit, Random random) {
        long least = Math.max(0, unit.between(first, last));
        boolean isExact = first.plus(least, unit).equals(last);
        return random.nextInt(4) == 0
                ? Span.atLeast(new Span(unit, least, least))
                : new Span(unit, least, least + (isExact ? random.nextInt(2) : 1));
    }

    private static Bounds around(ZoneId zone, Random random) {
        ZoneRules rules = zone.getRules();
        long at = random.nextLong(0, 1_500_000_000L);
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(at));
        long second = next == null ? at : next.toEpochSecond() + random.nextLong(-90_000, 90_000);
        return new Bounds(second, second + random.nextInt(random.nextBoolean() ? 10 : 10_000_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            span                             | anchor     | before                | after
            DAYS 2 2                         | 2015-10-08 | 2015-10-06            | 2015-10-10
            DAYS 2 9223372036854775807       | 2015-10-08 | ../2015-10-06         | 2015-10-10/..
            WEEKS 1 2                        | 2015-10-08 | 2015-09-24/2015-10-01 | 2015-10-15/2015-10-22
            MONTHS 4 6                       | 2015-10    | 2015-04-01/2015-06-30 | 2016-02-01/2016-04-30
            YEARS 1 1                        | 2016-02-29 | 2015-02-28/2015-03-01 | 2017-02-28/2017-03-01
            YEARS 1 1                        | ../2016    | ../2015-12-31         | ../2017-12-31
            """)
    void is_told_to_the_day(String words, String anchor, String before, String after) {
        String[] parts = words.split(" ", -1);
        Span span = new Span(ChronoUnit.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        Bounds from = Dating.sometimeWithin(anchor).start();

        assertThat(span.placedBefore(from, Conventions.STANDARD))
                .isEqualTo(Dating.sometimeWithin(before).start());
        assertThat(span.placedAfter(from, Conventions.STANDARD))
                .isEqualTo(Dating.sometimeWithin(after).start());
    }

    /** Where something ended that filled so many days, and where it began. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            filled             | begun      | ended                 | ended      | begun
            DAYS 1 1           | 2015-01-01 | 2015-01-01/2015-01-02 | 2015-01-01 | 2014-12-31/2015-01-01
            DAYS 2 3           | 2015-01-01 | 2015-01-02/2015-01-04 | 2015-01-04 | 2015-01-01/2015-01-03
            WEEKS 1 1          | 2015-01-01 | 2015-01-07/2015-01-08 | 2015-01-08 | 2015-01-01/2015-01-02
            MONTHS 2 2         | 2015-05-01 | 2015-06-30/2015-07-01 | 2015-06-30 | 2015-04-30/2015-05-01
            MONTHS 1 1         | 2015-01-31 | 2015-02-27/2015-02-28 | 2015-02-27 | 2015-01-27/2015-01-31
            YEARS 1 1          | 2016-02-29 | 2017-02-27/2017-03-01 | 2016-12-31 | 2015-12-31/2016-01-01
            DAYS 0 3           | 2015-01-01 | 2015-01-01/2015-01-04 | 2015-01-04 | 2015-01-01/2015-01-04
            """)
    void with_the_last_day_or_without(String words, String begun, String end, String ended, String beginning) {
        String[] parts = words.split(" ", -1);
        Span span = new Span(ChronoUnit.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]))
                .countingLastDay();

        assertThat(span.placedAfter(Dating.of(begun).start(), Conventions.STANDARD))
                .isEqualTo(Dating.sometimeWithin(end).start());
        assertThat(span.anchorAfter(Dating.of(ended).start(), Conventions.STANDARD))
                .isEqualTo(Dating.sometimeWithin(beginning).start());
    }

    @Test
    void is_told_to_the_day_where_clocks_are_changed() {
        Conventions paris = Conventions.STANDARD.inZone("Europe/Paris");

        assertThat(Span.days(1).placedAfter(Dating.of("2015-10-24").in(paris).start(), paris))
                .isEqualTo(Dating.of("2015-10-25").in(paris).start());
        assertThat(Span.days(1).placedAfter(Dating.of("2015").in(paris).start(), paris))
                .isEqualTo(
                        Dating.sometimeWithin("2015-01-02/2016-01-01").in(paris).start());
    }

    @Test
    void is_anywhere_for_hours_and_where_no_day_fits() {
        Bounds day = Dating.of("2015-03-31").start();

        assertThat(Span.hours(24).placedAfter(day, Conventions.STANDARD)).isEqualTo(Bounds.UNKNOWN);
        assertThat(Span.months(1).anchorAfter(day, Conventions.STANDARD)).isEqualTo(Bounds.UNKNOWN);
        assertThat(Span.months(1).anchorAfter(Dating.of("2015-02-28").start(), Conventions.STANDARD))
                .isEqualTo(Dating.sometimeWithin("2015-01-28/2015-01-31").start());
    }

    @Test
    void is_anywhere_beyond_the_line() {
        assertThat(Span.years(2)
                        .placedAfter(Dating.of("Y999999998").start(), Conventions.STANDARD)
                        .hasLatest())
                .isFalse();
        assertThat(Span.days(1).placedBefore(Bounds.upTo(Long.MAX_VALUE - 1), Conventions.STANDARD))
                .isEqualTo(Bounds.UNKNOWN);
    }
}
