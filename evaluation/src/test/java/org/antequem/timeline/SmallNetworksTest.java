package org.antequem.timeline;

import static org.antequem.timeline.ProofAssert.assertThatProof;
import static org.antequem.timeline.SmallNetworks.A;
import static org.antequem.timeline.SmallNetworks.B;
import static org.antequem.timeline.SmallNetworks.C;
import static org.antequem.timeline.SmallNetworks.datings;
import static org.antequem.timeline.SmallNetworks.moments;
import static org.antequem.timeline.SmallNetworks.relations;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.timeline.network.Network;
import org.junit.jupiter.api.Test;

/** Every small network against all histories that fit it. */
class SmallNetworksTest {

    private static final int LAST = 3;
    private static final Span TWO_OR_MORE = Span.atLeast(Span.seconds(2));
    private static final Span ONE_OR_TWO = new Span(ChronoUnit.SECONDS, 1, 2);
    private static final ImmutableList<Bounds> CHOICE =
            ImmutableList.of(new Bounds(0, 3), new Bounds(0, 1), new Bounds(2, 2));

    private int networks;
    private int contradictions;

    @Test
    void nothing_at_all_is_solved() {
        assertThat(Network.of(0).build().all().conflicts()).isEmpty();
    }

    @Test
    void two_events_and_one_relation_are_answered_exactly() {
        List<List<Statement>> all = Lists.cartesianProduct(
                datings(A, CHOICE),
                datings(B, CHOICE),
                relations(A, B, Span.ANY, Span.SOME, Span.seconds(0), Span.seconds(2), TWO_OR_MORE, ONE_OR_TWO));

        all.forEach(network -> answersAreExact(ImmutableList.of(A, B), network));

        assertThat(networks).isEqualTo(8 * 8 * 51);
        assertThat(contradictions).isBetween(networks / 20, networks / 2);
    }

    @Test
    void two_events_and_two_relations_are_answered_exactly() {
        ImmutableList<Bounds> anywhere = ImmutableList.of(new Bounds(0, 3), new Bounds(1, 2));
        List<List<Statement>> all = Lists.cartesianProduct(
                datings(A, ImmutableList.of(new Bounds(0, 3))),
                datings(B, anywhere),
                relations(A, B, Span.SOME, ONE_OR_TWO),
                relations(B, A, Span.ANY, Span.seconds(1)));

        all.forEach(network -> answersAreExact(ImmutableList.of(A, B), network));

        assertThat(networks).isEqualTo(4 * 19 * 19);
        assertThat(contradictions).isBetween(networks / 20, networks * 3 / 4);
    }

    @Test
    void three_events_in_a_row_are_answered_exactly() {
        Bounds anywhere = new Bounds(0, 3);
        ImmutableList<Bounds> some = ImmutableList.of(anywhere, new Bounds(1, 2));
        List<List<Statement>> all = Lists.cartesianProduct(
                datings(A, some),
                datings(B, ImmutableList.of(anywhere)),
                datings(C, some),
                relations(A, B, ONE_OR_TWO),
                relations(B, C, TWO_OR_MORE));

        all.forEach(network -> answersAreExact(ImmutableList.of(A, B, C), network));

        assertThat(networks).isEqualTo(4 * 4 * 11 * 11);
        assertThat(contradictions).isBetween(networks / 20, networks / 2);
    }

    private void answersAreExact(ImmutableList<Event> events, List<Statement> network) {
        networks++;
        Histories histories = Histories.of(events, LAST, network);
        assertThat(Distances.of(network).isConsistent()).as("%s", network).isEqualTo(!histories.isEmpty());
        if (histories.isEmpty()) {
            contradictions++;
            return;
        }
        Timeline timeline = Timeline.of(network);
        for (Moment first : moments(events)) {
            assertThat(timeline.bounds(first)).as("%s in %s", first, network).isEqualTo(histories.bounds(first));
            for (Moment second : moments(events)) {
                if (!first.event().equals(second.event())) {
                    answersAreExact(first, second, histories.gap(first, second), timeline, network);
                }
            }
        }
    }

    private static void answersAreExact(
            Moment first, Moment second, Gap gap, Timeline timeline, List<Statement> network) {
        assertThat(timeline.gap(first, second))
                .as("from %s to %s in %s", first, second, network)
                .isEqualTo(gap);

        Optional<Proof> before = timeline.before(first, second);
        assertThat(before.isPresent())
                .as("%s before %s in %s", first, second, network)
                .isEqualTo(gap.least() >= 1);
        before.ifPresent(proof -> assertThatProof(proof, 1, network).isConsistentExactAndMinimal());

        Proof tightest = timeline.apart(first, second, gap.least()).orElseThrow();
        assertThat(tightest.margin()).as("%s in %s", tightest, network).isEqualTo(gap.least());
        assertThatProof(tightest, gap.least(), network).isConsistentExactAndMinimal();
        assertThat(timeline.apart(first, second, gap.least() + 1))
                .as("%s %s s before %s in %s", first, gap.least() + 1, second, network)
                .isEmpty();
    }
}
