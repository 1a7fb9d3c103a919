package org.antequem.timeline;

import static org.antequem.timeline.Moment.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Months and years, counted from where the whole record leaves their anchor. */
final class AnchorsTest {

    private static final int RECORDS = Laws.worlds(400);
    private static final long DAY = 86_400;
    private static final Event ORDER = Event.called("the order").build();
    private static final Event VISIT = Event.called("the visit").build();
    private static final Event SNOW = Event.called("the snow").build();
    private static final Event THAW = Event.called("the thaw").build();

    private static final Statement A_MONTH_BEFORE = starts(ORDER, Direction.BEFORE, VISIT, Span.months(1));
    private static final Statement VISIT_IN_2015 = dated(VISIT, "2015");
    private static final Statement AFTER_SNOW = starts(VISIT, Direction.AFTER, SNOW, Span.SOME);
    private static final Statement SNOW_FELL = dated(SNOW, "2015-02-10");
    private static final Statement BEFORE_THAW = starts(VISIT, Direction.BEFORE, THAW, Span.SOME);
    private static final Statement THAW_CAME = dated(THAW, "2015-02-20");

    @Test
    void are_counted_from_anywhere_on_the_calendar_where_nothing_is_known_of_their_anchor() {
        assertThat(Timeline.of(List.of(A_MONTH_BEFORE)).gap(startOf(ORDER), startOf(VISIT)))
                .isEqualTo(days(28, 31));
    }

    @Test
    void are_counted_from_where_the_record_leaves_their_anchor() {
        List<Statement> all = List.of(A_MONTH_BEFORE, VISIT_IN_2015, AFTER_SNOW, SNOW_FELL, BEFORE_THAW, THAW_CAME);

        assertThat(Timeline.of(all).gap(startOf(ORDER), startOf(VISIT))).isEqualTo(days(31, 31));
        assertThat(Timeline.of(all).without(THAW_CAME).gap(startOf(ORDER), startOf(VISIT)))
                .isEqualTo(days(28, 31));
    }

    @Test
    void are_counted_each_from_its_own_anchor() {
        Statement snowBeforeThaw = starts(SNOW, Direction.BEFORE, THAW, Span.months(1));
        Statement visitInFebruary = dated(VISIT, "2015-02-05");
        Statement thawInAugust = dated(THAW, "2015-08-05");
        List<Statement> one = List.of(A_MONTH_BEFORE, visitInFebruary);
        List<Statement> other = List.of(snowBeforeThaw, thawInAugust);

        for (Timeline both : List.of(
                Timeline.of(List.of(A_MONTH_BEFORE, snowBeforeThaw, visitInFebruary, thawInAugust)),
                Timeline.of(List.of(snowBeforeThaw, A_MONTH_BEFORE, visitInFebruary, thawInAugust)))) {
            assertThat(both.gap(startOf(ORDER), startOf(VISIT)))
                    .isEqualTo(Timeline.of(one).gap(startOf(ORDER), startOf(VISIT)))
                    .isEqualTo(days(31, 31));
            assertThat(both.gap(startOf(SNOW), startOf(THAW)))
                    .isEqualTo(Timeline.of(other).gap(startOf(SNOW), startOf(THAW)))
                    .isEqualTo(days(31, 31));
        }
    }

    /** A supposition is not answered from distances that were counted without it. */
    @Test
    void are_counted_anew_where_something_is_supposed() {
        Statement ordered = dated(ORDER, "2015");
        List<Statement> all =
                List.of(ordered, A_MONTH_BEFORE, VISIT_IN_2015, AFTER_SNOW, SNOW_FELL, BEFORE_THAW, THAW_CAME);

        for (Statement supposed : List.of(A_MONTH_BEFORE, THAW_CAME)) {
            List<Statement> rest = all.stream()
                    .filter(statement -> !statement.equals(supposed))
                    .toList();
            Timeline timeline = Timeline.of(rest).with(supposed, dated(SNOW, "2015"), dated(THAW, "2015"));

            assertThat(timeline.gap(startOf(ORDER), startOf(VISIT)))
                    .isEqualTo(Timeline.of(all).gap(startOf(ORDER), startOf(VISIT)))
                    .isNotEqualTo(Timeline.of(rest).gap(startOf(ORDER), startOf(VISIT)));
        }
    }

