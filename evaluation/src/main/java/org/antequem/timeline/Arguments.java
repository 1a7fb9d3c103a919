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

    private final Solution solution;
    private final Function<Excerpt, Solution> parts;

    /** @param parts solves an excerpt, or knows its solution */
    Arguments(Solution solution, Function<Excerpt, Solution> parts) {
        this.solution = solution;
        this.parts = parts;
    }

    /** True where it follows from no statements, however many are admitted, as is quick to see. */
    boolean refuse(int from, int to, long limit) {
        return from != to
                && !solution.isContested(from, to)
                && !solution.asking(inquiry -> inquiry.isAtMost(from, to, limit));
    }

    /**
     * That {@code to − from ≤ limit} follows from some of the statements admitted, consistent among themselves.
     *
     * <p>What all statements do not force, fewer do not: then nothing is searched. What they force stands where its
     * statements are admitted. Only else is there something to search, among the statements admitted.
     */
    Optional<Walk> atMost(int from, int to, long limit, Excerpt admitted) {
        if (from == to) {
            return limit >= 0 ? Optional.of(new Walk(0, ImmutableList.of(), ImmutableSet.of())) : Optional.empty();
        }
        if (solution.isContested(from, to)) {
            return among(admitted, from, to, limit);
        }
        Walk walk = forced(from, to, limit);
        if (walk == null) {
            return Optional.empty();
        }
        List<Integer> statements = sufficient(walk, from, to, limit);
        if (statements.stream().allMatch(admitted::holds)) {
            return Optional.of(minimal(solution.network(), statements, from, to, limit));
        }
        if (!solution.network().calendars().isEmpty()) {
            return among(admitted, from, to, limit);
        }
        Walk other = solution.asking(inquiry -> inquiry.walk(from, to, limit, admitted::holds));
        return other == null
                ? Optional.empty()
                : Optional.of(minimal(solution.network(), other.statements(), from, to, limit));
    }

    private Optional<Walk> ofAll(int from, int to, long limit) {
        return Optional.ofNullable(forced(from, to, limit))
                .map(walk -> minimal(solution.network(), sufficient(walk, from, to, limit), from, to, limit));
    }

    private @Nullable Walk forced(int from, int to, long limit) {
        return solution.asking(
                inquiry -> inquiry.isAtMost(from, to, limit) ? inquiry.walk(from, to, limit, Inquiry::all) : null);
    }

    private Optional<Walk> among(Excerpt admitted, int from, int to, long limit) {
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
        if (pending.isEmpty() || forces(solution.network(), statements, from, to, limit)) {
            return walk.statements();
        }
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

    /** Leaves out every statement that can be spared. */
    static Walk minimal(Network whole, List<Integer> statements, int from, int to, long limit) {
        Excerpt excerpt = excerpt(whole, statements, from, to);
        int start = excerpt.point(from);
        int end = excerpt.point(to);
        ImmutableList<Integer> kept = Minimal.of(
                statements,
                () -> Bridges.between(excerpt.network(), start, end),
                some -> forces(excerpt.network(), some, start, end, limit));
        Excerpt least = excerpt(excerpt.network(), kept, start, end);
        return new Walk(least.solution().distance(least.point(start), least.point(end)), kept, ImmutableSet.of());
    }

    static boolean forces(Network whole, Collection<Integer> some, int from, int to, long limit) {
        Excerpt excerpt = excerpt(whole, some, from, to);
        Solution solved = excerpt.solution();
        return solved.conflicts().isEmpty()
                && solved.asking(inquiry -> inquiry.isAtMost(excerpt.point(from), excerpt.point(to), limit));
    }

    private static Excerpt excerpt(Network whole, Collection<Integer> some, int from, int to) {
        return new Excerpt(whole, List.of(from >> 1, to >> 1), Set.copyOf(some)::contains);
    }
}
