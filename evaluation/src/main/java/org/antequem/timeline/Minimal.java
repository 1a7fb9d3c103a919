package org.antequem.timeline;

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

    private static final int FEW = 16;

    private Minimal() {}

    /**
     * A minimal part of the statements, in their order.
     *
     * @param holds true of the whole, and of whatever encloses something of which it is true
     */
    static List<Integer> of(List<Integer> statements, Predicate<Set<Integer>> holds) {
        List<Integer> kept = statements;
        for (int size = kept.size() > FEW ? kept.size() / 2 : 1; size > 0; size /= 2) {
            kept = without(kept, size, holds);
        }
        return kept;
    }

    private static List<Integer> without(List<Integer> statements, int size, Predicate<Set<Integer>> holds) {
        Set<Integer> kept = new HashSet<>(statements);
        for (int from = 0; from < statements.size(); from += size) {
            List<Integer> part = statements.subList(from, Math.min(from + size, statements.size()));
            part.forEach(kept::remove);
            if (!holds.test(kept)) {
                kept.addAll(part);
            }
        }
        return statements.stream().filter(kept::contains).toList();
    }
}
