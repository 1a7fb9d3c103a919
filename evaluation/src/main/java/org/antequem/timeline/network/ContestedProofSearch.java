package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The search for one proof where statements contradict each other: it tries the paths from one point to another, those
 * first that cross the fewest arcs in conflict. Where the statements of a path cannot all hold, it finds a few that
 * contradict each other, and seeks paths without each of these in turn: any consistent set lacks at least one of them.
 * All statements that say the same are left out together.
 */
final class ContestedProofSearch {

    /** The cost of solving a network, for each of its statements, in points reached. */
    private static final int DEAR = 50;

    private final Solution solution;
    private final ConstraintGraph graph;
    private final int from;
    private final int to;
    private final long limit;
    private final ContestedPaths paths;
    private final Queue<Set<Integer>> untried = new ArrayDeque<>();
    private final Set<Set<Integer>> known = new HashSet<>();

    private ContestedProofSearch(Solution solution, int from, int to, long limit, boolean asTight) {
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.solution = solution;
        graph = solution.graph();
        paths = new ContestedPaths(solution, from, to, asTight);
    }

    /**
     * Statements that keep {@code to} within the limit of {@code from}; empty where none do, or none were found. Days
     * and months are counted first as they are where the record leaves their anchors. A part of it may leave these
     * elsewhere; so where nothing is found, paths are tried that some part could make short enough.
     */
    static Optional<Path> proof(Solution solution, int from, int to, long limit) {
        Optional<Path> proof = new ContestedProofSearch(solution, from, to, limit, false).found();
        return proof.isPresent() || solution.graph().calendarDistances().isEmpty()
                ? proof
                : new ContestedProofSearch(solution, from, to, limit, true).found();
    }

    private Optional<Path> found() {
        untried.add(Set.of());
        while (!untried.isEmpty() && paths.hasPatience()) {
            Set<Integer> without = untried.remove();
            if (solution.isOutOfReach(from, to, limit, statement -> !without.contains(graph.saying(statement)))) {
                continue;
            }
            for (boolean simple : new boolean[] {true, false}) {
                Path path = paths.within(from, to, limit, without, simple);
                Optional<Path> proof = path == null ? Optional.empty() : proof(path, without, simple);
                if (proof.isPresent()) {
                    return proof;
                }
            }
        }
        return Optional.empty();
    }

    /** What the statements of a path force, with as many more as it takes where months on it are counted. */
    private Optional<Path> proof(Path path, Set<Integer> without, boolean simple) {
        Set<Integer> statements = new LinkedHashSet<>(path.statements());
        Optional<Path> proof = minimal(statements);
        if (proof.isPresent()) {
            return proof;
        }
        addAnchors(statements, without);
        boolean holdTogether = !contradict(path, statements);
        if (holdTogether) {
            proof = minimal(statements);
            if (proof.isPresent()) {
                return proof;
            }
            statements.addAll(new Subnetwork(graph, path.events(), DistanceSearch::all, true).statements());
            proof = minimal(statements);
        }
        if (proof.isEmpty() && !simple) {
            if (holdTogether) {
                leaveOutEach(path.statements(), without);
            } else {
                leaveOutSome(path, statements, without);
            }
        }
        return proof;
    }

    private Optional<Path> minimal(Set<Integer> statements) {
        paths.spend(DEAR * statements.size());
        return ProofSearch.minimal(graph, ImmutableList.copyOf(statements), from, to, limit);
    }

    /** The datings between which days or months are counted. */
    private void addAnchors(Set<Integer> statements, Set<Integer> without) {
        Datings datings = graph.datings();
        for (int statement : List.copyOf(statements)) {
            for (CalendarDistance distance : graph.calendarDistances().of(statement)) {
                for (int event : new int[] {distance.anchor() >> 1, distance.point() >> 1}) {
                    for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                        if (!datings.isDerived(dating) && !without.contains(graph.saying(datings.statement(dating)))) {
                            statements.add(datings.statement(dating));
                        }
                    }
                }
            }
        }
    }

    private void leaveOutSome(Path path, Set<Integer> statements, Set<Integer> without) {
        for (int event : path.events()) {
            if (isDatedTwice(event, statements)) {
                keepEachDate(event, without);
                return;
            }
        }
        leaveOutEach(conflict(path, statements), without);
    }

    private void leaveOutEach(Collection<Integer> conflict, Set<Integer> without) {
        for (int statement : conflict) {
            leaveOut(Set.of(graph.saying(statement)), without);
        }
    }

    private void leaveOut(Set<Integer> sayings, Set<Integer> without) {
        Set<Integer> more = ImmutableSet.copyOf(Sets.union(without, sayings));
        if (known.add(more)) {
            untried.add(more);
        }
    }

    /** True where some of the statements give one event dates that exclude each other. */
    private boolean isDatedTwice(int event, Set<Integer> statements) {
        Datings datings = graph.datings();
        List<Integer> dated = dated(event, statements::contains);
        return dated.stream().anyMatch(one -> dated.stream().anyMatch(other -> datings.exclude(one, other)));
    }

    /**
     * Goes on with one date of an event at a time, without the dates that it excludes: no consistent set contains both.
     */
    private void keepEachDate(int event, Set<Integer> without) {
        Datings datings = graph.datings();
        List<Integer> left = dated(event, statement -> !without.contains(graph.saying(statement)));
        for (int kept : left) {
            Set<Integer> excluded = left.stream()
                    .filter(other -> datings.exclude(kept, other))
                    .map(other -> graph.saying(datings.statement(other)))
                    .collect(ImmutableSet.toImmutableSet());
            if (!excluded.isEmpty()) {
                leaveOut(excluded, without);
            }
        }
    }

    private List<Integer> dated(int event, IntPredicate admitted) {
        Datings datings = graph.datings();
        return IntStream.range(datings.first(event), datings.first(event + 1))
                .filter(dating -> !datings.isDerived(dating) && admitted.test(datings.statement(dating)))
                .boxed()
                .toList();
    }

    private Collection<Integer> conflict(Path path, Set<Integer> statements) {
        return DeletionFilter.of(List.copyOf(statements), Set::of, some -> contradict(path, some));
    }

    private boolean contradict(Path path, Set<Integer> some) {
        paths.spend(DEAR * some.size());
        return ConflictResolution.contradicts(new Subnetwork(graph, path.events(), some::contains).graph());
    }
}
