package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.timeline.network.Cubic.Constraint;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** What every way leads over, in random networks, against taking each step away in turn. */
class BridgesTest {

    private static final int NETWORKS = Laws.worlds(300);

    @Test
    void between_two_points_are_the_statements_of_the_steps_without_which_there_is_no_way() {
        int found = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork random = new RandomNetwork(seed, 1);
            ConstraintGraph graph = random.graph();
            for (int from = 0; from < 2 * random.events; from++) {
                for (int to = 0; to < 2 * random.events; to++) {
                    if (from != to) {
                        Set<Integer> bridges = new HashSet<>();
                        if (leads(random.constraints, from, to, all -> true)) {
                            for (Constraint step : random.constraints) {
                                if (!leads(random.constraints, from, to, other -> !isTheSame(other, step))) {
                                    bridges.add(step.statement());
                                }
                            }
                        }
                        found += bridges.size();
                        assertThat(Bridges.between(graph, from, to))
                                .as("seed %s, from %s to %s", seed, from, to)
                                .isEqualTo(bridges);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(NETWORKS);
    }

    @Test
    void on_circles_are_among_the_statements_without_which_no_circle_leads_over_the_one() {
        int found = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork random = new RandomNetwork(seed, 1);
            for (int statement = 0; statement < random.statements; statement++) {
                Set<Integer> bridges = Bridges.onCircles(random.graph(), statement);
                int said = statement;

                assertThat(bridges).as("seed %s", seed).contains(said);
                for (int bridge : bridges) {
                    for (Constraint step : random.constraints) {
                        if (bridge != said && step.statement() == said) {
                            found++;
                            assertThat(leads(
                                            random.constraints,
                                            step.head(),
                                            step.tail(),
                                            other -> other.statement() != bridge
                                                    && (other.statement() != said
                                                            || other.tail() != step.head()
                                                            || other.head() != step.tail())))
                                    .as("seed %s: %s on circles over %s", seed, bridge, said)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(found).isPositive();
    }

    /** A statement may say of the same two points more than once. */
    private static boolean isTheSame(Constraint one, Constraint other) {
        return one.statement() == other.statement() && one.tail() == other.tail() && one.head() == other.head();
    }

    private static boolean leads(List<Constraint> steps, int from, int to, Predicate<Constraint> counts) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        Deque<Integer> pending = new ArrayDeque<>(reached);
        while (!pending.isEmpty()) {
            int point = pending.remove();
            if (point >= 0 && point % 2 == 1 && reached.add(point - 1)) {
                pending.add(point - 1);
            }
            for (Constraint step : steps) {
                if (step.tail() == point && counts.test(step) && reached.add(step.head())) {
                    pending.add(step.head());
                }
            }
        }
        return reached.contains(to);
    }
}
