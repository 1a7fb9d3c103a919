package org.antequem.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** A block whose runs are drawn together has the same circles: as long, and because of the same assertions. */
class RunsTest {

    private static final int BLOCKS = Laws.worlds(3_000);

    @Test
    void drawn_together_a_block_has_the_same_circles_and_fewer_points() {
        int shorter = 0;
        for (int seed = 0; seed < BLOCKS; seed++) {
            Random dice = new Random(seed);
            int points = 3 + dice.nextInt(4);
            for (ImmutableList<Arc> block : Blocks.of(points, Circle.relations(3 + dice.nextInt(6), points, dice))) {
                ImmutableList<Arc> drawn = Runs.drawnTogether(block);

                assertThat(Circle.allOf(drawn)).as("seed %s: %s", seed, block).isEqualTo(Circle.allOf(block));
                assertThat(points(block)).containsAll(points(drawn));
                shorter += points(drawn).size() < points(block).size() ? 1 : 0;
            }
        }
        assertThat(shorter).isGreaterThan(BLOCKS / 10);
    }

    /** Four points, one relation to the next: two are left, and one way there and back. */
    @Test
    void of_a_ring_two_points_are_left() {
        ImmutableList.Builder<Arc> ring = ImmutableList.builder();
        for (int point = 0; point < 4; point++) {
            int next = (point + 1) % 4;
            ring.add(new Arc(point, next, 3, ImmutableIntArray.of(point), point));
            ring.add(new Arc(next, point, -2, ImmutableIntArray.of(point), point));
        }

        ImmutableList<Arc> drawn = Runs.drawnTogether(ring.build());

        assertThat(points(drawn)).hasSize(2);
        assertThat(drawn).hasSize(4);
        assertThat(Circle.allOf(drawn))
                .containsExactlyInAnyOrder(
                        new Circle(12, ImmutableSortedSet.of(0, 1, 2, 3)),
                        new Circle(-8, ImmutableSortedSet.of(0, 1, 2, 3)));
    }

    /** Over the last point nothing leads: once it is gone, the first has two neighbours, and is drawn together, too. */
    @Test
    void a_point_is_drawn_together_once_it_has_two_neighbours_left() {
        ImmutableList<Arc> block = ImmutableList.of(
                arc(1, 2, 0),
                arc(1, 3, 1),
                arc(2, 3, 2),
                arc(3, 4, 3),
                arc(2, 4, 4),
                arc(4, 2, 5),
                arc(0, 1, 6),
                arc(0, 2, 7));

        assertThat(points(Runs.drawnTogether(block))).containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void one_arc_after_the_other_is_as_long_as_both_and_because_of_both() {
        Arc both = new Arc(1, 2, 3, ImmutableIntArray.of(7), 0).then(new Arc(2, 3, 4, ImmutableIntArray.of(8), 1), 9);

        assertThat(both).isEqualTo(new Arc(1, 3, 7, ImmutableIntArray.of(7, 8), 9));
        assertThat(both.isOf(7)).isTrue();
        assertThat(both.isOf(8)).isTrue();
        assertThat(both.isOf(9)).isFalse();
    }

    private static Arc arc(int tail, int head, int relation) {
        return new Arc(tail, head, 1, ImmutableIntArray.of(), relation);
    }

    private static Set<Integer> points(ImmutableList<Arc> arcs) {
        Set<Integer> points = new HashSet<>();
        arcs.forEach(arc -> {
            points.add(arc.tail());
            points.add(arc.head());
        });
        return points;
    }
}
