package org.antequem.contest;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;
import org.junit.jupiter.api.Test;

/**
 * A circle contests only what contradicts others that can hold. The circles here are drawn by hand, so that they also
 * close where nothing contradicts anything, as distances in months may.
 */
class ContestSearchTest {

    private static final int WAR_AT_3 = 0;
    private static final int WAR_AT_4 = 1;
    private static final int WAR_AT_5 = 2;
    private static final int EMBASSY_AT_2 = 3;
    private static final int MUSTER_AT_9 = 4;
    private static final int WAR_BEFORE_MUSTER = 5;
    private static final ImmutableList<Proposition> SAID = ImmutableList.of(
            dated(WAR, "3"),
            dated(WAR, "4"),
            dated(WAR, "5"),
            dated(EMBASSY, "2"),
            dated(MUSTER, "9"),
            before(WAR, MUSTER));

    private final Budget budget = new Budget(1_000_000);

    @Test
    void what_contradicts_others_that_can_hold_is_contested_by_them() {
        ContestSearch search = search(circle(-1, WAR_AT_3, WAR_AT_4));

        assertThat(search.contest(WAR_AT_3)).hasValue(ImmutableSet.of(WAR_AT_3, WAR_AT_4));
        assertThat(search.contest(WAR_AT_4)).hasValue(ImmutableSet.of(WAR_AT_3, WAR_AT_4));
        assertThat(search.contest(EMBASSY_AT_2)).isEmpty();
        assertThat(search.isDoubtful()).isFalse();
        assertThat(search.isCutShort()).isFalse();
    }

    @Test
    void whoever_has_no_part_in_the_contradiction_is_left_out_of_it() {
        assertThat(search(circle(-1, WAR_AT_3, EMBASSY_AT_2, WAR_AT_4)).contest(WAR_AT_3))
                .hasValue(ImmutableSet.of(WAR_AT_3, WAR_AT_4));
    }

    @Test
    void a_circle_that_contradicts_nothing_contests_nothing_and_leaves_a_doubt() {
        ContestSearch search = search(circle(-1, WAR_AT_3, MUSTER_AT_9, WAR_BEFORE_MUSTER));

        assertThat(search.contest(WAR_AT_3)).isEmpty();
        assertThat(search.isDoubtful()).isTrue();
        assertThat(search.isCutShort()).isFalse();
    }

    /** The first circle is the shortest, and is met again until the muster or the order of both is left out. */
    @Test
    void beside_a_circle_that_contradicts_nothing_another_is_found() {
        ContestSearch search =
                search(circle(-9, WAR_AT_3, MUSTER_AT_9, WAR_BEFORE_MUSTER), circle(-1, WAR_AT_3, WAR_AT_4));

        assertThat(search.contest(WAR_AT_3)).hasValue(ImmutableSet.of(WAR_AT_3, WAR_AT_4));
        assertThat(search.isDoubtful()).isTrue();
    }

    /** The war was not both at 4 and at 5, whatever the embassy says; it is contested by who says that it was at 3. */
    @Test
    void beside_a_circle_of_others_that_contradict_each_other_another_is_found() {
        ContestSearch search = search(
                circle(-9, EMBASSY_AT_2, WAR_AT_4, WAR_AT_5),
                circle(-5, EMBASSY_AT_2, WAR_AT_4, MUSTER_AT_9, WAR_AT_3));

        assertThat(search.contest(EMBASSY_AT_2)).isEmpty();
        assertThat(search.isDoubtful()).isFalse();
        assertThat(search(circle(-9, WAR_AT_3, WAR_AT_4, WAR_AT_5), circle(-1, WAR_AT_3, WAR_AT_5))
                        .contest(WAR_AT_3))
                .hasValue(ImmutableSet.of(WAR_AT_3, WAR_AT_5));
    }

    @Test
    void a_search_is_cut_short_where_its_budget_ends() {
        ContestSearch search = search(new Budget(0), circle(-1, WAR_AT_3, WAR_AT_4));

        assertThat(search.contest(WAR_AT_3)).isEmpty();
        assertThat(search.isCutShort()).isTrue();
    }

    /** Each question about what can hold costs a multiple of the circle's arcs. */
    @Test
    void a_search_is_cut_short_where_its_budget_ends_before_the_circle_that_counts() {
        ContestSearch search = search(
                new Budget(1_000),
                circle(-9, WAR_AT_3, MUSTER_AT_9, WAR_BEFORE_MUSTER),
                circle(-1, WAR_AT_3, WAR_AT_4));

        assertThat(search.contest(WAR_AT_3)).isEmpty();
        assertThat(search.isCutShort()).isTrue();
        assertThat(search.isDoubtful()).isTrue();
    }

    @SafeVarargs
    private ContestSearch search(ImmutableList<Integer>... circles) {
        return search(budget, circles);
    }

    /** @param circles the length of each, and because of which assertions its arcs are; all meet in one point */
    @SafeVarargs
    private static ContestSearch search(Budget budget, ImmutableList<Integer>... circles) {
        ImmutableList.Builder<Arc> arcs = ImmutableList.builder();
        int number = 0;
        for (ImmutableList<Integer> circle : circles) {
            int steps = circle.size() - 1;
            int start = number;
            for (int step = 0; step < steps; step++) {
                arcs.add(new Arc(
                        step == 0 ? -1 : start + step,
                        step == steps - 1 ? -1 : start + step + 1,
                        step == 0 ? circle.get(0) : 0,
                        ImmutableIntArray.of(circle.get(step + 1)),
                        number++));
            }
        }
        return new ContestSearch(new CircleSearch(arcs.build(), budget), consistency(budget), budget);
    }

    private static ImmutableList<Integer> circle(int length, Integer... assertions) {
        return Stream.concat(Stream.of(length), Stream.of(assertions)).collect(ImmutableList.toImmutableList());
    }

    private static Consistency consistency(Budget budget) {
        return new Consistency(
                IntStream.range(0, SAID.size())
                        .mapToObj(one -> new Assertion(
                                SAID.get(one), ImmutableList.of(told(eyewitness("witness " + one), SAID.get(one)))))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableSet.of(),
                Conventions.STANDARD,
                budget);
    }
}
