package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Cubic.Constraint;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Histories that are drawn apart, in random networks: they fit, keep to the bounds, and lie as far out as they can. */
class OpenPointPlacementTest {

    private static final int NETWORKS = Laws.worlds(5_000);

    @Test
    void fit_the_network() {
        int apart = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork random = new RandomNetwork(seed, 1);
            Solution solution = random.graph().solved();
            if (solution.conflicts().isEmpty()) {
                Schedules before = solution.schedules();
                Schedules spread = before.spread(solution.graph());
                apart += spread == before ? 0 : 1;
                for (int schedule = Schedules.LATEST; schedule <= Schedules.MIDDLE; schedule++) {
                    for (Constraint constraint : random.constraints) {
                        assertThat(at(spread, schedule, constraint.head()) - at(spread, schedule, constraint.tail()))
                                .as("seed %s: schedule %s, %s", seed, schedule, constraint)
                                .isLessThanOrEqualTo(constraint.weight());
                    }
                }
            }
        }
        assertThat(apart).isGreaterThan(NETWORKS / 4);
    }

    @Test
    void keep_the_bounds_and_move_outwards_alone() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork random = new RandomNetwork(seed, 1);
            Solution solution = random.graph().solved();
            Schedules before = solution.schedules();
            Schedules spread = before.spread(solution.graph());
            for (int point = 0; point < 2 * random.events; point++) {
                assertThat(spread.bounds(point)).as("seed %s", seed).isEqualTo(before.bounds(point));
                assertThat(spread.at(Schedules.LATEST, point))
                        .as("seed %s: point %s", seed, point)
                        .isGreaterThanOrEqualTo(before.at(Schedules.LATEST, point));
                assertThat(spread.at(Schedules.EARLIEST, point))
                        .as("seed %s: point %s", seed, point)
                        .isLessThanOrEqualTo(before.at(Schedules.EARLIEST, point));
            }
        }
    }

    @Test
    void bring_two_events_that_only_follow_a_third_to_one_rim() {
        ConstraintGraph graph = Network.of(3)
                .dated(0, 0, new Bounds(0, 10), new Bounds(0, 10))
                .apart(1, 0, 2, new Gap(5, Bounds.DISTANT_FUTURE))
                .apart(2, 0, 4, new Gap(80, Bounds.DISTANT_FUTURE))
                .graph();

        Schedules spread = graph.solved().schedules().spread(graph);

        assertThat(spread.apart(Schedules.LATEST, 2, 4)).isZero();
        assertThat(spread.apart(Schedules.LATEST, 0, 4)).isGreaterThan(80);
    }

    /** Whatever number it has. */
    @Test
    void move_the_first_event_of_a_network_like_any_other() {
        ConstraintGraph graph = Network.of(2)
                .dated(0, 1, new Bounds(0, 10), new Bounds(0, 10))
                .apart(1, 2, 0, new Gap(5, Bounds.DISTANT_FUTURE))
                .graph();
        Schedules before = graph.solved().schedules();

        Schedules spread = before.spread(graph);

        assertThat(spread.at(Schedules.LATEST, 0)).isGreaterThan(before.at(Schedules.LATEST, 0));
        assertThat(spread.at(Schedules.LATEST, 1)).isGreaterThanOrEqualTo(spread.at(Schedules.LATEST, 0));
    }

    private static long at(Schedules schedules, int schedule, int point) {
        return point < 0 ? 0 : schedules.at(schedule, point);
    }
}
