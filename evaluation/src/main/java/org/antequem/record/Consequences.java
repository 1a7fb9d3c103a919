package org.antequem.record;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.time.Conventions;

/**
 * Which statements entail a proposition, and which exclude it. Where many say the same, that is worked out once for all
 * of them, and remembered while there is room.
 */
final class Consequences {

    /** Statements, in all answers together. */
    private static final int MOST_KEPT = 200_000;

    private final Subjects subjects;
    private final Conventions conventions;
    private final Supplier<Cache<Proposition, ImmutableList<Statement>>> entailing;
    private final Supplier<Cache<Proposition, ImmutableList<Statement>>> excluding;

    Consequences(Subjects subjects, Conventions conventions) {
        this(subjects, conventions, Suppliers.memoize(Consequences::kept), Suppliers.memoize(Consequences::kept));
    }

    private Consequences(
            Subjects subjects,
            Conventions conventions,
            Supplier<Cache<Proposition, ImmutableList<Statement>>> entailing,
            Supplier<Cache<Proposition, ImmutableList<Statement>>> excluding) {
        this.subjects = subjects;
        this.conventions = conventions;
        this.entailing = entailing;
        this.excluding = excluding;
    }

    /** The same of statements that other conventions read alike, though not whatever they are compared with. */
    Consequences readBy(Conventions others) {
        return new Consequences(subjects, others, entailing, excluding);
    }

    /** In the order of the record; that they speak of the same is required. */
    ImmutableList<Statement> entailing(Proposition said) {
        return known(said, Proposition::entails, entailing.get());
    }

    /** In the order of the record; that they speak of the same is required. */
    ImmutableList<Statement> excluding(Proposition said) {
        return known(said, Proposition::excludes, excluding.get());
    }

    private ImmutableList<Statement> known(
            Proposition said,
            BiPredicate<Proposition, Proposition> bears,
            Cache<Proposition, ImmutableList<Statement>> cache) {
        Proposition read = said.in(conventions);
        ImmutableList<Statement> found = cache.getIfPresent(read);
        if (found == null) {
            found = sought(read, bears);
            cache.put(read, found);
        }
        return found;
    }

    private ImmutableList<Statement> sought(Proposition read, BiPredicate<Proposition, Proposition> bears) {
        Map<Proposition, Boolean> asked = new HashMap<>();
        ImmutableList.Builder<Statement> found = ImmutableList.builder();
        for (Statement statement : subjects.about(read)) {
            if (asked.computeIfAbsent(statement.proposition(), other -> bears.test(other.in(conventions), read))) {
                found.add(statement);
            }
        }
        return found.build();
    }

    private static Cache<Proposition, ImmutableList<Statement>> kept() {
        return CacheBuilder.newBuilder()
                .maximumWeight(MOST_KEPT)
                .weigher((Proposition said, ImmutableList<Statement> found) -> 1 + found.size())
                .build();
    }
}
