package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The deletion filter: leaves out of a set every statement that can be spared, many at once while there are many.
 *
 * @see "Gleeson, Ryan: Identifying minimally infeasible subsystems of inequalities. ORSA Journal on Computing 2 (1990)"
 */
final class DeletionFilter {

    /** Up to this number of statements it is quicker to try each of them than to find out which need not be tried. */
    private static final int FEW = 64;

    private DeletionFilter() {}

    /**
     * A minimal part of the statements, in their order.
     *
     * @param needed some statements that are known to be needed; asked for where there are many
     * @param holds true of the whole, and of any set that contains one of which it is true
     */
    static ImmutableList<Integer> of(
            List<Integer> statements, Supplier<Set<Integer>> needed, Predicate<Set<Integer>> holds) {
        Set<Integer> kept = new HashSet<>(statements);
        Set<Integer> untried = statements.size() > FEW ? needed.get() : Set.of();
        List<Integer> tried = statements.stream()
                .filter(statement -> !untried.contains(statement))
                .toList();
        for (int size = tried.size() > FEW ? tried.size() / 2 : 1; size > 0; size /= 2) {
            for (int from = 0; from < tried.size(); from += size) {
                List<Integer> part = tried.subList(from, Math.min(from + size, tried.size()));
                part.forEach(kept::remove);
                if (!holds.test(kept)) {
                    kept.addAll(part);
                }
            }
            tried = tried.stream().filter(kept::contains).toList();
        }
        return statements.stream().filter(kept::contains).collect(ImmutableList.toImmutableList());
    }
}
