package org.antequem.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** A circle shorter than nothing is found where there is one, as trying all circles finds it. */
class CircleSearchTest {

    private static final int BLOCKS = Laws.worlds(1_000);
    private static final int ENOUGH = 1_000_000;

    /** In this one a search goes back from a point, and has to pass it once more by another way. */
    private static final int GOING_BACK = 1932;

    @Test
    void finds_a_circle_through_an_assertion_where_there_is_one() {
        int found = 0;
        int none = 0;
        for (int seed : IntStream.concat(IntStream.range(0, BLOCKS), IntStream.of(GOING_BACK))
                .toArray()) {
            Random dice = new Random(seed);
            ImmutableList<Arc> block = block(dice);
            Set<Integer> without = dice.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(dice.nextInt(8));
            Set<ImmutableSortedSet<Integer>> negative = negative(block, without);
            CircleSearch search = new CircleSearch(block, new Budget(ENOUGH));

            for (int assertion = 0; assertion < 14; assertion++) {
                int one = assertion;
                Optional<ImmutableSet<Integer>> circle = search.through(one, without);

                assertThat(circle.isPresent())
                        .as("seed %s: %s in %s without %s", seed, one, block, without)
                        .isEqualTo(negative.stream().anyMatch(owners -> owners.contains(one)));
                if (circle.isPresent()) {
                    assertThat(circle.get()).contains(one);
                    assertThat(negative)
                            .as("seed %s: %s in %s without %s", seed, one, block, without)
                            .contains(ImmutableSortedSet.copyOf(circle.get()));
                }
                found += circle.isPresent() ? 1 : 0;
                none += circle.isPresent() ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(BLOCKS / 10);
        assertThat(none).isGreaterThan(BLOCKS / 10);
    }

    @Test
    void a_block_is_without_circle_only_where_it_has_none() {
        int without = 0;
        for (int seed = 0; seed < BLOCKS; seed++) {
            ImmutableList<Arc> block = block(new Random(seed));
            boolean isWithout = new CircleSearch(block, new Budget(ENOUGH)).isWithoutCircle();

            assertThat(isWithout && Circle.allOf(block).stream().anyMatch(circle -> circle.length() < 0))
                    .as("seed %s: %s", seed, block)
                    .isFalse();
            without += isWithout ? 1 : 0;
        }
        assertThat(without).isGreaterThan(BLOCKS / 20);
    }

    /** From one point to the next a second less each, and back in time for all of them, or a second too early. */
    @Test
    void a_chain_of_arcs_is_followed_to_its_end() {
        assertThat(new CircleSearch(ring(9), new Budget(ENOUGH)).isWithoutCircle())
                .isTrue();
        assertThat(new CircleSearch(ring(9), new Budget(ENOUGH)).through(4, ImmutableSet.of()))
                .isEmpty();
        assertThat(new CircleSearch(ring(8), new Budget(ENOUGH)).isWithoutCircle())
                .isFalse();
        assertThat(new CircleSearch(ring(8), new Budget(ENOUGH)).through(4, ImmutableSet.of()))
                .hasValue(ImmutableSet.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }

    @Test
    void finds_nothing_once_the_budget_is_spent() {
        Budget spent = new Budget(0);
        CircleSearch search = new CircleSearch(ring(8), spent);

        assertThat(search.through(4, ImmutableSet.of())).isEmpty();
        assertThat(spent.isSpent()).isTrue();
        assertThat(search.isWithoutCircle()).isFalse();
    }

    private static ImmutableList<Arc> ring(int back) {
        ImmutableList.Builder<Arc> ring = ImmutableList.builder();
        for (int point = 0; point < 9; point++) {
            ring.add(new Arc(point, point + 1, -1, ImmutableIntArray.of(point), point));
        }
        return ring.add(new Arc(9, 0, back, ImmutableIntArray.of(9), 9)).build();
    }

    private static ImmutableList<Arc> block(Random dice) {
        return dice.nextBoolean()
                ? Circle.relations(5 + dice.nextInt(4), 3 + dice.nextInt(4), dice)
                : Circle.relations(10 + dice.nextInt(5), 6, dice);
    }

    /** Because of which assertions those are that are shorter than nothing. */
    private static Set<ImmutableSortedSet<Integer>> negative(ImmutableList<Arc> block, Set<Integer> without) {
        return Circle.allOf(block).stream()
                .filter(circle -> circle.length() < 0
                        && Sets.intersection(circle.owners(), without).isEmpty())
                .map(Circle::owners)
                .collect(Collectors.toSet());
    }
}
