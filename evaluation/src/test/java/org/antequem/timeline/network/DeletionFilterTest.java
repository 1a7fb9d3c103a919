package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deletion filter: what it leaves still holds, and no longer does without any one. */
class DeletionFilterTest {

    @Test
    void what_is_left_holds_and_nothing_of_it_can_be_spared() {
        for (int seed = 0; seed < Laws.worlds(2_000); seed++) {
            Random random = new Random(seed);
            List<Integer> statements = statements(1 + random.nextInt(200));
            Set<Integer> one = drawn(statements, random);
            Set<Integer> other = drawn(statements, random);

            List<Integer> least = DeletionFilter.of(
                    statements, () -> sharedBy(one, other), some -> some.containsAll(one) || some.containsAll(other));

            assertThat(new HashSet<>(least)).as("seed %s", seed).isIn(one, other);
            assertThat(least).as("seed %s", seed).isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            statements | those needed are asked for
            64         | false
            65         | true
            """)
    void of_many_statements_those_known_to_be_needed_are_not_tried(int number, boolean isAsked) {
        List<Integer> statements = statements(number);
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger tried = new AtomicInteger();

        List<Integer> least = DeletionFilter.of(
                statements,
                () -> {
                    asked.incrementAndGet();
                    return Set.copyOf(statements);
                },
                some -> {
                    tried.incrementAndGet();
                    return some.size() == number;
                });

        assertThat(least).isEqualTo(statements);
        assertThat(asked.get() == 1).isEqualTo(isAsked);
        assertThat(tried.get() == 0).isEqualTo(isAsked);
    }

    @Test
    void where_few_of_many_are_needed_the_others_go_many_at_once() {
        List<Integer> statements = statements(10_000);
        AtomicInteger tried = new AtomicInteger();

        List<Integer> least = DeletionFilter.of(statements, Set::of, some -> {
            tried.incrementAndGet();
            return some.contains(4_321);
        });

        assertThat(least).containsExactly(4_321);
        assertThat(tried).hasValueLessThan(100);
    }

    private static List<Integer> statements(int number) {
        return ContiguousSet.closedOpen(0, number).asList();
    }

    private static Set<Integer> drawn(List<Integer> statements, Random random) {
        int share = 1 + random.nextInt(20);
        Set<Integer> some = new HashSet<>(statements);
        some.removeIf(statement -> random.nextInt(share) > 0);
        return some;
    }

    private static Set<Integer> sharedBy(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