    @Test
    void bring_the_dates_of_their_anchor_into_the_proof() {
        Timeline timeline =
                Timeline.of(List.of(A_MONTH_BEFORE, VISIT_IN_2015, AFTER_SNOW, SNOW_FELL, BEFORE_THAW, THAW_CAME));

        assertThat(timeline.apart(startOf(ORDER), startOf(VISIT), 31 * DAY - (DAY - 1)))
                .hasValueSatisfying(proof -> {
                    assertThat(proof.statements())
                            .containsExactlyInAnyOrder(A_MONTH_BEFORE, AFTER_SNOW, SNOW_FELL, BEFORE_THAW, THAW_CAME);
                    assertThat(proof.margin()).isEqualTo(31 * DAY - (DAY - 1));
                });
        assertThat(timeline.without(AFTER_SNOW, VISIT_IN_2015)
                        .apart(startOf(ORDER), startOf(VISIT), 31 * DAY - (DAY - 1)))
                .isEmpty();
        assertThat(timeline.apart(startOf(ORDER), startOf(VISIT), 28 * DAY - (DAY - 1)))
                .hasValueSatisfying(proof -> assertThat(proof.statements()).containsExactly(A_MONTH_BEFORE));
    }

    @Test
    void name_the_contradiction_that_only_their_anchor_shows() {
        Statement thirtyDays = starts(ORDER, Direction.BEFORE, VISIT, Span.atMost(Span.hours(24 * 29)));
        Timeline timeline = Timeline.of(
                List.of(A_MONTH_BEFORE, VISIT_IN_2015, AFTER_SNOW, SNOW_FELL, BEFORE_THAW, THAW_CAME, thirtyDays));

        assertThat(timeline.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.statements())
                        .containsExactlyInAnyOrder(
                                A_MONTH_BEFORE, AFTER_SNOW, SNOW_FELL, BEFORE_THAW, THAW_CAME, thirtyDays));
        assertThat(timeline.gap(startOf(ORDER), startOf(VISIT))).isEqualTo(Gap.UNKNOWN);
        assertThat(timeline.bounds(startOf(SNOW)))
                .isEqualTo(Dating.of("2015-02-10").start());
    }

    /** Whatever is drawn: a proof's statements alone force as much, and without any one of them they do not. */
    @Test
    void make_proofs_that_stand_alone_and_are_minimal() {
        int proved = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            Random random = new Random(seed);
            List<Event> events = List.of(ORDER, VISIT, SNOW, THAW);
            List<Statement> statements = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                int event = random.nextInt(4);
                int other = (event + 1 + random.nextInt(3)) % 4;
                statements.add(
                        switch (random.nextInt(3)) {
                            case 0 -> dated(events.get(event), String.format("2015-%02d", 1 + random.nextInt(9)));
                            case 1 -> starts(events.get(event), Direction.AFTER, events.get(other), Span.SOME);
                            default ->
                                starts(
                                        events.get(event),
                                        random.nextBoolean() ? Direction.BEFORE : Direction.AFTER,
                                        events.get(other),
                                        Span.months(random.nextInt(2), 2 + random.nextInt(2)));
                        });
            }
            Timeline timeline = Timeline.of(statements);
            if (!timeline.conflicts().isEmpty()) {
                continue;
            }
            for (Event first : events) {
                for (Event second : events) {
                    long margin = timeline.gap(startOf(first), startOf(second)).least();
                    if (margin == Bounds.DISTANT_PAST || first.equals(second)) {
                        continue;
                    }
                    Proof proof = timeline.apart(startOf(first), startOf(second), margin)
                            .orElseThrow(() -> new AssertionError("no proof of the gap"));
                    proved++;
                    assertThat(Timeline.of(proof.statements())
                                    .gap(startOf(first), startOf(second))
                                    .least())
                            .as("seed %s", seed)
                            .isEqualTo(margin);
                    for (Statement statement : proof.statements()) {
                        Timeline rest = Timeline.of(proof.statements()).without(statement);
                        assertThat(rest.apart(startOf(first), startOf(second), margin))
                                .as("seed %s", seed)
                                .isEmpty();
                    }
                    assertThat(timeline.without(proof.statements().iterator().next())
                                    .gap(startOf(first), startOf(second))
                                    .least())
                            .isLessThanOrEqualTo(margin);
                }
            }
        }
        assertThat(proved).isGreaterThan(RECORDS / 4);
    }

    private static Gap days(long least, long greatest) {
        return new Gap(least * DAY - (DAY - 1), greatest * DAY + (DAY - 1));
    }

    private static Statement dated(Event event, String edtf) {
        return new Stipulation(new Occurred(event, Dating.of(edtf), Count.NOT_RECORDED));
    }

    private static Statement starts(Event event, Direction direction, Event anchor, Span span) {
        return new Stipulation(
                Order.of(event, anchor, new EndpointRelation(Endpoint.START, direction, Endpoint.START, span)));
    }
}
