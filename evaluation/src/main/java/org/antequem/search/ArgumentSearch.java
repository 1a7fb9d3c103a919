package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/**
 * Seeks arguments that reach a goal, from statements that can hold together, also with what is granted. Where the first
 * one found contradicts itself, a way around the contradiction is sought, as long as the budget lasts. For one thread.
 */
final class ArgumentSearch {

    /** The maximum number of ways around contradictions that are tried, one after the other, to find one argument. */
    private static final int MOST_DETOURS = 300;

    private final Budget budget;
    private boolean isCutShort;

    /** How words were read that contradicted each other in the last search: read in another way they may not. */
    private final Set<Presumption> contradicting = new LinkedHashSet<>();

    /** What is granted, but that something happened: that contradicts no date. */
    private final ImmutableSet<Statement> granted;

    /**
     * @param inquiry about the claim that is put to the test
     * @param budget how often a goal may be sought
     */
    ArgumentSearch(Inquiry inquiry, Budget budget) {
        this.budget = budget;
        this.granted = inquiry.granted().statements().stream()
                .filter(statement -> !(statement.proposition() instanceof Occurred occurred && occurred.isBare()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** True where ways around contradictions were left untried, so that there may be more arguments. */
    boolean isCutShort() {
        return isCutShort || budget.isExceeded();
    }

    /** The presumptions without which arguments that the last search dropped might not contradict themselves. */
    ImmutableSet<Presumption> contradicting() {
        return ImmutableSet.copyOf(contradicting);
    }

    /** True where the goal can be reached, as far as contradictions are left aside. */
    boolean isWithinReach(Goal goal, Inquiry admitted) {
        return !budget.spend() || goal.reachedFrom(admitted).isPresent();
    }

    /**
     * An argument that reaches the goal, and from which no statement can be spared.
     *
     * @param reading by which it is asked what contradicts each other, and which reads words as the other one does
     */
    Optional<Argument> minimal(Goal goal, Inquiry admitted, Inquiry reading) {
        return consistent(goal, admitted, reading).map(found -> minimal(goal, found, admitted));
    }

    /**
     * An argument, from statements that can hold together, and with what is granted. Of the ways around contradictions
     * those are tried first that leave out the least.
     */
    private Optional<Argument> consistent(Goal goal, Inquiry admitted, Inquiry reading) {
        contradicting.clear();
        Queue<ImmutableSet<Statement>> untried = new ArrayDeque<>();
        Set<ImmutableSet<Statement>> met = new HashSet<>();
        untried.add(ImmutableSet.of());
        for (int detours = 0; !untried.isEmpty() && budget.spend(); detours++) {
            ImmutableSet<Statement> without = untried.remove();
            Optional<Argument> found = goal.reachedFrom(admitted.without(without));
            if (found.isPresent()) {
                ImmutableSet<Statement> conflict = conflict(found.get(), reading);
                if (conflict.isEmpty()) {
                    return found;
                }
                contradicting.addAll(Approximations.presumedBy(conflict, reading.conventions()));
                isCutShort |= detours >= MOST_DETOURS;
                for (Statement statement : detours < MOST_DETOURS
                        ? sorted(Sets.difference(conflict, granted))
                        : ImmutableList.<Statement>of()) {
                    ImmutableSet<Statement> more =
                            Sets.union(without, ImmutableSet.of(statement)).immutableCopy();
                    if (met.add(more)) {
                        untried.add(more);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Statement> sorted(Set<Statement> statements) {
        return ImmutableList.sortedCopyOf(Statement.BY_CONTENT, statements);
    }

    /** What cannot hold together of an argument and what is granted. */
    private ImmutableSet<Statement> conflict(Argument argument, Inquiry reading) {
        return reading.conflictAmong(Sets.union(argument.statements(), granted));
    }

    /** Leaves out every statement that can be spared; what is left can hold together as all of it can. */
    private Argument minimal(Goal goal, Argument found, Inquiry admitted) {
        Argument least = found;
        for (Statement statement : found.statements()) {
            if (least.statements().contains(statement) && budget.spend()) {
                Set<Statement> rest = Sets.difference(least.statements(), ImmutableSet.of(statement))
                        .immutableCopy();
                least = goal.reachedFrom(admitted.only(rest)).orElse(least);
            }
        }
        return least;
    }
}
