package org.antequem.record;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
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
    private final Supplier<Cache<Proposition, ImmutableSet<Statement>>> open;

    Consequences(Subjects subjects, Conventions conventions) {
        this(
                subjects,
                conventions,
                Suppliers.memoize(Consequences::kept),
                Suppliers.memoize(Consequences::kept),
                Suppliers.memoize(Consequences::kept));
    }

    private Consequences(
            Subjects subjects,
            Conventions conventions,
            Supplier<Cache<Proposition, ImmutableList<Statement>>> entailing,
            Supplier<Cache<Proposition, ImmutableList<Statement>>> excluding,
            Supplier<Cache<Proposition, ImmutableSet<Statement>>> open) {
        this.subjects = subjects;
        this.conventions = conventions;
        this.entailing = entailing;
        this.excluding = excluding;
        this.open = open;
    }

    /** The same of statements that other conventions read alike, though not whatever they are compared with. */
    Consequences readBy(Conventions others) {
        return new Consequences(subjects, others, entailing, excluding, open);
    }

    /** In the order of the record; that they speak of the same is required. */
    ImmutableList<Statement> entailing(Proposition said) {
        return known(said, Proposition::entails, entailing.get());
    }

    /** In the order of the record; that they speak of the same is required. */
    ImmutableList<Statement> excluding(Proposition said) {
        return known(said, Proposition::excludes, excluding.get());
    }

    /** Those that say that its event happened, or place it in time, and neither entail nor exclude it. */
    ImmutableSet<Statement> leavingOpen(Occurred said) {
        Occurred read = said.in(conventions);
        ImmutableSet<Statement> found = open.get().getIfPresent(read);
        if (found == null) {
            Set<Statement> some = new LinkedHashSet<>();
            for (Statement statement : subjects.about(read)) {
                Proposition other = statement.proposition();
                if (other instanceof Occurred || other instanceof Spacing || other instanceof StageOf) {
                    some.add(statement);
                }
            }
            entailing(read).forEach(some::remove);
            excluding(read).forEach(some::remove);
            found = ImmutableSet.copyOf(some);
            open.get().put(read, found);
        }
        return found;
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
            Proposition said = statement.proposition();
            if (!areLinksOfTwo(said, read)
                    && asked.computeIfAbsent(said, other -> bears.test(other.in(conventions), read))) {
                found.add(statement);
            }
        }
        return found.build();
    }

    /** Links of two stages neither entail nor exclude each other, and a whole may have thousands. */
    private static boolean areLinksOfTwo(Proposition one, Proposition other) {
        return one instanceof StageOf a
                && other instanceof StageOf b
                && !a.event().equals(b.event());
    }

    private static <T extends Collection<Statement>> Cache<Proposition, T> kept() {
        return CacheBuilder.newBuilder()
                .maximumWeight(MOST_KEPT)
                .weigher((Proposition said, T found) -> 1 + found.size())
                .build();
    }
}
