package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All least sets of assertions that cannot hold together: one is found, and then, for each of its members, the sets
 * that lack this member. Every least set is found exactly once: of any other one, it lacks some member, and one of
 * these is the first.
 *
 * @see "Reiter: A theory of diagnosis from first principles. Artificial Intelligence 32 (1987)"
 */
final class ConflictTree {

    /** What it costs to see whether some assertions complete a conflict: about as much as to visit so many points. */
    private static final int DEAR = 2;

    private final Consistency consistency;
    private final Budget budget;
    private final Conflicts conflicts = new Conflicts();
    private boolean isComplete = true;

    private ConflictTree(Consistency consistency, Budget budget) {
        this.consistency = consistency;
        this.budget = budget;
    }

    /** The least sets among some assertions, as many as are found within the budget. */
    static ConflictTree of(Set<Integer> among, Consistency consistency, Budget budget) {
        ConflictTree tree = new ConflictTree(consistency, budget);
        tree.grow(among);
        return tree;
    }

    private void grow(Set<Integer> among) {
        Deque<Choice> open = new ArrayDeque<>(List.of(Choice.any()));
        while (!open.isEmpty()) {
            Choice choice = open.remove();
            Optional<ImmutableSet<Integer>> known = conflicts.lacking(choice.without());
            Set<Integer> left = Sets.filter(among, one -> !choice.without().get(one));
            if (known.isEmpty() && consistency.holds(left)) {
                continue;
            }
            if (budget.isSpent()) {
                isComplete = false;
                return;
            }
            ImmutableSet<Integer> conflict = known.orElseGet(() -> consistency.least(left));
            if (known.isEmpty()) {
                conflicts.add(conflict);
            }
            budget.spend((long) DEAR * conflict.size() * conflicts.size());
            open.addAll(choice.without(conflict, conflicts::completedBy));
        }
    }

    /** In the order in which they were found; without what is granted. */
    ImmutableList<ImmutableSet<Integer>> conflicts() {
        return conflicts.all();
    }

    /** True where all least sets were found. */
    boolean isComplete() {
        return isComplete;
    }
}
