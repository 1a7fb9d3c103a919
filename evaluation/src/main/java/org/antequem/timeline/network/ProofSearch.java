package org.antequem.timeline.network;

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
final class ProofSearch {

    /** Up to this number of statements it is quick to test each one, whether all others force the same without it. */
    private static final int FEW = 64;

    private final Solution solution;
    private final Function<Subnetwork, Solution> parts;

    /** @param parts solves a subnetwork, or knows its solution */
    ProofSearch(Solution solution, Function<Subnetwork, Solution> parts) {
        this.solution = solution;
        this.parts = parts;
    }

    private boolean refuses(int from, int to, long limit) {
        if (from == to) {
            return false;
        }
        if (solution.graph().neverMeet(from, to)) {
            return true;
        }
        return solution.isContested(from, to)
                ? solution.isOutOfReach(from, to, limit, DistanceSearch::all)
                : !solution.asking(search -> search.isAtMost(from, to, limit));
    }

    /** A proof of {@code to − from ≤ limit} from some statements that are consistent among themselves. */
    Optional<Path> fromAll(int from, int to, long limit) {
        if (from == to) {
            return limit >= 0 ? Optional.of(new Path(0, ImmutableList.of(), ImmutableSet.of())) : Optional.empty();
        }
        if (solution.isContested(from, to)) {
            return search(
                    new Subnetwork(solution.graph(), List.of(from >> 1, to >> 1), DistanceSearch::all),
                    from,
                    to,
                    limit);
        }
        Path path = shortest(from, to, limit);
        if (path == null) {
            return Optional.empty();
        }
        Optional<Path> direct = minimal(solution.graph(), path.statements(), from, to, limit);
        return direct.isPresent()
                ? direct
                : minimal(solution.graph(), sufficient(path, from, to, limit), from, to, limit);
    }

    /** The answer of all statements, where it is quick to find; otherwise one that leaves the question open. */
    AnswerOfAll answerOfAll(int from, int to, long limit) {
        if (refuses(from, to, limit)) {
            return AnswerOfAll.NOT;
        }
        return AnswerOfAll.by(
                () -> solution.isContestedWidely(from, to) ? Optional.empty() : fromAll(from, to, limit),
                path -> path.statements().size() > FEW
                        ? ImmutableSet.of()
                        : needed(solution, path.statements(), from, to, limit));
    }

    /**
     * A proof of {@code to − from ≤ limit} from some of the statements admitted that are consistent among themselves.
     */
    Optional<Path> among(Subnetwork admitted, int from, int to, long limit) {
        if (solution.isOutOfReach(from, to, limit, admitted::holds)) {
            return Optional.empty();
        }
        if (solution.isContested(from, to)
                || !solution.graph().calendarDistances().isEmpty()) {
            return search(admitted, from, to, limit);
        }
        return Optional.ofNullable(solution.asking(search -> search.path(from, to, limit, admitted::holds)))
                .flatMap(path -> minimal(solution.graph(), path.statements(), from, to, limit));
    }

    private @Nullable Path shortest(int from, int to, long limit) {
        return solution.asking(
                search -> search.isAtMost(from, to, limit) ? search.path(from, to, limit, DistanceSearch::all) : null);
    }

    private Optional<Path> search(Subnetwork admitted, int from, int to, long limit) {
        if (solution.isContested(from, to)
                && 2 * admitted.events().size() >= solution.graph().events()
                && admitted.isAll()) {
            return ContestedProofSearch.proof(solution, from, to, limit);
        }
        int start = admitted.point(from);
        int end = admitted.point(to);
        Solution part = parts.apply(admitted);
        return part.isConsistent()
                ? new ProofSearch(part, parts).fromAll(start, end, limit)
                : ContestedProofSearch.proof(part, start, end, limit);
    }

    /** The statements of a path, and as many more as are needed where months on it are counted. */
    private List<Integer> sufficient(Path path, int from, int to, long limit) {
        Set<Integer> statements = new LinkedHashSet<>(path.statements());
        Deque<Integer> pending = new ArrayDeque<>(counted(path));
        Set<Integer> done = new HashSet<>();
        while (!pending.isEmpty()) {
            int anchor = pending.remove();
            if (done.add(anchor)) {
                for (boolean backwards : new boolean[] {false, true}) {
                    Path bound = solution.asking(search -> search.toZero(anchor, backwards));
                    if (bound != null) {
                        statements.addAll(bound.statements());
                        pending.addAll(counted(bound));
                    }
                }
            }
        }
        if (!forces(solution.graph(), statements, from, to, limit)) {
            statements.addAll(
                    new Subnetwork(solution.graph(), List.of(from >> 1, to >> 1), DistanceSearch::all).statements());
        }
        return List.copyOf(statements);
    }

    /** The points between which days or months are counted by a path's statements. */
    private List<Integer> counted(Path path) {
        return path.statements().stream()
                .flatMap(statement -> solution.graph().calendarDistances().of(statement).stream())
                .flatMap(distance -> Stream.of(distance.anchor(), distance.point()))
                .toList();
    }

    /** A minimal part of the statements that forces it; empty where they contradict each other, or do not force it. */
    static Optional<Path> minimal(ConstraintGraph whole, List<Integer> statements, int from, int to, long limit) {
        Subnetwork subnetwork = subnetwork(whole, statements, from, to);
        int start = subnetwork.point(from);
        int end = subnetwork.point(to);
        Solution solved = subnetwork.solution();
        if (!solved.forces(start, end, limit)) {
            return Optional.empty();
        }
        Set<Integer> needed =
                statements.size() > FEW ? ImmutableSet.of() : needed(solved, statements, start, end, limit);
        if (needed.size() == statements.size()) {
            return Optional.of(
                    new Path(solved.distance(start, end), ImmutableList.copyOf(statements), ImmutableSet.of()));
        }
        // Solving changes a network, so that one that is solved cannot be solved again.
        ConstraintGraph unsolved = subnetwork(whole, statements, from, to).graph();
        ImmutableList<Integer> kept = DeletionFilter.of(
                statements,
                () -> Bridges.between(unsolved, start, end),
                some -> some.containsAll(needed) && forces(unsolved, some, start, end, limit));
        Subnetwork least = subnetwork(unsolved, kept, start, end);
        long distance = least.solution().distance(least.point(start), least.point(end));
        return Optional.of(new Path(distance, kept, ImmutableSet.of()));
    }

    private static ImmutableSet<Integer> needed(
            Solution solution, Collection<Integer> some, int from, int to, long limit) {
        return some.stream()
                .filter(one -> solution.isOutOfReach(from, to, limit, other -> other != one))
                .collect(ImmutableSet.toImmutableSet());
    }

    static boolean forces(ConstraintGraph whole, Collection<Integer> some, int from, int to, long limit) {
        Subnetwork subnetwork = subnetwork(whole, some, from, to);
        return subnetwork.solution().forces(subnetwork.point(from), subnetwork.point(to), limit);
    }

    private static Subnetwork subnetwork(ConstraintGraph whole, Collection<Integer> some, int from, int to) {
        return new Subnetwork(whole, List.of(from >> 1, to >> 1), Set.copyOf(some)::contains);
    }
}
