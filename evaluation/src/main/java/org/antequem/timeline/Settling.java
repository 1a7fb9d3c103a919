package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the contradictions of a network, names a minimal set of statements for each, and lets the rest be solved:
 * contradicting datings of one event count as their hull, contradicting relative dates not at all.
 */
final class Settling {

    private final Network network;
    private final List<Circle> conflicts = new ArrayList<>();
    private boolean hasHulls;

    Settling(Network network) {
        this.network = network;
    }

    /** True where no history fits the network as it is. */
    static boolean contradicts(Network network) {
        Sweep sweep = new Sweep(network, false);
        if (sweep.isCrossed() || sweep.run() >= 0) {
            return true;
        }
        if (network.calendars().isEmpty()) {
            return false;
        }
        Schedules schedules = Schedules.from(network, sweep);
        while (network.calendars().shrink(network, schedules)) {
            Sweep next = new Sweep(network, false);
            if (next.run() >= 0) {
                return true;
            }
            schedules = Schedules.from(network, next);
        }
        return false;
    }

    /** Minimal sets of statements that cannot hold together. */
    List<Circle> conflicts() {
        return conflicts;
    }

    /** Settles every conflict, and tightens what remains. */
    Schedules run() {
        for (int event = 0; event < network.events(); event++) {
            settleDatings(event);
        }
        Schedules schedules = tightened();
        while (network.calendars().shrink(network, schedules)) {
            Sweep sweep = new Sweep(network, false);
            int closed = sweep.run();
            if (closed < 0) {
                schedules = Schedules.from(network, sweep);
            } else {
                Set<Integer> unused = settle(Circle.of(network, sweep.search(), closed));
                schedules = tightened();
            }
        }
        return schedules;
    }

    private Schedules tightened() {
        network.calendars().reset(network);
        while (true) {
            QuickSweep quick = new QuickSweep(network, false);
            if (quick.run()) {
                return Schedules.from(network, quick);
            }
            Sweep sweep = new Sweep(network, false);
            int before = conflicts.size();
            for (int closed = sweep.run(); closed >= 0; closed = sweep.run()) {
                sweep.repair(settle(Circle.of(network, sweep.search(), closed)));
            }
            if (conflicts.size() == before) {
                return Schedules.from(network, sweep);
            }
        }
    }

    private void settleDatings(int event) {
        Datings datings = network.datings();
        if (!datings.conflict(event)) {
            return;
        }
        hasHulls = true;
        BitSet grouped = new BitSet();
        for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
            if (!grouped.get(dating)) {
                BitSet group = conflicting(event, dating);
                grouped.or(group);
                datings.widen(group);
            }
        }
    }

    /** The datings of an event that contradict this one, those that contradict them, and so on. */
    private BitSet conflicting(int event, int dating) {
        Datings datings = network.datings();
        BitSet group = new BitSet();
        Deque<Integer> pending = new ArrayDeque<>(List.of(dating));
        group.set(dating);
        while (!pending.isEmpty()) {
            int one = pending.remove();
            for (int other = datings.first(event); other < datings.first(event + 1); other++) {
                if (datings.exclude(one, other)) {
                    if (one < other) {
                        conflicts.add(new Circle(
                                ImmutableList.of(datings.statement(one), datings.statement(other)),
                                ImmutableList.of(Network.startOf(event))));
                    }
                    if (!group.get(other)) {
                        group.set(other);
                        pending.add(other);
                    }
                }
            }
        }
        return group;
    }

    /** Names the conflict and leaves its relative dates out; tells the points to which they had arcs. */
    private Set<Integer> settle(Circle circle) {
        Set<Integer> around = new LinkedHashSet<>();
        circle.points().forEach(point -> around.add(point >> 1));
        ImmutableList<Integer> candidates = circle.statements();
        boolean isMinimal = !hasHulls;
        if (!asSettled(around).test(new LinkedHashSet<>(candidates))) {
            candidates = ImmutableList.copyOf(
                    Excerpt.asSettled(network, around, all -> true).statements());
            isMinimal = false;
        }
        ImmutableList<Integer> minimal = Minimal.of(candidates, needed(candidates, around), asSettled(around));
        Collection<Integer> events =
                Excerpt.asSettled(network, around, minimal::contains).events();
        if (!isMinimal) {
            minimal = Minimal.of(minimal, Set.of(), asStated(events));
        }
        Set<Integer> heads = new LinkedHashSet<>();
        Set<Integer> out = new HashSet<>(minimal);
        for (int event : events) {
            heads.addAll(network.leaveOut(out, event));
        }
        out.forEach(network.calendars()::leaveOut);
        if (heads.isEmpty()) {
            throw new IllegalStateException("a conflict that rests on no relation was left: " + minimal);
        }
        conflicts.add(new Circle(minimal, circle.points()));
        return heads;
    }

    /** Where the conflict is long: those over which every circle leads that leads over some one of its statements. */
    private Set<Integer> needed(List<Integer> statements, Collection<Integer> around) {
        if (statements.size() <= Minimal.FEW) {
            return Set.of();
        }
        Set<Integer> all = new HashSet<>(statements);
        Network part = Excerpt.asSettled(network, around, all::contains).network();
        for (int statement : statements) {
            Set<Integer> others = new HashSet<>(all);
            others.remove(statement);
            if (isRelation(part, statement) && !asSettled(around).test(others)) {
                return circling(part, statement, all);
            }
        }
        return Set.of();
    }

    private static boolean isRelation(Network part, int statement) {
        for (int arc = 0; arc < part.out().size(); arc++) {
            if (part.out().statement(arc) == statement) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> circling(Network part, int statement, Set<Integer> all) {
        Set<Integer> needed = new HashSet<>(all);
        for (int point = 0; point < part.points(); point++) {
            for (int arc = part.out().first(point); arc < part.out().first(point + 1); arc++) {
                if (part.out().statement(arc) == statement) {
                    Set<Integer> bridges = Bridges.between(part, part.out().head(arc), point, statement);
                    if (bridges != null) {
                        bridges.add(statement);
                        needed.retainAll(bridges);
                    }
                }
            }
        }
        return needed;
    }

    private Predicate<Set<Integer>> asSettled(Collection<Integer> events) {
        return some ->
                contradicts(Excerpt.asSettled(network, events, some::contains).network());
    }

    private Predicate<Set<Integer>> asStated(Collection<Integer> events) {
        return some ->
                contradicts(Excerpt.asStated(network, events, some::contains).network());
    }
}
