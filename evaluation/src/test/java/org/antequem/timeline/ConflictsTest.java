package org.antequem.timeline;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contradiction is reported, and does not poison the rest. */
final class ConflictsTest {

    private static final Event FIRE = Event.called("the fire").build();
    private static final Event FLOOD = Event.called("the flood").build();
    private static final Event FEAST = Event.called("the feast").build();
    private static final Event TREATY = Event.called("the treaty").build();

    private static final Statement FIRE_IN_1900 = dated(FIRE, "1900");
    private static final Statement FIRE_IN_1910 = dated(FIRE, "1910");
    private static final Statement FIRE_SOMETIME =
            new Stipulation(new Occurred(FIRE, Dating.sometimeWithin("1850/1950"), Count.NOT_RECORDED));
    private static final Statement FLOOD_IN_1905 = dated(FLOOD, "1905");
    private static final Statement FEAST_IN_1920 = dated(FEAST, "1920");
    private static final Statement FLOOD_BEFORE_FEAST = before(FLOOD, FEAST);
    private static final Statement FEAST_BEFORE_FLOOD = before(FEAST, FLOOD);
    private static final Statement TREATY_IN_1800 = dated(TREATY, "1800");

    @Test
    void two_dates_of_one_event_are_a_conflict_and_count_as_their_hull() {
        Timeline timeline =
                Timeline.of(List.of(FIRE_IN_1900, FIRE_IN_1910, FIRE_SOMETIME, FLOOD_IN_1905, FEAST_IN_1920));

        assertThat(timeline.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.statements()).containsExactly(FIRE_IN_1900, FIRE_IN_1910));
        assertThat(timeline.gap(startOf(FIRE), startOf(FLOOD)))
                .isEqualTo(new Gap(
                        Dating.of("1905").start().earliest()
                                - Dating.of("1910").start().latest(),
                        Dating.of("1905").start().latest()
                                - Dating.of("1900").start().earliest()));
        assertThat(timeline.bounds(startOf(FIRE)))
                .isEqualTo(Dating.of("1900").start().hull(Dating.of("1910").start()));
        assertThat(timeline.certainty(endOf(FIRE), startOf(FLOOD))).isEqualTo(Certainty.POSSIBLE);
        assertThat(timeline.certainty(endOf(FIRE), startOf(FEAST))).isEqualTo(Certainty.CERTAIN);
        assertThat(timeline.certainty(endOf(FEAST), startOf(FIRE))).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @Test
    void either_date_alone_is_still_an_argument() {
        Timeline timeline = Timeline.of(List.of(FIRE_IN_1900, FIRE_IN_1910, FLOOD_IN_1905));

        assertThat(timeline.before(endOf(FIRE), startOf(FLOOD)))
                .hasValueSatisfying(
                        proof -> assertThat(proof.statements()).containsExactly(FIRE_IN_1900, FLOOD_IN_1905));
        assertThat(timeline.before(endOf(FLOOD), startOf(FIRE)))
                .hasValueSatisfying(
                        proof -> assertThat(proof.statements()).containsExactly(FLOOD_IN_1905, FIRE_IN_1910));
    }

    @Test
    void a_proof_by_way_of_dates_runs_from_the_earlier_moment_to_the_later() {
        Statement firstThat = before(TREATY, FIRE);
        Statement lastThat = before(FLOOD, FEAST);
        Timeline timeline = Timeline.of(List.of(FLOOD_IN_1905, lastThat, FIRE_IN_1900, firstThat));

        assertThat(timeline.before(startOf(TREATY), endOf(FEAST)))
                .hasValueSatisfying(proof -> assertThat(proof.statements())
                        .containsExactly(firstThat, FIRE_IN_1900, FLOOD_IN_1905, lastThat));
    }

