package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Minimal sets of statements that keep one point from following another by too much. */
final class Arguments {

    /** Up to so many statements it is quick to see of each whether all others do without it. */
    private static final int FEW = 64;

    private final Solution solution;
    private final Function<Excerpt, Solution> parts;

    /** @param parts solves an excerpt, or knows its solution */
    Arguments(Solution solution, Function<Excerpt, Solution> parts) {
        this.solution = solution;
        this.parts = parts;
    }

    private boolean refuse(int from, int to, long limit) {
        if (from == to) {
            return false;
        }
        return solution.isContested(from, to)
                ? solution.isOutOfReach(from, to, limit, Inquiry::all)
                : !solution.asking(inquiry -> inquiry.isAtMost(from, to, limit));
    }

    /** That {@code to − from ≤ limit} follows from some statements, consistent among themselves. */
    Optional<Walk> ofAll(int from, int to, long limit) {
        if (from == to) {
            return limit >= 0 ? Optional.of(new Walk(0, ImmutableList.of(), ImmutableSet.of())) : Optional.empty();
        }
        if (solution.isContested(from, to)) {
            return search(new Excerpt(solution.network(), List.of(from >> 1, to >> 1), Inquiry::all), from, to, limit);
        }
        Walk walk = shortest(from, to, limit);
        if (walk == null) {
            return Optional.empty();
        }
        Optional<Walk> direct = minimal(solution.network(), walk.statements(), from, to, limit);
        return direct.isPresent()
                ? direct
                : minimal(solution.network(), sufficient(walk, from, to, limit), from, to, limit);
    }

    /** What all statements together come to, where that is quick to see; else it is asked of parts alone. */
    Forced forced(int from, int to, long limit) {
        if (refuse(from, to, limit)) {
            return Forced.NOT;
        }
        return Forced.by(
                () -> solution.isContestedWidely(from, to) ? Optional.empty() : ofAll(from, to, limit),
                walk -> walk.statements().size() > FEW
                        ? ImmutableSet.of()
                        : needed(solution, walk.statements(), from, to, limit));
    }

    /** The same as of all, from the statements admitted. */
    Optional<Walk> among(Excerpt admitted, int from, int to, long limit) {
        if (solution.isOutOfReach(from, to, limit, admitted::holds)) {
            return Optional.empty();
        }
        if (solution.isContested(from, to) || !solution.network().calendars().isEmpty()) {
            return search(admitted, from, to, limit);
        }
        return Optional.ofNullable(solution.asking(inquiry -> inquiry.walk(from, to, limit, admitted::holds)))
                .flatMap(walk -> minimal(solution.network(), walk.statements(), from, to, limit));
    }

    private @Nullable Walk shortest(int from, int to, long limit) {
        return solution.asking(
                inquiry -> inquiry.isAtMost(from, to, limit) ? inquiry.walk(from, to, limit, Inquiry::all) : null);
    }

    private Optional<Walk> search(Excerpt admitted, int from, int to, long limit) {
        if (solution.isContested(from, to)
                && 2 * admitted.events().size() >= solution.network().events()
                && admitted.isAll()) {
            return new Detours(solution, from, to, limit).found();
        }
        int start = admitted.point(from);
        int end = admitted.point(to);
        Solution part = parts.apply(admitted);
        return part.conflicts().isEmpty()
                ? new Arguments(part, parts).ofAll(start, end, limit)
                : new Detours(part, start, end, limit).found();
    }

    /** The statements of a walk, and as many more as it takes where months on it are counted. */
    private List<Integer> sufficient(Walk walk, int from, int to, long limit) {
        Set<Integer> statements = new LinkedHashSet<>(walk.statements());
        Deque<Integer> pending = new ArrayDeque<>(counted(walk));
        Set<Integer> done = new HashSet<>();
        while (!pending.isEmpty()) {
            int anchor = pending.remove();
            if (done.add(anchor)) {
                for (boolean backwards : new boolean[] {false, true}) {
                    Walk bound = solution.asking(inquiry -> inquiry.toZero(anchor, backwards));
                    if (bound != null) {
                        statements.addAll(bound.statements());
                        pending.addAll(counted(bound));
                    }
                }
            }
        }
        if (!forces(solution.network(), statements, from, to, limit)) {
            statements.addAll(new Excerpt(solution.network(), List.of(from >> 1, to >> 1), Inquiry::all).statements());
        }
        return List.copyOf(statements);
    }

    /** The points between which days or months are counted by a walk's statements. */
    private List<Integer> counted(Walk walk) {
        return walk.statements().stream()
                .flatMap(statement -> solution.network().calendars().of(statement).stream())
                .flatMap(calendar -> Stream.of(calendar.anchor(), calendar.point()))
                .toList();
    }

    /** A minimal part of the statements that forces it; empty where they contradict each other, or do not force it. */
    static Optional<Walk> minimal(Network whole, List<Integer> statements, int from, int to, long limit) {
        Excerpt excerpt = excerpt(whole, statements, from, to);
        int start = excerpt.point(from);
        int end = excerpt.point(to);
        Solution solved = excerpt.solution();
        if (!solved.forces(start, end, limit)) {
            return Optional.empty();
        }
        Set<Integer> needed =
                statements.size() > FEW ? ImmutableSet.of() : needed(solved, statements, start, end, limit);
        if (needed.size() == statements.size()) {
            return Optional.of(
                    new Walk(solved.distance(start, end), ImmutableList.copyOf(statements), ImmutableSet.of()));
        }
        // What is solved is changed by that, and cannot be solved again.
        Network unsolved = excerpt(whole, statements, from, to).network();
        ImmutableList<Integer> kept = Minimal.of(
                statements,
                () -> Bridges.between(unsolved, start, end),
                some -> some.containsAll(needed) && forces(unsolved, some, start, end, limit));
        Excerpt least = excerpt(unsolved, kept, start, end);
        long distance = least.solution().distance(least.point(start), least.point(end));
        return Optional.of(new Walk(distance, kept, ImmutableSet.of()));
    }

    private static ImmutableSet<Integer> needed(
            Solution solution, Collection<Integer> some, int from, int to, long limit) {
        return some.stream()
                .filter(one -> solution.isOutOfReach(from, to, limit, other -> other != one))
                .collect(ImmutableSet.toImmutableSet());
    }

    static boolean forces(Network whole, Collection<Integer> some, int from, int to, long limit) {
        Excerpt excerpt = excerpt(whole, some, from, to);
        return excerpt.solution().forces(excerpt.point(from), excerpt.point(to), limit);
    }

    private static Excerpt excerpt(Network whole, Collection<Integer> some, int from, int to) {
        return new Excerpt(whole, List.of(from >> 1, to >> 1), Set.copyOf(some)::contains);
    }
}
