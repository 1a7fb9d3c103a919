package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What the dates in a set of statements force: a simple temporal network over the endpoints of events. Datings, orders
 * and stage links count, each as its proposition says; no event ends before it starts; a stage lies within its whole.
 *
 * <p>An answer comes from the shortest path between two moments, not from their two ranges alone.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Timeline {

    /**
     * So many ways around contradictions are tried for one answer; a record may hold more of them than can be tried.
     */
    private static final int DETOURS = 500;

    private final Constraints constraints;
    private final Predicate<? super Statement> counts;

    private Timeline(Constraints constraints, Predicate<? super Statement> counts) {
        this.constraints = constraints;
        this.counts = counts;
    }

    /** The network of all statements that say something of time; the others are passed over. */
    public static Timeline of(Iterable<? extends Statement> statements) {
        return new Timeline(new Constraints(statements), statement -> true);
    }

    /** The same network, in which only some of the statements that count here do. Costs nothing. */
    public Timeline counting(Predicate<? super Statement> admitted) {
        return new Timeline(constraints, statement -> counts.test(statement) && admitted.test(statement));
    }

    /** A minimal set of these statements that cannot hold together; empty where all of them can. */
    public static ImmutableSet<Statement> conflictIn(Set<? extends Statement> statements) {
        ImmutableSet<Statement> all = ImmutableSet.copyOf(statements);
        return Consistency.of(all) ? ImmutableSet.of() : Consistency.conflictIn(all);
    }

    /**
     * Proves that one moment is before another by a second at least.
     *
     * @return a minimal, consistent set of statements that forces it; empty where none does
     */
    public Optional<Proof> before(Moment earlier, Moment later) {
        return apart(earlier, later, 1);
    }

    /**
     * Proves that {@code later − earlier ≥ least}.
     *
     * @param least in seconds; a negative number proves that the later moment precedes the earlier by no more
     * @return a minimal, consistent set of statements that forces it; empty where none does
     */
    public Optional<Proof> apart(Moment earlier, Moment later, long least) {
        return new Search(earlier, later, least).proof(Set.of());
    }

    /**
     * By how many seconds the second moment follows the first, as tightly as the statements that count force it.
     *
     * @return empty where the statements that bear on it contradict each other
     */
    public Optional<Gap> gap(Moment first, Moment second) {
        Answer forward = answer(first, second, Set.of());
        Answer backward = answer(second, first, Set.of());
        Set<Statement> used = new LinkedHashSet<>(forward.statements());
        used.addAll(backward.statements());
        if (!forward.isSound() || !backward.isSound() || !Consistency.of(used)) {
            return Optional.empty();
        }
        return Optional.of(new Gap(
                forward.margin().orElse(Bounds.DISTANT_PAST),
                backward.margin().isPresent() ? -backward.margin().getAsLong() : Bounds.DISTANT_FUTURE));
    }

    /**
     * Between which seconds a moment lies, as tightly as the statements that count force it. Where those that bear on
     * it contradict each other, the hull of the datings of its event.
     *
     * @return empty where they contradict each other and none of them is a dating of its event
     */
    public Optional<Bounds> bounds(Moment moment) {
        PathSearch from = new PathSearch(moment, constraints, counts, true);
        PathSearch to = new PathSearch(moment, constraints, counts, false);
        if (from.contradiction().isEmpty() && to.contradiction().isEmpty()) {
            Dated upper = Dated.latest(to, constraints, counts);
            Dated lower = Dated.earliest(from, constraints, counts);
            long earliest = lower == null ? Bounds.DISTANT_PAST : lower.second();
            long latest = upper == null ? Bounds.DISTANT_FUTURE : upper.second();
            if (earliest <= latest) {
                return Optional.of(new Bounds(earliest, latest));
            }
        }
        return constraints.hull(moment, counts);
    }

    /**
     * The tightest lower bound of {@code later − earlier}, with the statements on its path, those by which months on it
     * are counted, and, where the relations contradict each other, those that do.
     */
    private record Answer(OptionalLong margin, ImmutableSet<Statement> statements, boolean isSound) {}

    private Answer answer(Moment earlier, Moment later, Set<Statement> without) {
        Predicate<Statement> rest = statement -> counts.test(statement) && !without.contains(statement);
        PathSearch from = new PathSearch(later, constraints, rest, true);
        PathSearch to = new PathSearch(earlier, constraints, rest, false);
        Optional<List<Edge>> circle = from.contradiction().or(to::contradiction);
        if (circle.isPresent()) {
            Grounds grounds = new Grounds(constraints, rest);
            grounds.add(circle.get());
            return new Answer(OptionalLong.empty(), grounds.statements(), false);
        }
        return shortest(from, to, earlier, rest);
    }

    /**
     * The shorter of two ways: over relations alone, or from the later moment to a date and from a date to the earlier.
     */
    private Answer shortest(PathSearch from, PathSearch to, Moment earlier, Predicate<Statement> rest) {
        Grounds grounds = new Grounds(constraints, rest);
        @Nullable Dated upper = Dated.latest(to, constraints, rest);
        @Nullable Dated lower = Dated.earliest(from, constraints, rest);
        boolean related = from.reaches(earlier);
        if (upper != null
                && lower != null
                && (!related || lower.second() - upper.second() >= -from.distance(earlier))) {
            grounds.add(to.path(upper.moment()));
            grounds.add(upper.statement());
            grounds.add(lower.statement());
            grounds.add(from.path(lower.moment()));
            return new Answer(OptionalLong.of(lower.second() - upper.second()), grounds.statements(), true);
        }
        if (related) {
            grounds.add(from.path(earlier));
            return new Answer(OptionalLong.of(-from.distance(earlier)), grounds.statements(), true);
        }
        return new Answer(OptionalLong.empty(), ImmutableSet.of(), true);
    }

    /** One question, asked again without the statements that turn out to contradict each other. */
    private final class Search {

        private final Moment earlier;
        private final Moment later;
        private final long least;
        private int detours = DETOURS;

        Search(Moment earlier, Moment later, long least) {
            this.earlier = earlier;
            this.later = later;
            this.least = least;
        }

        /** The proof with the widest margin that leaves these statements out. */
        Optional<Proof> proof(Set<Statement> without) {
            Answer answer = answer(earlier, later, without);
            if (answer.isSound() && answer.margin().orElse(Bounds.DISTANT_PAST) < least) {
                return Optional.empty();
            }
            if (!answer.isSound() || !Consistency.of(answer.statements())) {
                return around(Consistency.conflictIn(answer.statements()), without);
            }
            return Optional.of(shrunk(answer.statements()));
        }

        /** Any consistent set of statements leaves out one at least of those in conflict. */
        private Optional<Proof> around(Set<Statement> conflict, Set<Statement> without) {
            Optional<Proof> widest = Optional.empty();
            for (Statement statement : conflict) {
                if (detours-- <= 0) {
                    break;
                }
                Set<Statement> more = new LinkedHashSet<>(without);
                more.add(statement);
                Optional<Proof> found = proof(more);
                if (found.isPresent()
                        && (widest.isEmpty()
                                || found.get().margin() > widest.get().margin())) {
                    widest = found;
                }
            }
            return widest;
        }

        /** Leaves out every statement that can be spared. */
        private Proof shrunk(Collection<Statement> statements) {
            Set<Statement> needed = new LinkedHashSet<>(statements);
            for (Statement statement : statements) {
                needed.remove(statement);
                if (margin(needed).orElse(Bounds.DISTANT_PAST) < least) {
                    needed.add(statement);
                }
            }
            Set<Statement> inOrder = new LinkedHashSet<>(statements);
            inOrder.retainAll(needed);
            return new Proof(earlier, later, margin(inOrder).orElseThrow(), ImmutableSet.copyOf(inOrder));
        }

        private OptionalLong margin(Set<Statement> statements) {
            return counting(statements::contains)
                    .answer(earlier, later, Set.of())
                    .margin();
        }
    }
}
