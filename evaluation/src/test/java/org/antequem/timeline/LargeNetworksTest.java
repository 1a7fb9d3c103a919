package org.antequem.timeline;

import static org.antequem.timeline.ProofAssert.assertThatProof;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.order;
import static org.antequem.timeline.SmallNetworks.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Random records of six to twelve events, some undated, against Floyd and Warshall. */
class LargeNetworksTest {

    private static final int NETWORKS = Laws.worlds(3_000);
    private static final int PAIRS = 2;
    private static final int LAST = 1_000;

    @Test
    void records_with_a_history_are_answered_exactly() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Random random = new Random(seed);
            List<Statement> network = network(random, 0);
            Distances distances = Distances.of(network);
            Timeline timeline = Timeline.of(network);
            ImmutableList<Moment> moments = moments(network);

            assertThat(distances.isConsistent())
                    .as("seed %s: %s", seed, network)
                    .isTrue();
            for (int pair = 0; pair < PAIRS; pair++) {
                Moment first = moments.get(random.nextInt(moments.size()));
                Moment second = moments.get(random.nextInt(moments.size()));
                if (!first.event().equals(second.event())) {
                    assertThat(timeline.bounds(first))
                            .as("seed %s: %s in %s", seed, first, network)
                            .isEqualTo(distances.bounds(first));
                    isExact(first, second, timeline, distances, "seed " + seed + ": " + network);
                }
            }
        }
    }

    private static void isExact(Moment first, Moment second, Timeline timeline, Distances distances, String words) {
        Gap gap = distances.gap(first, second);

        assertThat(timeline.gap(first, second))
                .as("%s to %s, %s", first, second, words)
                .isEqualTo(gap);
        assertThat(timeline.before(first, second).isPresent())
                .as("%s before %s, %s", first, second, words)
                .isEqualTo(gap.least() >= 1);
        timeline.before(first, second)
                .ifPresent(proof -> assertThatProof(proof, 1, words).isConsistentExactAndMinimal());
        if (gap.least() != Bounds.DISTANT_PAST) {
            assertThat(timeline.apart(first, second, gap.least()).map(Proof::margin))
                    .as("%s to %s, %s", first, second, words)
                    .contains(gap.least());
            assertThat(timeline.apart(first, second, gap.least() + 1))
                    .as("%s to %s, %s", first, second, words)
                    .isEmpty();
        }
    }

    @Test
    void what_is_proved_from_records_without_a_history_is_proved_by_statements_that_have_one() {
        int proofs = 0;
        for (int seed = 0; seed < NETWORKS / 20; seed++) {
            Random random = new Random(seed);
            List<Statement> network = network(random, 4);
            Timeline timeline = Timeline.of(network);
            ImmutableList<Moment> moments = moments(network);
            for (int pair = 0; pair < PAIRS; pair++) {
                Moment first = moments.get(random.nextInt(moments.size()));
                Moment second = moments.get(random.nextInt(moments.size()));
                for (Proof proof : timeline.before(first, second).stream().toList()) {
                    proofs++;
                    assertThatProof(proof, 1, "seed " + seed + ": " + network).isConsistentExactAndMinimal();
                }
            }
        }

        assertThat(proofs).isGreaterThan(NETWORKS / 40);
    }

    private static ImmutableList<Moment> moments(List<Statement> network) {
        return SmallNetworks.moments(network.stream()
                .flatMap(statement -> statement.proposition().events().stream())
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** Statements that fit a history made up beforehand, and some that fit it only by chance. */
    private static List<Statement> network(Random random, int errors) {
        List<Event> events = new ArrayList<>();
        List<long[]> history = new ArrayList<>();
        for (int i = 0; i < 6 + random.nextInt(7); i++) {
            events.add(Event.called("event " + i).build());
            long start = random.nextInt(LAST);
            history.add(new long[] {start, start + random.nextInt(LAST / 5)});
        }
        List<Statement> network = new ArrayList<>();
        for (int i = 0; i < 2 * events.size(); i++) {
            network.add(statement(random, events, history, 0));
        }
        for (int i = 0; i < errors; i++) {
            network.add(statement(random, events, history, random.nextInt(LAST) - LAST / 2L));
        }
        return network.stream().distinct().toList();
    }

    private static Statement statement(Random random, List<Event> events, List<long[]> history, long error) {
        int i = random.nextInt(events.size());
        int j = (i + 1 + random.nextInt(events.size() - 1)) % events.size();
        long[] one = history.get(i);
        long[] other = history.get(j);
        if (random.nextInt(3) == 0) {
            return dated(events.get(i), around(one[0] + error, random), around(one[1] + error, random));
        }
        if (one[0] >= other[0] && one[1] <= other[1]) {
            return stage(events.get(i), events.get(j));
        }
        Endpoint point = random.nextBoolean() ? Endpoint.START : Endpoint.END;
        Endpoint of = random.nextBoolean() ? Endpoint.START : Endpoint.END;
        long by = other[of == Endpoint.START ? 0 : 1] - one[point == Endpoint.START ? 0 : 1] + error;
        return order(
                events.get(i),
                point,
                by >= 0 ? Direction.BEFORE : Direction.AFTER,
                events.get(j),
                of,
                around(Math.abs(by), random.nextInt(20), random));
    }

    private static Bounds around(long second, Random random) {
        Bounds bounds = new Bounds(second - random.nextInt(100), second + random.nextInt(100));
        return switch (random.nextInt(4)) {
            case 0 -> Bounds.from(bounds.earliest());
            case 1 -> Bounds.upTo(bounds.latest());
            default -> bounds;
        };
    }

    private static Span around(long by, int slack, Random random) {
        Span least = Span.seconds(Math.max(0, by - slack));
        return random.nextBoolean() ? Span.atLeast(least) : new Span(ChronoUnit.SECONDS, least.least(), by + slack);
    }
}
