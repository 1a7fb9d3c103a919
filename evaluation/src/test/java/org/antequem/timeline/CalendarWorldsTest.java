package org.antequem.timeline;

import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, weeks and months before and after an anchor of which only a range is known, against every day it can be. */
final class CalendarWorldsTest {

    private static final int WORLDS = Laws.worlds(5_000);

    /** Two events, the first so far before or after the second, each within a range of days. */
    private static final class World {

        final ZoneId zone;
        final ChronoUnit unit;
        final long least;
        final long greatest;
        final int direction;
        final LocalDate[] event;
        final LocalDate[] anchor;
        boolean isPossible;
        LocalDate[] eventLeft = {LocalDate.MAX, LocalDate.MIN};
        LocalDate[] anchorLeft = {LocalDate.MAX, LocalDate.MIN};

        World(Random random, String zone, ChronoUnit... units) {
            this.zone = ZoneId.of(zone);
            unit = units[random.nextInt(units.length)];
            least = random.nextInt(5);
            greatest = least + random.nextInt(3);
            direction = random.nextBoolean() ? 1 : -1;
            LocalDate start = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(900));
            anchor = new LocalDate[] {start, start.plusDays(random.nextInt(60))};
            LocalDate first = start.plusDays(random.nextInt(30))
                    .plus(direction * least, unit)
                    .minusDays(random.nextInt(20));
            event = new LocalDate[] {first, first.plusDays(random.nextInt(40))};
            for (LocalDate day = anchor[0]; !day.isAfter(anchor[1]); day = day.plusDays(1)) {
                LocalDate nearer = day.plus(direction * least, unit);
                LocalDate farther = day.plus(direction * greatest, unit);
                LocalDate earliest = later(direction > 0 ? nearer : farther, event[0]);
                LocalDate latest = earlier(direction > 0 ? farther : nearer, event[1]);
                if (!earliest.isAfter(latest)) {
                    isPossible = true;
                    anchorLeft = new LocalDate[] {earlier(anchorLeft[0], day), later(anchorLeft[1], day)};
                    eventLeft = new LocalDate[] {earlier(eventLeft[0], earliest), later(eventLeft[1], latest)};
                }
            }
        }

        Timeline timeline() {
            return Timeline.of(
                    List.of(
                            dated(A, bounds(event), bounds(event)),
                            dated(B, bounds(anchor), bounds(anchor)),
                            order(
                                    A,
                                    Endpoint.START,
                                    direction > 0 ? Direction.AFTER : Direction.BEFORE,
                                    B,
                                    Endpoint.START,
                                    new Span(unit, least, greatest))),
                    Conventions.STANDARD.inZone(zone.getId()));
        }

        Bounds bounds(LocalDate[] days) {
            return new Bounds(
                    days[0].atStartOfDay(zone).toEpochSecond(),
                    days[1].plusDays(1).atStartOfDay(zone).toEpochSecond() - 1);
        }

        long noon(LocalDate day) {
            return day.atTime(12, 0).atZone(zone).toEpochSecond();
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+07:00", "Europe/Paris", "Asia/Ho_Chi_Minh"})
    void leave_exactly_the_days_that_the_calendar_leaves(String zone) {
        int narrowed = 0;
        int impossible = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(new Random(seed), zone, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS);
            Timeline timeline = world.timeline();
            if (world.isPossible) {
                assertThat(timeline.conflicts()).as("seed %s", seed).isEmpty();
                assertThat(timeline.bounds(Moment.startOf(A)))
                        .as("seed %s", seed)
                        .isEqualTo(world.bounds(world.eventLeft));
                assertThat(timeline.bounds(Moment.startOf(B)))
                        .as("seed %s", seed)
                        .isEqualTo(world.bounds(world.anchorLeft));
                narrowed += world.bounds(world.eventLeft).equals(world.bounds(world.event)) ? 0 : 1;
            } else {
                impossible++;
                if (world.unit != ChronoUnit.MONTHS) {
                    assertThat(timeline.conflicts()).as("seed %s", seed).hasSize(1);
                }
            }
        }
        assertThat(narrowed).isGreaterThan(WORLDS / 4);
        assertThat(impossible).isBetween(WORLDS / 100, WORLDS / 2);
    }

    @Test
    void leave_room_for_every_history_of_the_calendar() {
        int histories = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(new Random(seed), "UTC", ChronoUnit.MONTHS, ChronoUnit.DAYS);
            Timeline timeline = world.timeline();
            Bounds event = timeline.bounds(Moment.startOf(A));
            Bounds anchor = timeline.bounds(Moment.startOf(B));
            Gap gap = timeline.gap(Moment.startOf(A), Moment.startOf(B));
            for (LocalDate day = world.anchor[0]; !day.isAfter(world.anchor[1]); day = day.plusDays(1)) {
                for (long number = world.least; number <= world.greatest; number++) {
                    LocalDate other = day.plus(world.direction * number, world.unit);
                    if (!other.isBefore(world.event[0]) && !other.isAfter(world.event[1])) {
                        long at = world.noon(other);
                        histories++;
                        assertThat(timeline.conflicts()).as("seed %s", seed).isEmpty();
                        assertThat(at).as("seed %s", seed).isBetween(event.earliest(), event.latest());
                        assertThat(world.noon(day)).as("seed %s", seed).isBetween(anchor.earliest(), anchor.latest());
                        assertThat(world.noon(day) - at).as("seed %s", seed).isBetween(gap.least(), gap.greatest());
                    }
                }
            }
        }
        assertThat(histories).isGreaterThan(WORLDS);
    }
}
