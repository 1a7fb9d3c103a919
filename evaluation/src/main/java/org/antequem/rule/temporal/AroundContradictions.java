package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.timeline.Conflict;

/**
 * What is left of a record where statements that contradict each other are left out, as few as it takes: where events
 * can lie is known from what can hold together.
 */
final class AroundContradictions {

    /** The maximum number of ways around contradictions that are tried. */
    private static final int MOST_WAYS = 100;

    private AroundContradictions() {}

    /**
     * What is found in the first such part in which there is something to find, the whole record first.
     *
     * @param about the events whose contradictions matter
     * @param mayFind false where nothing can be found in a part, nor in any part of it
     */
    static Optional<Argument> first(
            Inquiry statements,
            ImmutableSet<Event> about,
            Predicate<Inquiry> mayFind,
            Function<Inquiry, Optional<Argument>> found) {
        Deque<ImmutableSet<Statement>> untried = new ArrayDeque<>();
        Set<ImmutableSet<Statement>> met = new HashSet<>();
        untried.add(ImmutableSet.of());
        for (int ways = 0; !untried.isEmpty() && ways < MOST_WAYS; ways++) {
            ImmutableSet<Statement> without = untried.remove();
            Inquiry rest = statements.without(without);
            if (!mayFind.test(rest)) {
                continue;
            }
            Optional<Argument> argument = found.apply(rest);
            if (argument.isPresent()) {
                return argument;
            }
            for (Statement statement : contradiction(rest, about)) {
                ImmutableSet<Statement> more =
                        Sets.union(without, ImmutableSet.of(statement)).immutableCopy();
                if (met.add(more)) {
                    untried.add(more);
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Statement> contradiction(Inquiry statements, ImmutableSet<Event> about) {
        ImmutableList<Conflict> conflicts = statements.component(about).conflicts();
        return conflicts.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.sortedCopyOf(
                        Statement.BY_CONTENT, conflicts.get(0).statements());
    }
}
