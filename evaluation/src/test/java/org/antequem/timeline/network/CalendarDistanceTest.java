package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The least that a distance on the calendar comes to, against every day that its anchor, or its point, can be. */
final class CalendarDistanceTest {

    private static final int SPANS = Laws.worlds(120);
    private static final int POINT = 0;
    private static final int ANCHOR = 2;
    private static final int DAYS = 1_600;

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "Pacific/Apia"})
    void nothing_that_is_counted_from_some_day_is_less(String zone) {
        Conventions conventions = Conventions.STANDARD.inZone(zone);
        for (int seed = 0; seed < SPANS; seed++) {
            Random random = new Random(seed);
            ChronoUnit[] units = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS};
            ChronoUnit unit = units[seed % units.length];
            long least = random.nextInt(15);
            Span by = new Span(unit, least, random.nextInt(4) == 0 ? Bounds.DISTANT_FUTURE : least + random.nextInt(3));
            Direction direction = random.nextBoolean() ? Direction.BEFORE : Direction.AFTER;
            CalendarDistance distance = new CalendarDistance(
                    0, POINT, ANCHOR, new EndpointRelation(Endpoint.START, direction, Endpoint.START, by), conventions);
            String words = by + " " + direction;
            long toAnchor = distance.leastWeight(POINT);
            long toPoint = distance.leastWeight(ANCHOR);

            for (int day = random.nextInt(7); day < DAYS; day += 7 - seed % 6) {
                LocalDate date = LocalDate.of(2011, 1, 1).plusDays(day);
                long second = date.atTime(random.nextInt(24), random.nextInt(60))
                        .atZone(ZoneId.of(zone))
                        .toEpochSecond();
                Bounds known = new Bounds(second, second);
                Bounds placed = distance.reached(false, known);
                Bounds anchors = distance.reached(true, known);

                assertThat(toAnchor).as(words).isLessThanOrEqualTo(distance.weight(POINT, known));
                assertThat(toPoint).as(words).isLessThanOrEqualTo(distance.weight(ANCHOR, known));
                if (placed.hasLatest()) {
                    assertThat(toPoint).as(words).isLessThanOrEqualTo(placed.latest() - second);
                }
                if (placed.hasEarliest()) {
                    assertThat(toAnchor).as(words).isLessThanOrEqualTo(second - placed.earliest());
                }
                if (anchors.hasLatest()) {
                    assertThat(toAnchor).as(words).isLessThanOrEqualTo(anchors.latest() - second);
                }
                if (anchors.hasEarliest()) {
                    assertThat(toPoint).as(words).isLessThanOrEqualTo(second - anchors.earliest());
                }
            }
        }
    }
}
