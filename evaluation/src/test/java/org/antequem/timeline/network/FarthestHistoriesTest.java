package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToLongFunction;
import org.antequem.timeline.network.Cubic.Constraint;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Histories in which one point follows another by as much as it can, in random networks: they fit all the same. */
class FarthestHistoriesTest {

    /** Farther than anything in these networks, where nothing bounds it. */
    private static final long FAR = 1_000;

    @Test
    void fit_the_network_whatever_has_to_move() {
        for (int seed = 0; seed < Laws.worlds(500); seed++) {
            RandomNetwork random = new RandomNetwork(seed, 1);
            Solution solution = random.graph().solved();
            if (!solution.conflicts().isEmpty()) {
                continue;
            }
            for (int from = 0; from < 2 * random.events; from++) {
                for (int to = 0; to < 2 * random.events; to++) {
                    long most = Math.min(FAR, solution.distance(from, to));
                    IntToLongFunction history = solution.history(from, to, most);
                    String words = "seed " + seed + ", from " + from + " to " + to;

                    assertThat(history.applyAsLong(to) - history.applyAsLong(from))
                            .as(words)
                            .isGreaterThanOrEqualTo(most);
                    for (int event = 0; event < random.events; event++) {
                        assertThat(history.applyAsLong(ConstraintGraph.startOf(event)))
                                .as(words)
                                .isLessThanOrEqualTo(history.applyAsLong(ConstraintGraph.endOf(event)));
                    }
                    for (Constraint constraint : random.constraints) {
                        assertThat(at(history, constraint.head()) - at(history, constraint.tail()))
                                .as("%s: %s", words, constraint)
                                .isLessThanOrEqualTo(constraint.weight());
                    }
                }
            }
        }
    }

    private static long at(IntToLongFunction history, int point) {
        return point < 0 ? 0 : history.applyAsLong(point);
    }
}
