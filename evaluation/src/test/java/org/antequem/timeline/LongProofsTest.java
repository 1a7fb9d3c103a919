package org.antequem.timeline;

import static org.antequem.timeline.Moment.startOf;
import static org.antequem.timeline.SmallNetworks.during;
import static org.antequem.timeline.SmallNetworks.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Span;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Proofs and conflicts of more statements than are tried one by one: what cannot be spared is found out beforehand. */
class LongProofsTest {

    private static final int EVENTS = 90;

    @Test
    void of_proofs_no_statement_can_be_spared() {
        for (int seed = 0; seed < Laws.worlds(20); seed++) {
            Road road = new Road(seed);

            Proof proof = Timeline.of(road.statements)
                    .apart(startOf(road.first()), startOf(road.last()), 40)
                    .orElseThrow();

            Timeline alone = Timeline.of(proof.statements());
            assertThat(alone.conflicts()).as("seed %s", seed).isEmpty();
            assertThat(alone.gap(startOf(road.first()), startOf(road.last())).least())
                    .as("seed %s", seed)
                    .isEqualTo(proof.margin())
                    .isGreaterThanOrEqualTo(40);
            for (Statement spared : proof.statements()) {
                assertThat(alone.without(spared)
                                .gap(startOf(road.first()), startOf(road.last()))
                                .least())
                        .as("seed %s: %s", seed, spared)
                        .isLessThan(40);
            }
        }
    }

    @Test
    void of_conflicts_no_statement_can_be_spared() {
        for (int seed = 0; seed < Laws.worlds(20); seed++) {
            Road road = new Road(seed);
            road.statements.add(before(road.last(), road.first()));
            Collections.shuffle(road.statements, new Random(seed));

            List<Conflict> conflicts = Timeline.of(road.statements).conflicts();

            assertThat(conflicts).as("seed %s", seed).isNotEmpty();
            for (Conflict conflict : conflicts) {
                assertThat(Timeline.of(conflict.statements()).conflicts())
                        .as("seed %s", seed)
                        .containsExactly(conflict);
                for (Statement spared : conflict.statements()) {
                    Set<Statement> rest = new LinkedHashSet<>(conflict.statements());
                    rest.remove(spared);
                    assertThat(Timeline.of(rest).conflicts())
                            .as("seed %s: %s", seed, spared)
                            .isEmpty();
                }
            }
        }
    }

    /** Event after event, here and there by two ways, or within the one before, or past one of them. */
    private static final class Road {

        final List<Event> events = new ArrayList<>();
        final List<Statement> statements = new ArrayList<>();

        Road(long seed) {
            Random random = new Random(seed);
            for (int i = 0; i < EVENTS; i++) {
                events.add(Event.called("E" + i).build());
            }
            for (int i = 1; i < EVENTS; i++) {
                Event last = events.get(i - 1);
                Event next = events.get(i);
                statements.add(random.nextInt(10) == 0 ? during(next, last) : before(last, next));
                if (random.nextInt(8) == 0) {
                    statements.add(order(
                            last,
                            Endpoint.START,
                            Direction.BEFORE,
                            next,
                            Endpoint.START,
                            Span.atLeast(Span.seconds(2))));
                }
                if (i > 1 && random.nextInt(12) == 0) {
                    statements.add(before(events.get(i - 2), next));
                }
            }
        }

        Event first() {
            return events.get(0);
        }

        Event last() {
            return events.get(EVENTS - 1);
        }
    }

    private static Statement before(Event one, Event other) {
        return order(one, Endpoint.START, Direction.BEFORE, other, Endpoint.START, Span.SOME);
    }
}
