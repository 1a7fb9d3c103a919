package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The deletion filter: leaves out of a set every statement that can be spared, many at once while there are many.
 *
 * @see "Gleeson, Ryan: Identifying minimally infeasible subsystems of inequalities. ORSA Journal on Computing 2 (1990)"
 */
final class Minimal {

    /** Up to so many it is quicker to try each than to find out which need no trying. */
    static final int FEW = 64;

    private Minimal() {}

    /**
     * A minimal part of the statements, in their order.
     *
     * @param needed some that are known not to be spared
     * @param holds true of the whole, and of whatever encloses something of which it is true
     */
    static ImmutableList<Integer> of(List<Integer> statements, Set<Integer> needed, Predicate<Set<Integer>> holds) {
        Set<Integer> kept = new HashSet<>(statements);
        List<Integer> tried = statements.stream()
                .filter(statement -> !needed.contains(statement))
                .toList();
        for (int size = tried.size() > FEW ? tried.size() / 2 : 1; size > 0; size /= 2) {
            tried = spare(tried, size, kept, holds);
        }
        return statements.stream().filter(kept::contains).collect(ImmutableList.toImmutableList());
    }

    /** Leaves out what can be spared; what cannot is to be tried again in smaller parts. */
    private static List<Integer> spare(
            List<Integer> tried, int size, Set<Integer> kept, Predicate<Set<Integer>> holds) {
        for (int from = 0; from < tried.size(); from += size) {
            List<Integer> part = tried.subList(from, Math.min(from + size, tried.size()));
            part.forEach(kept::remove);
            if (!holds.test(kept)) {
                kept.addAll(part);
            }
        }
        return tried.stream().filter(kept::contains).toList();
    }
}
