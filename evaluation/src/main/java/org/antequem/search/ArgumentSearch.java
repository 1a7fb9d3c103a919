package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/**
 * Seeks arguments that reach a goal, from statements that can hold together, also with what is granted. Where the first
 * one found contradicts itself, a way around the contradiction is sought, as long as the budget lasts. For one thread.
 */
final class ArgumentSearch {

    private final Inquiry inquiry;
    private final Budget budget;

    /** What is granted, but that something happened: that contradicts no date. */
    private final ImmutableSet<Statement> granted;

    /**
     * @param inquiry about the claim that is put to the test
     * @param budget how often a goal may be sought
     */
    ArgumentSearch(Inquiry inquiry, Budget budget) {
        this.inquiry = inquiry;
        this.budget = budget;
        this.granted = inquiry.granted().statements().stream()
                .filter(statement -> !(statement.proposition() instanceof Occurred occurred && occurred.isBare()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** An argument that reaches the goal; it may rest on more than it needs. */
    Optional<Argument> any(Goal goal, Inquiry admitted) {
        return consistent(goal, admitted, ImmutableSet.of(), new HashSet<>());
    }

    /** An argument that reaches the goal, and from which no statement can be spared. */
    Optional<Argument> minimal(Goal goal, Inquiry admitted) {
        return any(goal, admitted).map(found -> minimal(goal, found, admitted));
    }

    /**
     * An argument, from statements that can hold together, and with what is granted.
     *
     * @param without what is left out, to find a way around contradictions
     * @param tried the sets that were left out before, in vain
     */
    private Optional<Argument> consistent(
            Goal goal, Inquiry admitted, ImmutableSet<Statement> without, Set<ImmutableSet<Statement>> tried) {
        if (!budget.spend()) {
            return Optional.empty();
        }
        Optional<Argument> found = goal.reachedFrom(admitted.without(without));
        if (found.isEmpty()) {
            return found;
        }
        ImmutableSet<Statement> conflict = conflict(found.get());
        if (conflict.isEmpty()) {
            return found;
        }
        for (Statement statement : sorted(Sets.difference(conflict, granted))) {
            ImmutableSet<Statement> more = ImmutableSet.<Statement>builder()
                    .addAll(without)
                    .add(statement)
                    .build();
            if (tried.add(more) && !budget.isExceeded()) {
                Optional<Argument> other = consistent(goal, admitted, more, tried);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Statement> sorted(Set<Statement> statements) {
        return ImmutableList.sortedCopyOf(Statement.BY_CONTENT, statements);
    }

    /** What cannot hold together of an argument and what is granted. */
    private ImmutableSet<Statement> conflict(Argument argument) {
        return inquiry.conflictAmong(Sets.union(argument.statements(), granted));
    }

    /** Leaves out every statement that can be spared. */
    private Argument minimal(Goal goal, Argument found, Inquiry admitted) {
        Argument least = found;
        for (Statement statement : found.statements()) {
            if (least.statements().contains(statement) && budget.spend()) {
                Set<Statement> rest = Sets.difference(least.statements(), ImmutableSet.of(statement))
                        .immutableCopy();
                least = goal.reachedFrom(admitted.only(rest))
                        .filter(argument -> conflict(argument).isEmpty())
                        .orElse(least);
            }
        }
        return least;
    }
}
