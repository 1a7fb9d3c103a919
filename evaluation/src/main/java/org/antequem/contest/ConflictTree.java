package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All least sets of assertions that cannot hold: one is found, and then those without each of its members in turn.
 * Every one of them is met, for each lacks a member of every other.
 *
 * @see "Reiter: A theory of diagnosis from first principles. Artificial Intelligence 32 (1987)"
 */
final class ConflictTree {

    private final Consistency consistency;
    private final Budget budget;
    private final Set<ImmutableSet<Integer>> conflicts = new LinkedHashSet<>();
    private boolean isComplete = true;

    private ConflictTree(Consistency consistency, Budget budget) {
        this.consistency = consistency;
        this.budget = budget;
    }

    /** Those among some assertions, as far as the budget goes. */
    static ConflictTree of(Set<Integer> among, Consistency consistency, Budget budget) {
        ConflictTree tree = new ConflictTree(consistency, budget);
        tree.grow(among);
        return tree;
    }

    private void grow(Set<Integer> among) {
        Deque<ImmutableSet<Integer>> open = new ArrayDeque<>(List.of(ImmutableSet.of()));
        Set<ImmutableSet<Integer>> met = new HashSet<>(open);
        while (!open.isEmpty()) {
            ImmutableSet<Integer> without = open.remove();
            Set<Integer> left = Sets.difference(among, without).immutableCopy();
            if (consistency.holds(left)) {
                continue;
            }
            if (budget.isSpent()) {
                isComplete = false;
                return;
            }
            ImmutableSet<Integer> conflict = known(without).orElseGet(() -> consistency.least(left));
            conflicts.add(conflict);
            for (int one : conflict) {
                ImmutableSet<Integer> more =
                        ImmutableSet.<Integer>builder().addAll(without).add(one).build();
                if (met.add(more)) {
                    open.add(more);
                }
            }
        }
    }

    /** One that is known and lacks all of these. */
    private Optional<ImmutableSet<Integer>> known(Set<Integer> without) {
        return conflicts.stream()
                .filter(conflict -> Collections.disjoint(conflict, without))
                .findFirst();
    }

    /** In the order in which they were found; without what is granted. */
    ImmutableList<ImmutableSet<Integer>> conflicts() {
        return ImmutableList.copyOf(conflicts);
    }

    /** True where there are no others. */
    boolean isComplete() {
        return isComplete;
    }
}
