package org.antequem.contest;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a circle contests an assertion: one whose other assertions can hold without it. Where they cannot, a circle
 * is sought without each member of that contradiction in turn, until one counts or there is none.
 */
final class ContestSearch {

    private final CircleSearch circles;
    private final Consistency consistency;
    private final Budget budget;
    private boolean isCutShort;
    private boolean isDoubtful;

    ContestSearch(CircleSearch circles, Consistency consistency, Budget budget) {
        this.circles = circles;
        this.consistency = consistency;
        this.budget = budget;
    }

    /** A least contradiction of which the assertion is a part; empty where none is found. */
    Optional<ImmutableSet<Integer>> contest(int assertion) {
        isCutShort = false;
        Deque<ImmutableSet<Integer>> open = new ArrayDeque<>(List.of(ImmutableSet.of()));
        Set<ImmutableSet<Integer>> met = new HashSet<>(open);
        while (!open.isEmpty() && !budget.isSpent()) {
            ImmutableSet<Integer> without = open.remove();
            Optional<ImmutableSet<Integer>> circle = circles.through(assertion, without);
            if (circle.isEmpty()) {
                continue;
            }
            Set<Integer> others =
                    Sets.difference(circle.get(), Set.of(assertion)).immutableCopy();
            boolean canHold = consistency.holds(others);
            if (canHold && !consistency.holds(circle.get())) {
                return Optional.of(consistency.least(circle.get()));
            }
            isDoubtful |= canHold;
            for (int other : canHold ? others : consistency.least(others)) {
                ImmutableSet<Integer> more = ImmutableSet.<Integer>builder()
                        .addAll(without)
                        .add(other)
                        .build();
                if (met.add(more)) {
                    open.add(more);
                }
            }
        }
        isCutShort = budget.isSpent();
        return Optional.empty();
    }

    /** True where the last search ended because the budget was spent. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** True where some circle turned out to be no contradiction. */
    boolean isDoubtful() {
        return isDoubtful;
    }
}
