package org.antequem.timeline;

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

/**
 * One question asked where statements contradict each other: the ways there, those first that cross the fewest arcs in
 * conflict. Where the statements of a way cannot hold together, ways are sought without one of those few of them that
 * cannot: any consistent set leaves out one at least.
 */
final class Detours {

    private final Network network;
    private final int from;
    private final int to;
    private final long limit;
    private final Ways ways;
    private final Queue<Set<Integer>> untried = new ArrayDeque<>();
    private final Set<Set<Integer>> known = new HashSet<>();

    Detours(Solution solution, int from, int to, long limit) {
        this.from = from;
        this.to = to;
        this.limit = limit;
        network = solution.network();
        ways = new Ways(solution);
    }

    /** Statements that keep {@code to} within the limit of {@code from}; empty where none do, or none were found. */
    Optional<Walk> found() {
        untried.add(Set.of());
        while (!untried.isEmpty() && ways.hasPatience()) {
            Set<Integer> without = untried.remove();
            for (boolean simple : new boolean[] {true, false}) {
                Walk walk = ways.within(from, to, limit, without, simple);
                Optional<Walk> proof = walk == null ? Optional.empty() : proof(walk, without, simple);
                if (proof.isPresent()) {
                    return proof;
                }
            }
        }
        return Optional.empty();
    }

    /** What the statements of a way force, with as many more as it takes where months on it are counted. */
    private Optional<Walk> proof(Walk walk, Set<Integer> without, boolean simple) {
        Set<Integer> statements = new LinkedHashSet<>(walk.statements());
        Optional<Walk> proof = minimal(statements);
        if (proof.isPresent()) {
            return proof;
        }
        addAnchors(statements, without);
        boolean holdTogether = !contradict(walk, statements);
        if (holdTogether) {
            proof = minimal(statements);
            if (proof.isPresent()) {
                return proof;
            }
            statements.addAll(new Excerpt(network, walk.events(), Inquiry::all, true).statements());
            proof = minimal(statements);
        }
        if (proof.isEmpty() && !simple) {
            leaveOut(holdTogether ? walk.statements() : conflict(walk, statements), without);
        }
        return proof;
    }

    private Optional<Walk> minimal(Set<Integer> statements) {
        return Arguments.minimal(network, ImmutableList.copyOf(statements), from, to, limit);
    }

    /** The datings between which days or months are counted. */
    private void addAnchors(Set<Integer> statements, Set<Integer> without) {
        Datings datings = network.datings();
        for (int statement : List.copyOf(statements)) {
            for (Calendar calendar : network.calendars().of(statement)) {
                for (int event : new int[] {calendar.anchor() >> 1, calendar.point() >> 1}) {
                    for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                        if (!datings.isDerived(dating) && !without.contains(datings.statement(dating))) {
                            statements.add(datings.statement(dating));
                        }
                    }
                }
            }
        }
    }

    private void leaveOut(Collection<Integer> conflict, Set<Integer> without) {
        for (int statement : conflict) {
            Set<Integer> more = ImmutableSet.copyOf(Sets.union(without, Set.of(statement)));
            if (known.add(more)) {
                untried.add(more);
            }
        }
    }

    private Collection<Integer> conflict(Walk walk, Set<Integer> statements) {
        return Minimal.of(List.copyOf(statements), Set::of, some -> contradict(walk, some));
    }

    private boolean contradict(Walk walk, Set<Integer> some) {
        return Settling.contradicts(new Excerpt(network, walk.events(), some::contains).network());
    }
}
