package org.antequem.contest;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.stageOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.Stream;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.antequem.time.Conventions;
import org.antequem.time.Span;
import org.antequem.timeline.Joints;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;

/** What propositions say of distances, in arcs; point 0 is the zero of the timeline. */
class DistancesTest {

    private static final long DAY = 86_400;
    private static final ImmutableIntArray NOBODY = ImmutableIntArray.of();
    private static final ImmutableIntArray FIRST = ImmutableIntArray.of(1);

    @Test
    void a_date_lies_within_its_bounds_and_nothing_ends_before_it_starts() {
        assertThat(of(dated(WAR, "3..5/7..9")).arcs())
                .containsExactlyInAnyOrder(
                        new Arc(2, 1, 0, NOBODY, 1),
                        new Arc(0, 1, 5, FIRST, 0),
                        new Arc(1, 0, -3, FIRST, 0),
                        new Arc(0, 2, 9, FIRST, 2),
                        new Arc(2, 0, -7, FIRST, 2));
        assertThat(of(dated(WAR, "3../..9")).arcs())
                .containsExactlyInAnyOrder(
                        new Arc(2, 1, 0, NOBODY, 1), new Arc(1, 0, -3, FIRST, 0), new Arc(0, 2, 9, FIRST, 2));
        assertThat(of(dated(WAR, "?")).arcs()).containsExactly(new Arc(2, 1, 0, NOBODY, 1));
        assertThat(of(dated(WAR, "3")).points()).isEqualTo(3);
    }

    @Test
    void a_stage_lies_within_its_whole() {
        Distances distances = of(stageOf(MUSTER, Stage.PLANNING, WAR));

        assertThat(distances.arcs())
                .containsExactlyInAnyOrder(
                        new Arc(2, 1, 0, NOBODY, 0),
                        new Arc(4, 3, 0, NOBODY, 1),
                        new Arc(1, 3, 0, FIRST, 2),
                        new Arc(4, 2, 0, FIRST, 3));
        assertThat(distances.points()).isEqualTo(5);
    }

    @Test
    void an_order_states_a_distance_to_one_side_or_both() {
        assertThat(stated(order(Direction.BEFORE, Span.seconds(4))))
                .containsExactlyInAnyOrder(new Arc(1, 3, 4, FIRST, 2), new Arc(3, 1, -4, FIRST, 2));
        assertThat(stated(order(Direction.AFTER, Span.atLeast(Span.seconds(4)))))
                .containsExactly(new Arc(1, 3, -4, FIRST, 2));
        assertThat(stated(order(Direction.BEFORE, Span.SOME))).containsExactly(new Arc(3, 1, -1, FIRST, 2));
        assertThat(of(order(Direction.BEFORE, Span.seconds(4))).isCounted()).isFalse();
    }

    @Test
    void each_relation_of_an_order_has_a_number_of_its_own() {
        EndpointRelation started =
                new EndpointRelation(Endpoint.START, Direction.BEFORE, Endpoint.START, Span.seconds(4));
        EndpointRelation ended = new EndpointRelation(Endpoint.END, Direction.AFTER, Endpoint.END, Span.seconds(4));
        Order around = new Order(WAR, EMBASSY, ImmutableList.of(started, ended));

        assertThat(of(around).arcs().stream().map(Arc::relation).distinct()).hasSize(4);
    }

    /** A day on which clocks are put forward is shorter, one on which they are put back is longer. */
    @Test
    void days_and_months_are_as_tight_as_they_can_be() {
        Distances days = of(order(Direction.BEFORE, Span.days(30)));
        Distances months = of(order(Direction.AFTER, Span.months(1)));

        assertThat(stated(order(Direction.BEFORE, Span.days(30)))).hasSize(2);
        assertThat(stated(order(Direction.AFTER, Span.months(1)))).hasSize(2);
        assertThat(days.isCounted()).isTrue();
        assertThat(months.isCounted()).isTrue();
        for (Arc arc : days.arcs()) {
            if (!arc.owners().isEmpty()) {
                long expected = arc.tail() == 1 ? 30 * DAY : -30 * DAY;
                assertThat(arc.weight()).isBetween(expected - 2 * DAY, expected + 2 * DAY);
            }
        }
        for (Arc arc : months.arcs()) {
            if (!arc.owners().isEmpty()) {
                assertThat(Math.abs(arc.weight())).isBetween(27 * DAY, 33 * DAY);
                assertThat(arc.weight() < 0).isEqualTo(arc.tail() == 1);
            }
        }
        assertThat(stated(order(Direction.BEFORE, Span.atLeast(Span.days(30))))).hasSize(1);
        assertThat(stated(order(Direction.AFTER, Span.atLeast(Span.days(30))))).hasSize(1);
    }

    /** Where clocks are put forward and back, no number of seconds is no day for sure. */
    @Test
    void where_no_distance_is_sure_an_arc_is_shorter_by_a_day() {
        Distances distances = new Distances(Conventions.STANDARD.inZone("Europe/Berlin"), Joints.among(Stream.empty()));
        distances.add(order(Direction.BEFORE, Span.days(0)), FIRST);

        assertThat(distances.arcs()).contains(new Arc(1, 3, -DAY, FIRST, 2));
    }

    @Test
    void an_interest_was_held_within_its_dates_and_a_cause_has_none() {
        Proposition held = Held.of(Interest.of(Actor.state("Rome").build())
                .in(Matter.of("the road"))
                .seeking("to hold it")
                .inOrderTo("trade")
                .since("1990")
                .build());

        assertThat(of(held).arcs()).hasSizeGreaterThan(1);
        assertThat(of(held).points()).isEqualTo(3);
        assertThat(of(new Cause(EMBASSY, Role.DECIDED, WAR, false)).arcs()).isEmpty();
    }

    @Test
    void a_requirement_is_one_arc_back() {
        Distances distances = new Distances(Conventions.STANDARD, Joints.among(Stream.empty()));
        distances.add(new Requirement(Moment.startOf(WAR), Moment.endOf(WAR), 4), FIRST);
        distances.add(new Requirement(Moment.ZERO, Moment.startOf(WAR), 3), FIRST);

        assertThat(distances.arcs())
                .contains(new Arc(2, 1, -4, FIRST, 1), new Arc(1, 0, -3, FIRST, 2))
                .hasSize(3);
    }

    @Test
    void what_is_farther_away_than_anything_bounds_nothing() {
        long far = 1L << 58;
        Distances distances = new Distances(Conventions.STANDARD, Joints.among(Stream.empty()));
        Moment started = Moment.startOf(WAR);
        distances.add(new Requirement(Moment.ZERO, started, far + 1), FIRST);
        distances.add(new Requirement(started, Moment.ZERO, -far), FIRST);
        distances.add(new Requirement(started, Moment.ZERO, -far - 1), FIRST);

        assertThat(distances.arcs().stream().filter(arc -> !arc.owners().isEmpty()))
                .containsExactly(new Arc(1, 0, -far, FIRST, 1), new Arc(0, 1, far, FIRST, 2));
    }

    /** Those of the assertion itself. */
    private static ImmutableList<Arc> stated(Proposition said) {
        return of(said).arcs().stream().filter(arc -> !arc.owners().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    private static Distances of(Proposition said) {
        Distances distances = new Distances(Conventions.STANDARD.inZone("Z"), Joints.among(Stream.empty()));
        distances.add(said, FIRST);
        return distances;
    }

    private static Order order(Direction direction, Span by) {
        return new Order(
                WAR, EMBASSY, ImmutableList.of(new EndpointRelation(Endpoint.START, direction, Endpoint.START, by)));
    }
}
