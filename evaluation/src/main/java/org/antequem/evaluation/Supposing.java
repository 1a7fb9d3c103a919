package org.antequem.evaluation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Statement;
import org.antequem.rule.Admitted;
import org.antequem.rule.Goal;
import org.antequem.time.Conventions;
import org.antequem.timeline.Timeline;

/**
 * A goal that may be reached only by what can hold together with something that is supposed.
 *
 * @param supposed which is so, whoever says otherwise
 */
record Supposing(Goal goal, Statement supposed, Conventions conventions) implements Goal {

    /** So many statements at most are left out on the way around what is supposed. */
    private static final int DEEPEST = 6;

    @Override
    public Optional<Argument> reachedFrom(Admitted statements) {
        return reachedFrom(statements, DEEPEST);
    }

    private Optional<Argument> reachedFrom(Admitted statements, int deep) {
        Optional<Argument> found = goal.reachedFrom(statements);
        if (found.isEmpty()) {
            return found;
        }
        ImmutableSet<Statement> conflict =
                Timeline.conflictIn(Sets.union(found.get().statements(), ImmutableSet.of(supposed)), conventions);
        if (conflict.isEmpty()) {
            return found;
        }
        for (Statement statement : conflict) {
            if (deep > 0 && !statement.equals(supposed)) {
                Optional<Argument> other = reachedFrom(statements.without(ImmutableSet.of(statement)), deep - 1);
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return Optional.empty();
    }
}
