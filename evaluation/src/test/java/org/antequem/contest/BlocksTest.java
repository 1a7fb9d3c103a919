package org.antequem.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** Two arcs are in one block where a simple circle, in whatever direction its arcs lead, comes by both. */
class BlocksTest {

    private static final int GRAPHS = Laws.worlds(3_000);
    private static final int MOST_POINTS = 6;
    private static final int MOST_ARCS = 9;

    @Test
    void of_a_random_graph_are_the_arcs_that_share_a_circle() {
        int several = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            Random dice = new Random(seed);
            int points = 2 + dice.nextInt(MOST_POINTS - 1);
            ImmutableList<Arc> arcs = arcs(dice.nextInt(MOST_ARCS + 1), points, dice);

            List<ImmutableList<Arc>> blocks = Blocks.of(points, arcs);

            assertThat(blocks.stream().map(ImmutableSet::copyOf))
                    .as("seed %s: %s", seed, arcs)
                    .containsExactlyInAnyOrderElementsOf(byCircles(arcs));
            assertThat(blocks.stream().mapToInt(List::size).sum())
                    .as("seed %s", seed)
                    .isEqualTo(blocks.stream().flatMap(List::stream).distinct().count());
            several += blocks.size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(GRAPHS / 100);
    }

    private static ImmutableList<Arc> arcs(int number, int points, Random dice) {
        ImmutableList.Builder<Arc> arcs = ImmutableList.builder();
        for (int relation = 0; relation < number; relation++) {
            int tail = dice.nextInt(points);
            int head = (tail + 1 + dice.nextInt(points - 1)) % points;
            arcs.add(new Arc(tail, head, 0, ImmutableIntArray.of(), relation));
        }
        return arcs.build();
    }

    private static Set<ImmutableSet<Arc>> byCircles(ImmutableList<Arc> arcs) {
        List<Set<Arc>> classes = new ArrayList<>();
        for (Set<Arc> some : Sets.powerSet(ImmutableSet.copyOf(arcs))) {
            if (isCircle(some)) {
                Set<Arc> united = new HashSet<>(some);
                for (Set<Arc> other : List.copyOf(classes)) {
                    if (!Sets.intersection(other, some).isEmpty()) {
                        united.addAll(other);
                        classes.remove(other);
                    }
                }
                classes.add(united);
            }
        }
        return classes.stream().map(ImmutableSet::copyOf).collect(ImmutableSet.toImmutableSet());
    }

    /** Two or more, connected, and two of them meet at each point. */
    private static boolean isCircle(Set<Arc> some) {
        if (some.size() < 2) {
            return false;
        }
        int[] meeting = new int[MOST_POINTS];
        some.forEach(arc -> {
            meeting[arc.tail()]++;
            meeting[arc.head()]++;
        });
        Set<Integer> reached = new HashSet<>(Set.of(some.iterator().next().tail()));
        for (int round = 0; round < MOST_POINTS; round++) {
            some.forEach(arc -> {
                if (reached.contains(arc.tail()) || reached.contains(arc.head())) {
                    reached.add(arc.tail());
                    reached.add(arc.head());
                }
            });
        }
        for (int point = 0; point < MOST_POINTS; point++) {
            if (meeting[point] != 0 && (meeting[point] != 2 || !reached.contains(point))) {
                return false;
            }
        }
        return true;
    }
}
