package org.antequem.timeline;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;
import static org.antequem.timeline.ProofAssert.assertThatProof;
import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.C;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.moments;
import static org.antequem.timeline.SmallNetworks.order;
import static org.antequem.timeline.SmallNetworks.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Records that contradict themselves, against every consistent part of them. */
class ContradictoryNetworksTest {

    private static final int STATEMENTS = 6;
    private static final int NETWORKS = Laws.worlds(400);
    private static final ImmutableList<Moment> MOMENTS = moments(List.of(A, B, C));

    /** Most of these cannot hold together with most others. */
    private static final ImmutableList<Statement> SAID = ImmutableList.<Statement>builder()
            .add(dated(A, 0, 1, 1, 2), dated(A, 4, 5, 5, 6), dated(A, Bounds.upTo(2), Bounds.UNKNOWN))
            .add(dated(B, 2, 3, 3, 3), dated(B, 7, 8, 8, 9), dated(B, Bounds.UNKNOWN, Bounds.upTo(0)))
            .add(dated(C, 1, 1, 1, 1), dated(C, Bounds.from(6), Bounds.UNKNOWN))
            .add(before(Span.SOME, A, B), before(Span.seconds(2), B, A))
            .add(before(Span.SOME, B, C), before(Span.seconds(3), C, B))
            .add(before(Span.SOME, C, A), before(Span.seconds(1), A, C))
            .add(stage(A, B), stage(B, A), stage(C, A))
            .build();

    private static Statement before(Span by, Event one, Event other) {
        return order(one, Endpoint.START, Direction.BEFORE, other, Endpoint.START, by);
    }

    @Test
    void answer_what_some_consistent_part_of_them_forces() {
        int contradictions = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            List<Statement> network = new ArrayList<>(SAID);
            Collections.shuffle(network, new Random(seed));
            network = network.subList(0, STATEMENTS);
            contradictions += Distances.of(network).isConsistent() ? 0 : 1;
            answersWhatSomePartForces(network, "seed " + seed + ": " + network);
        }

