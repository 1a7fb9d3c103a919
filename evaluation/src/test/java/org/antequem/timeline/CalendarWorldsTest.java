package org.antequem.timeline;

import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;

/** Months before and after an anchor of which only a range is known, against every day of the calendar it can be. */
final class CalendarWorldsTest {

    private static final long DAY = 86_400;
    private static final int WORLDS = 5_000;

    /** Two events, the first so many months before or after the second, each within a range of days. */
    private static final class World {

        final long least;
        final long greatest;
        final int direction;
        long[] event;
        long[] anchor;
        int rounds;

        World(Random random) {
            least = random.nextInt(5);
            greatest = least + random.nextInt(3);
            direction = random.nextBoolean() ? 1 : -1;
            long start = LocalDate.of(2014, 1, 1).toEpochDay() + random.nextInt(900);
            anchor = new long[] {start * DAY, (start + random.nextInt(60)) * DAY + DAY - 1};
            long other = LocalDate.ofEpochDay(start + random.nextInt(30))
                    .plusMonths(direction * least)
                    .toEpochDay();
            long length = random.nextInt(40);
            long first = other - random.nextInt(20);
            event = new long[] {first * DAY, (first + length) * DAY + DAY - 1};
        }

        Timeline timeline() {
            return Timeline.of(List.of(
                    dated(A, bounds(event), bounds(event)),
                    dated(B, bounds(anchor), bounds(anchor)),
                    order(
                            A,
                            Endpoint.START,
                            direction > 0 ? Direction.AFTER : Direction.BEFORE,
                            B,
                            Endpoint.START,
                            Span.months(least, greatest))));
        }

        static Bounds bounds(long[] range) {
            return new Bounds(range[0], range[1]);
        }

        /** By how many seconds the later of the two can follow the earlier, over every day of the anchor's range. */
        Gap distance() {
            long fewest = Long.MAX_VALUE;
            long most = 0;
            for (long day = Math.floorDiv(anchor[0], DAY); day <= Math.floorDiv(anchor[1], DAY); day++) {
                LocalDate date = LocalDate.ofEpochDay(day);
                fewest = Math.min(
                        fewest, Math.abs(date.plusMonths(direction * least).toEpochDay() - day));
                most = Math.max(
                        most, Math.abs(date.plusMonths(direction * greatest).toEpochDay() - day));
            }
            return new Gap(least == 0 ? 0 : fewest * DAY - (DAY - 1), most * DAY + (DAY - 1));
        }

        /** By how many seconds the anchor follows the event. */
        Gap gap() {
            return direction > 0 ? distance().reversed() : distance();
        }

        /** Tightens both ranges by each other, and counts the months again, until nothing shrinks. */
        boolean tighten() {
            for (boolean shrank = true; shrank; ) {
                rounds++;
                Gap gap = gap();
                long[] before = {event[0], event[1], anchor[0], anchor[1]};
                event[0] = Math.max(event[0], anchor[0] - gap.greatest());
                event[1] = Math.min(event[1], anchor[1] - gap.least());
                anchor[0] = Math.max(anchor[0], event[0] + gap.least());
                anchor[1] = Math.min(anchor[1], event[1] + gap.greatest());
                if (event[0] > event[1] || anchor[0] > anchor[1]) {
                    return false;
                }
                shrank = before[0] != event[0]
                        || before[1] != event[1]
                        || before[2] != anchor[0]
                        || before[3] != anchor[1];
            }
            return true;
        }
    }

    @Test
    void are_counted_again_until_nothing_shrinks() {
        int longest = 0;
        int contradictory = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(new Random(seed));
            Timeline timeline = world.timeline();

            boolean isConsistent = world.tighten();

            assertThat(timeline.conflicts().isEmpty()).as("seed %s", seed).isEqualTo(isConsistent);
            if (isConsistent) {
                Gap gap = world.gap();
                longest = Math.max(longest, world.rounds);
                assertThat(timeline.bounds(Moment.startOf(A)))
                        .as("seed %s", seed)
                        .isEqualTo(World.bounds(world.event));
                assertThat(timeline.bounds(Moment.startOf(B)))
                        .as("seed %s", seed)
                        .isEqualTo(World.bounds(world.anchor));
                assertThat(timeline.gap(Moment.startOf(A), Moment.startOf(B)))
                        .as("seed %s", seed)
                        .isEqualTo(new Gap(
                                Math.max(gap.least(), world.anchor[0] - world.event[1]),
                                Math.min(gap.greatest(), world.anchor[1] - world.event[0])));
            } else {
                contradictory++;
            }
        }
        assertThat(longest).as("rounds of counting").isGreaterThan(2);
        assertThat(contradictory).isBetween(WORLDS / 100, WORLDS / 2);
    }

    @Test
    void leave_room_for_every_history_of_the_calendar() {
        int histories = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(new Random(seed));
            Timeline timeline = world.timeline();
            Bounds event = timeline.bounds(Moment.startOf(A));
            Bounds anchor = timeline.bounds(Moment.startOf(B));
            Gap gap = timeline.gap(Moment.startOf(A), Moment.startOf(B));
            for (long day = world.anchor[0] / DAY; day <= world.anchor[1] / DAY; day++) {
                for (long months = world.least; months <= world.greatest; months++) {
                    long noon = day * DAY + DAY / 2;
                    long other = LocalDate.ofEpochDay(day)
                                            .plusMonths(world.direction * months)
                                            .toEpochDay()
                                    * DAY
                            + DAY / 2;
                    if (world.event[0] <= other && other <= world.event[1]) {
                        histories++;
                        assertThat(timeline.conflicts()).as("seed %s", seed).isEmpty();
                        assertThat(other).as("seed %s", seed).isBetween(event.earliest(), event.latest());
                        assertThat(noon).as("seed %s", seed).isBetween(anchor.earliest(), anchor.latest());
                        assertThat(noon - other).as("seed %s", seed).isBetween(gap.least(), gap.greatest());
                    }
                }
            }
        }
        assertThat(histories).isGreaterThan(WORLDS);
    }
}
