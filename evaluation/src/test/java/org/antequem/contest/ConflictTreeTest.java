package org.antequem.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All least sets that cannot hold, as trying all sets finds them. */
class ConflictTreeTest {

    private static final int WORLDS = Laws.worlds(100);
    private static final int ENOUGH = 10_000_000;

    @ParameterizedTest
    @EnumSource(RandomAssertions.Kind.class)
    void finds_each_least_set_that_cannot_hold_and_no_other(RandomAssertions.Kind kind) {
        int several = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomAssertions random = new RandomAssertions(kind, new Random(seed));
            ImmutableList<Assertion> all = random.assertions(3 + seed % 5);
            Consistency consistency = consistency(all, random.granted(seed % 3));
            ImmutableSet<Integer> numbers = numbers(all);

            ConflictTree tree = ConflictTree.of(numbers, consistency, new Budget(ENOUGH));

            assertThat(tree.conflicts())
                    .as("seed %s: %s", seed, all)
                    .containsExactlyInAnyOrderElementsOf(leastThatCannotHold(numbers, consistency));
            assertThat(tree.isComplete()).isTrue();
            several += tree.conflicts().size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(0);
    }

    @ParameterizedTest
    @EnumSource(RandomAssertions.Kind.class)
    void is_not_complete_where_the_budget_ends_before_all_is_known(RandomAssertions.Kind kind) {
        for (int seed = 0; seed < WORLDS; seed++) {
            ImmutableList<Assertion> all = new RandomAssertions(kind, new Random(seed)).assertions(8);
            Budget spent = new Budget(0);
            spent.spend(1);
            Consistency consistency = consistency(all, ImmutableSet.of());
            boolean canHold = consistency.holds(numbers(all));

            ConflictTree tree = ConflictTree.of(numbers(all), consistency, spent);

            assertThat(tree.isComplete()).as("seed %s", seed).isEqualTo(canHold);
            assertThat(tree.conflicts()).isEmpty();
        }
    }

    private static Consistency consistency(ImmutableList<Assertion> all, ImmutableSet<Statement> granted) {
        return new Consistency(all, granted, Conventions.STANDARD, new Budget(ENOUGH));
    }

    private static ImmutableSet<Integer> numbers(ImmutableList<Assertion> all) {
        return IntStream.range(0, all.size()).boxed().collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<ImmutableSet<Integer>> leastThatCannotHold(
            ImmutableSet<Integer> numbers, Consistency consistency) {
        return Sets.powerSet(numbers).stream()
                .filter(some -> !consistency.holds(some))
                .filter(some -> some.stream()
                        .allMatch(one -> consistency.holds(
                                Sets.difference(some, Set.of(one)).immutableCopy())))
                .map(ImmutableSet::copyOf)
                .collect(ImmutableSet.toImmutableSet());
    }
}