    @Test
    void relative_dates_that_contradict_each_other_are_left_out() {
        Timeline timeline = Timeline.of(List.of(FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD, FLOOD_IN_1905));

        assertThat(timeline.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.statements())
                        .containsExactlyInAnyOrder(FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD));
        assertThat(timeline.bounds(startOf(FLOOD))).isEqualTo(Dating.of("1905").start());
        assertThat(timeline.bounds(startOf(FEAST))).isEqualTo(Bounds.UNKNOWN);
        assertThat(timeline.certainty(endOf(FLOOD), startOf(FEAST))).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void a_relative_date_against_two_dates_is_left_out_and_the_dates_stay() {
        Timeline timeline = Timeline.of(List.of(FLOOD_IN_1905, FEAST_IN_1920, FEAST_BEFORE_FLOOD));

        assertThat(timeline.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.statements())
                        .containsExactlyInAnyOrder(FLOOD_IN_1905, FEAST_IN_1920, FEAST_BEFORE_FLOOD));
        assertThat(timeline.certainty(endOf(FLOOD), startOf(FEAST))).isEqualTo(Certainty.CERTAIN);
        assertThat(timeline.order(endOf(FLOOD), startOf(FEAST)).proof())
                .hasValueSatisfying(
                        proof -> assertThat(proof.statements()).containsExactly(FLOOD_IN_1905, FEAST_IN_1920));
    }

    @Test
    void a_contradiction_elsewhere_changes_nothing() {
        Timeline timeline = Timeline.of(List.of(FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD, TREATY_IN_1800, FIRE_IN_1900));

        assertThat(timeline.bounds(startOf(TREATY))).isEqualTo(Dating.of("1800").start());
        assertThat(timeline.gap(endOf(TREATY), startOf(FIRE)))
                .isEqualTo(new Gap(
                        Dating.of("1900").start().earliest()
                                - Dating.of("1800").end().latest(),
                        Dating.of("1900").start().latest()
                                - Dating.of("1800").end().earliest()));
        assertThat(timeline.before(endOf(TREATY), startOf(FIRE))).isPresent();
    }

    @Test
    void which_conflict_is_found_among_some_depends_on_their_order_and_on_nobody_who_asked_before() {
        Statement once = before(FIRE, TREATY);
        Statement twice = before(TREATY, FIRE);
        Timeline timeline = Timeline.of(List.of(FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD, once, twice));

        for (int round = 0; round < 2; round++) {
            assertThat(timeline.conflictAmong(ImmutableSet.of(FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD, once, twice)))
                    .containsExactlyInAnyOrder(FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD);
            assertThat(timeline.conflictAmong(ImmutableSet.of(once, twice, FLOOD_BEFORE_FEAST, FEAST_BEFORE_FLOOD)))
                    .containsExactlyInAnyOrder(once, twice);
            assertThat(timeline.conflictAmong(ImmutableSet.of(FLOOD_BEFORE_FEAST, once)))
                    .isEmpty();
        }
    }

    @Test
    void without_one_of_its_statements_a_conflict_is_gone() {
        Timeline timeline = Timeline.of(List.of(FIRE_IN_1900, FIRE_IN_1910, FLOOD_IN_1905));

        assertThat(timeline.without(FIRE_IN_1910).conflicts()).isEmpty();
        assertThat(timeline.without(FIRE_IN_1910).certainty(endOf(FIRE), startOf(FLOOD)))
                .isEqualTo(Certainty.CERTAIN);
        assertThat(Timeline.of(List.of(FIRE_IN_1900, FLOOD_IN_1905))
                        .with(FIRE_IN_1910)
                        .conflicts())
                .isEqualTo(timeline.conflicts());
    }

    @Test
    void instants_precede_equal_or_follow_each_other() {
        Timeline timeline = Timeline.of(List.of(FIRE_IN_1900, FLOOD_IN_1905));

        assertThat(timeline.relations(startOf(FIRE), startOf(FLOOD))).containsExactly(AllenRelation.PRECEDES);
        assertThat(timeline.relations(startOf(FIRE), endOf(FIRE)))
                .containsExactly(AllenRelation.PRECEDES, AllenRelation.EQUALS);
        assertThat(timeline.relations(startOf(FIRE), startOf(TREATY))).hasSize(3);
    }

    @Test
    void spans_of_billions_of_years_add_up_without_running_over() {
        Statement longBefore = before(TREATY, FIRE, Span.atLeast(Span.years(1_000_000_000)));
        Statement longerBefore = before(FEAST, TREATY, Span.atLeast(Span.years(1_000_000_000)));
        Timeline timeline = Timeline.of(List.of(longBefore, longerBefore, FIRE_IN_1900));

        assertThat(timeline.before(endOf(FEAST), startOf(FIRE)))
                .hasValueSatisfying(proof -> assertThat(proof.statements()).containsExactly(longerBefore, longBefore));
        assertThat(timeline.bounds(endOf(FEAST)).latest()).isLessThan(-60_000_000_000_000_000L);
        assertThat(timeline.with(before(FIRE, FEAST)).conflicts()).hasSize(1);
    }

    /** Each speaks of an event of the one before it, and the first of one of the last. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_statements_of_a_conflict_stand_in_the_order_of_its_circle(boolean areDated) {
        List<Statement> circle = areDated
                ? List.of(
                        before(FLOOD, FEAST),
                        dated(FLOOD, "1905"),
                        before(TREATY, FIRE),
                        dated(FIRE, "1900"),
                        before(FEAST, TREATY))
                : List.of(before(FLOOD, FEAST), before(TREATY, FIRE), before(FIRE, FLOOD), before(FEAST, TREATY));

        ImmutableList<Statement> conflict =
                Timeline.of(circle).conflicts().get(0).statements().asList();

        assertThat(conflict).containsExactlyInAnyOrderElementsOf(circle);
        for (int i = 0; i < conflict.size(); i++) {
            Statement next = conflict.get((i + 1) % conflict.size());
            boolean meetAtZero = areOccurrences(conflict.get(i), next);
            assertThat(meetAtZero
                            || !Collections.disjoint(
                                    conflict.get(i).proposition().events(),
                                    next.proposition().events()))
                    .as("%s, %s in %s", conflict.get(i), next, conflict)
                    .isTrue();
        }
    }

    private static boolean areOccurrences(Statement one, Statement other) {
        return one.proposition() instanceof Occurred && other.proposition() instanceof Occurred;
    }

    private static Statement dated(Event event, String edtf) {
        return new Stipulation(new Occurred(event, Dating.of(edtf), Count.NOT_RECORDED));
    }

    private static Statement before(Event event, Event anchor) {
        return before(event, anchor, Span.SOME);
    }

    private static Statement before(Event event, Event anchor, Span span) {
        return new Stipulation(
                Order.of(event, anchor, new EndpointRelation(Endpoint.END, Direction.BEFORE, Endpoint.START, span)));
    }
}
