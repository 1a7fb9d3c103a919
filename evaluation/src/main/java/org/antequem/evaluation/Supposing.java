package org.antequem.evaluation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.model.Statement;
import org.antequem.rule.Admitted;
import org.antequem.rule.Goal;
import org.antequem.rule.Reading;
import org.antequem.timeline.Timeline;

/** What is supposed to be so, whoever says otherwise: goals may be reached only by what can hold together with it. */
final class Supposing {

    /** So many ways around what is supposed are tried in all. */
    private static final int MOST_TRIED = 400;

    private final Statement supposed;
    private final Reading reading;
    private final ImmutableSet<Statement> contrary;
    private int tried;

    Supposing(Statement supposed, Reading reading) {
        this.supposed = supposed;
        this.reading = reading;
        this.contrary = reading.about(supposed.proposition()).stream()
                .filter(statement -> !conflictWith(ImmutableSet.of(statement)).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** True where ways were left untried, so that what was not reached may be within reach. */
    boolean isGivenUp() {
        return tried > MOST_TRIED;
    }

    /** The same goal, reached without anything that contradicts what is supposed. */
    Goal of(Goal goal) {
        return statements -> around(ImmutableSet.of(), goal, statements.without(contrary), new HashSet<>());
    }

    private Optional<Argument> around(
            ImmutableSet<Statement> out, Goal goal, Admitted statements, Set<ImmutableSet<Statement>> known) {
        if (isGivenUp() || !known.add(out)) {
            return Optional.empty();
        }
        Optional<Argument> found = goal.reachedFrom(out.isEmpty() ? statements : statements.without(out));
        if (found.isEmpty()) {
            return found;
        }
        ImmutableSet<Statement> conflict = conflictWith(found.get().statements());
        if (conflict.isEmpty()) {
            return found;
        }
        for (Statement statement : conflict) {
            if (!statement.equals(supposed) && !out.contains(statement)) {
                tried++;
                ImmutableSet<Statement> more = ImmutableSet.<Statement>builder()
                        .addAll(out)
                        .add(statement)
                        .build();
                Optional<Argument> other = around(more, goal, statements, known);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }

    private ImmutableSet<Statement> conflictWith(Set<Statement> statements) {
        return Timeline.conflictIn(Sets.union(statements, ImmutableSet.of(supposed)), reading.conventions());
    }
}