        assertThat(contradictions).isGreaterThan(NETWORKS / 2);
    }

    private static void answersWhatSomePartForces(List<Statement> network, String words) {
        List<Distances> parts = Sets.powerSet(ImmutableSet.copyOf(network)).stream()
                .map(Distances::of)
                .filter(Distances::isConsistent)
                .toList();
        Timeline timeline = Timeline.of(network);
        for (Moment earlier : MOMENTS) {
            for (Moment later : MOMENTS) {
                if (!earlier.event().equals(later.event())) {
                    boolean forced = parts.stream().anyMatch(part -> part.force(earlier, later, 1));
                    Optional<Proof> proof = timeline.before(earlier, later);

                    assertThat(proof.isPresent())
                            .as("%s before %s in %s", earlier, later, words)
                            .isEqualTo(forced);
                    proof.ifPresent(found -> assertThatProof(found, 1, words).isConsistentExactAndMinimal());
                }
            }
        }
    }

    @Test
    void a_contradiction_elsewhere_poisons_nothing() {
        List<Statement> sound = List.of(dated(A, 0, 1, 1, 1), dated(B, 3, 4, 4, 4));
        List<Statement> circle = List.of(before(Span.SOME, B, C), before(Span.SOME, C, B));
        Timeline timeline = Timeline.of(
                ImmutableList.<Statement>builder().addAll(sound).addAll(circle).build());

        assertThat(timeline.before(endOf(A), startOf(B)).map(Proof::statements)).contains(ImmutableSet.copyOf(sound));
    }

    @Test
    void a_circle_of_orders_forces_neither_way_and_both() {
        Statement one = before(Span.SOME, A, B);
        Statement other = before(Span.SOME, B, A);
        Timeline timeline = Timeline.of(List.of(one, other));

        assertThat(timeline.before(startOf(A), startOf(B)).map(Proof::statements))
                .contains(ImmutableSet.of(one));
        assertThat(timeline.before(startOf(B), startOf(A)).map(Proof::statements))
                .contains(ImmutableSet.of(other));
        assertThat(timeline.conflicts()).containsExactly(new Conflict(ImmutableSet.of(one, other)));
        assertThat(timeline.gap(startOf(A), startOf(B))).isEqualTo(Gap.UNKNOWN);
        assertThat(timeline.bounds(startOf(A))).isEqualTo(Bounds.UNKNOWN);
    }

    /** So many on either side that not every way around their contradictions can be tried. */
    @Test
    void ten_who_say_so_are_heard_beside_ten_who_say_the_opposite() {
        ImmutableList.Builder<Statement> said = ImmutableList.builder();
        for (int seconds = 1; seconds <= 10; seconds++) {
            said.add(before(Span.seconds(seconds), A, B), before(Span.seconds(seconds), B, A));
        }
        Timeline timeline = Timeline.of(
                said.add(before(Span.SOME, A, C), before(Span.SOME, B, C)).build());

        assertThat(timeline.before(startOf(A), startOf(B))).isPresent();
        assertThat(timeline.before(startOf(B), startOf(A))).isPresent();
        assertThat(timeline.apart(startOf(A), startOf(C), 11)).isPresent();
        assertThat(timeline.apart(startOf(B), startOf(C), 11)).isPresent();
    }

    @Test
    void a_contradiction_at_either_end_hides_no_proof_from_the_other() {
        Statement one = before(Span.SOME, A, B);
        Statement other = before(Span.SOME, B, A);
        Statement dated = dated(B, 10, 12, 12, 12);
        Statement early = dated(C, 0, 1, 1, 1);
        Statement late = dated(C, 20, 30, 30, 30);

        assertThat(Timeline.of(List.of(one, other, dated, late))
                        .before(startOf(A), startOf(C))
                        .map(Proof::statements))
                .contains(ImmutableSet.of(one, dated, late));
        assertThat(Timeline.of(List.of(one, other, dated, early))
                        .before(startOf(C), startOf(A))
                        .map(Proof::statements))
                .contains(ImmutableSet.of(early, dated, other));
    }

    @Test
    void a_contradiction_on_the_way_between_two_others_hides_no_proof() {
        Event first = Event.called("first").build();
        Event last = Event.called("last").build();
        Statement to = before(Span.SOME, first, A);
        Statement over = before(Span.SOME, A, B);
        Statement on = before(Span.SOME, B, last);
        Timeline timeline = Timeline.of(List.of(to, over, before(Span.SOME, B, A), on));

        assertThat(timeline.before(startOf(first), startOf(last)).map(Proof::statements))
                .contains(ImmutableSet.of(to, over, on));
    }

    @Test
    void two_datings_that_touch_are_no_contradiction() {
        Timeline timeline = Timeline.of(List.of(dated(A, 0, 3, 0, 3), dated(A, 3, 5, 3, 5)));

        assertThat(timeline.bounds(startOf(A))).isEqualTo(new Bounds(3, 3));
    }

    @Test
    void two_datings_that_do_not_touch_bound_by_their_hull() {
        Timeline timeline = Timeline.of(List.of(dated(A, 0, 3, 0, 3), dated(A, 4, 5, 4, 5)));

        assertThat(timeline.bounds(startOf(A))).isEqualTo(new Bounds(0, 5));
    }

    @Test
    void only_what_counts_can_contradict() {
        Statement early = dated(A, 0, 1, 1, 1);
        Statement late = dated(A, 8, 9, 9, 9);
        Statement between = dated(B, 4, 5, 5, 5);
        Timeline timeline = Timeline.of(List.of(early, late, between));
        Set<Statement> some = Set.of(early, between);

        assertThat(timeline.counting(some::contains).gap(startOf(A), startOf(B)))
                .isEqualTo(new Gap(3, 5));
        assertThat(timeline.conflicts()).containsExactly(new Conflict(ImmutableSet.of(early, late)));
        assertThat(timeline.gap(startOf(A), startOf(B))).isEqualTo(new Gap(-5, 5));
    }
}
