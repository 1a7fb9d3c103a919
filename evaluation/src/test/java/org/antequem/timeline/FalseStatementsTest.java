package org.antequem.timeline;

import static org.antequem.timeline.ProofAssert.assertThatProof;
import static org.antequem.timeline.SmallNetworks.dated;
import static org.antequem.timeline.SmallNetworks.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of one history in which some statements are false, so that they contradict themselves all over. */
final class FalseStatementsTest {

    /** A history, and statements that are true of it, drawn at random. */
    private static final class Account {

        final List<Event> events = new ArrayList<>();
        final List<Long> seconds = new ArrayList<>();
        private final Random random;

        Account(int size, long seed) {
            random = new Random(seed);
            for (int event = 0; event < size; event++) {
                events.add(Event.called("E" + event).build());
                seconds.add((long) random.nextInt(20 * size));
            }
        }

        Moment moment() {
            return Moment.startOf(events.get(random.nextInt(events.size())));
        }

        List<Statement> statements(int number, boolean areTrue) {
            List<Statement> said = new ArrayList<>();
            while (said.size() < number) {
                int one = random.nextInt(events.size());
                int other = random.nextInt(events.size());
                long by = areTrue ? seconds.get(other) - seconds.get(one) : 1 + random.nextInt(5 * events.size());
                if (random.nextInt(4) == 0) {
                    long at = areTrue ? seconds.get(one) : random.nextInt(20 * events.size());
                    said.add(dated(events.get(one), within(at), Bounds.UNKNOWN));
                } else if (one != other && by > 0) {
                    said.add(order(
                            events.get(one),
                            Endpoint.START,
                            Direction.BEFORE,
                            events.get(other),
                            Endpoint.START,
                            new Span(
                                    ChronoUnit.SECONDS,
                                    Math.max(1, by - random.nextInt(100)),
                                    random.nextBoolean() ? Bounds.DISTANT_FUTURE : by + random.nextInt(100))));
                }
            }
            return said;
        }

        private Bounds within(long second) {
            return new Bounds(second - random.nextInt(200), second + random.nextInt(200));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            events | true statements | false
            30     | 100             | 10
            100    | 380             | 20
            100    | 200             | 200
            1000   | 3960            | 40
            """)
    void hide_no_proof_that_the_true_ones_give(int events, int number, int falseOnes) {
        int proved = 0;
        for (int seed = 0; seed < 3; seed++) {
            Account account = new Account(events, seed);
            List<Statement> truth = account.statements(number, true);
            List<Statement> all = new ArrayList<>(
                    ImmutableList.copyOf(Iterables.concat(truth, account.statements(falseOnes, false))));
            Collections.shuffle(all, new Random(seed));
            Timeline timeline = Timeline.of(all);
            Timeline trueOnes = Timeline.of(truth);
            assertThat(timeline.conflicts()).isNotEmpty();
            for (int question = 0; question < 30; question++) {
                Moment earlier = account.moment();
                Moment later = account.moment();
                if (trueOnes.certainty(earlier, later) == Certainty.CERTAIN) {
                    String words = "seed " + seed;
                    Optional<Proof> proof = timeline.before(earlier, later);

                    assertThat(proof)
                            .as("%s: %s before %s", words, earlier, later)
                            .isPresent();
                    assertThatProof(proof.get(), 1, words).isConsistentExactAndMinimal();
                    proved++;
                }
            }
        }
        assertThat(proved).isGreaterThan(20);
    }

    @Test
    void are_left_aside_where_others_suffice() {
        Event first = Event.called("first").build();
        Event second = Event.called("second").build();
        Event third = Event.called("third").build();
        Statement direct = before(first, third, Span.SOME);
        Statement quarrel = before(first, second, Span.seconds(50));
        Timeline timeline = Timeline.of(
                List.of(quarrel, before(second, first, Span.SOME), before(second, third, Span.seconds(50)), direct));

        assertThat(timeline.before(Moment.startOf(first), Moment.startOf(third)))
                .hasValueSatisfying(proof -> assertThat(proof.statements()).containsExactly(direct));
        assertThat(timeline.apart(Moment.startOf(first), Moment.startOf(third), 100))
                .hasValueSatisfying(proof -> assertThat(proof.statements()).contains(quarrel));
    }

    private static Statement before(Event one, Event other, Span by) {
        return order(one, Endpoint.START, Direction.BEFORE, other, Endpoint.START, by);
    }
}
