package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Cubic.Constraint;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded networks against the cubic closure; a failure names its seed. */
final class RandomNetworksTest {

    private static final int NETWORKS = Laws.worlds(10_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 30})
    void agree_with_the_cubic_closure(int spread) {
        int contradictory = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork random = new RandomNetwork(seed, spread);
            Solution solution = random.graph().solved();
            Cubic cubic = Cubic.of(random.events, random.constraints);

            if (cubic.isConsistent()) {
                assertThat(solution.conflicts()).as("seed %s", seed).isEmpty();
                checkAnswers(seed, random.events, solution, cubic);
            } else {
                contradictory++;
                checkConflicts(seed, random, solution);
            }
        }
        assertThat(contradictory).isBetween(spread, NETWORKS - spread);
    }

    private static void checkConflicts(int seed, RandomNetwork random, Solution solution) {
        assertThat(solution.conflicts()).as("seed %s", seed).isNotEmpty();
        Set<Integer> leftOut = new HashSet<>();
        for (ImmutableIntArray conflict : solution.conflicts()) {
            Set<Integer> statements = new HashSet<>(conflict.asList());
            assertThat(Cubic.of(random.events, random.constraints, statements).isConsistent())
                    .as("seed %s: %s", seed, statements)
                    .isFalse();
            for (int statement : conflict.asList()) {
                Set<Integer> rest = new HashSet<>(statements);
                rest.remove(statement);
                assertThat(Cubic.of(random.events, random.constraints, rest).isConsistent())
                        .as("seed %s: %s", seed, rest)
                        .isTrue();
                if (!random.isDating(statement)) {
                    leftOut.add(statement);
                }
            }
        }
        Cubic resolved = Cubic.of(random.events, resolved(random, leftOut));
        assertThat(resolved.isConsistent()).as("seed %s", seed).isTrue();
        checkAnswers(seed, random.events, solution, resolved);
    }

    /** Datings that contradict each other, as their hull; without the relations left out. */
    private static List<Constraint> resolved(RandomNetwork random, Set<Integer> leftOut) {
        List<Constraint> resolved = new ArrayList<>();
        for (Constraint constraint : random.constraints) {
            if (!leftOut.contains(constraint.statement()) && !random.isDating(constraint.statement())) {
                resolved.add(constraint);
            }
        }
        for (long[] dating : random.datings) {
            List<long[]> group = new ArrayList<>(List.of(dating));
            boolean grew = true;
            while (grew) {
                grew = false;
                for (long[] other : random.datings) {
                    if (!group.contains(other) && group.stream().anyMatch(one -> exclude(one, other))) {
                        grew = group.add(other);
                    }
                }
            }
            for (int side = 0; side < 2; side++) {
                int at = 2 + 2 * side;
                int point = 2 * (int) dating[1] + side;
                long earliest = group.stream().mapToLong(one -> one[at]).min().orElseThrow();
                long latest = group.stream().mapToLong(one -> one[at + 1]).max().orElseThrow();
                if (latest != Bounds.DISTANT_FUTURE) {
                    resolved.add(new Constraint(0, -1, point, latest));
                }
                if (earliest != Bounds.DISTANT_PAST) {
                    resolved.add(new Constraint(0, point, -1, -earliest));
                }
            }
        }
        return resolved;
    }

    private static boolean exclude(long[] one, long[] other) {
        return one[1] == other[1]
                && (Math.max(one[2], other[2]) > Math.min(one[3], other[3])
                        || Math.max(one[4], other[4]) > Math.min(one[5], other[5])
                        || Math.max(one[2], other[2]) > Math.min(one[5], other[5]));
    }

    private static void checkAnswers(int seed, int events, Solution solution, Cubic cubic) {
        for (int point = 0; point < 2 * events; point++) {
            Bounds bounds = new Bounds(
                    orElse(-cubic.most(point, -1), Bounds.DISTANT_PAST),
                    orElse(cubic.most(-1, point), Bounds.DISTANT_FUTURE));
            if (!solution.bounds(point).equals(bounds)) {
                assertThat(solution.bounds(point))
                        .as("seed %s, bounds of %s", seed, point)
                        .isEqualTo(bounds);
            }
            for (int other = 0; other < 2 * events; other++) {
                if (solution.certainty(point, other) != cubic.certainty(point, other)) {
                    assertThat(solution.certainty(point, other))
                            .as("seed %s, %s before %s", seed, point, other)
                            .isEqualTo(cubic.certainty(point, other));
                }
                Gap gap = new Gap(
                        orElse(-cubic.most(other, point), Bounds.DISTANT_PAST),
                        orElse(cubic.most(point, other), Bounds.DISTANT_FUTURE));
                if (!solution.gap(point, other).equals(gap)) {
                    assertThat(solution.gap(point, other))
                            .as("seed %s, from %s to %s", seed, point, other)
                            .isEqualTo(gap);
                }
            }
        }
    }

    private static long orElse(long bound, long open) {
        return Math.abs(bound) >= Cubic.NONE ? open : bound;
    }
}
