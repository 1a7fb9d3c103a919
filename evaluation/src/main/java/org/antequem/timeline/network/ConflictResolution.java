package org.antequem.timeline.network;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the contradictions of a network, names a minimal set of statements for each, and lets the rest be solved:
 * contradicting datings of one event are replaced by their hull, contradicting relative dates are left out.
 */
final class ConflictResolution {

    private final ConstraintGraph graph;
    private final List<Path> circles = new ArrayList<>();

    /**
     * The first of each group of datings that contradict each other. There may be many pairs in a group, so they are
     * listed only when they are asked for.
     */
    private final List<Contradicted> groups = new ArrayList<>();

    private boolean hasHulls;

    ConflictResolution(ConstraintGraph graph) {
        this.graph = graph;
    }

    /** True where no history fits the network as it is. */
    static boolean contradicts(ConstraintGraph graph) {
        Optional<ConstraintGraph> days = LocalDays.of(graph);
        if (days.isPresent() && !BellmanFord.of(days.get(), false, null, true).run()) {
            return true;
        }
        while (true) {
            BellmanFord later = BellmanFord.of(graph, false, null, true);
            if (!later.run()) {
                return true;
            }
            if (graph.calendarDistances().isEmpty()
                    || !graph.calendarDistances().shrink(graph, Schedules.of(graph, later))) {
                return false;
            }
        }
    }

    /** Datings of one event, of which each contradicts another. */
    private record Contradicted(int event, int first) {}

    /** Minimal sets of statements that cannot all hold, worked out anew. */
    List<Path> conflicts() {
        List<Path> conflicts = new ArrayList<>();
        for (Contradicted group : groups) {
            BitSet unused = conflicting(group.event(), group.first(), conflicts::add);
        }
        conflicts.addAll(circles);
        return conflicts;
    }

    /** The number of groups of datings and of other conflicts that are kept. */
    int size() {
        return groups.size() + circles.size();
    }

    /** The events of which conflicts speak. */
    Set<Integer> events() {
        Set<Integer> events = new LinkedHashSet<>();
        groups.forEach(group -> events.add(group.event()));
        circles.forEach(circle -> events.addAll(circle.events()));
        return events;
    }

    /** Resolves every conflict, and tightens what remains. */
    Schedules run() {
        for (int event = 0; event < graph.events(); event++) {
            resolveDatings(event);
        }
        Schedules dated = Schedules.ofDates(graph);
        if (dated != null) {
            return dated;
        }
        LocalDays.of(graph).ifPresent(this::resolveDays);
        Schedules schedules = tightened();
        while (graph.calendarDistances().shrink(graph, schedules)) {
            BellmanFord later = BellmanFord.of(graph, false, null, true);
            if (later.run()) {
                schedules = Schedules.of(graph, later);
            } else {
                Collection<Integer> unused = resolve(graph, later.circle());
                schedules = tightened();
            }
        }
        return schedules;
    }

    /** Leaves out distances that contradict each other by local days alone, one circle after the other. */
    private void resolveDays(ConstraintGraph days) {
        BellmanFord later = BellmanFord.of(days, false, null, true);
        while (!later.run()) {
            int before = circles.size();
            Collection<Integer> events = resolve(days, later.circle());
            checkState(days.leaveOut(circles.get(before).statements(), events), "a conflict of no days");
            later.repair(events);
        }
    }

    /**
     * Tightens what remains; from the beginning, where something that was left out may have tightened a bound before,
     * or counted months.
     */
    private Schedules tightened() {
        graph.calendarDistances().reset(graph);
        while (true) {
            BellmanFord quick = BellmanFord.of(graph, false, null, false);
            boolean unused = quick.run();
            int before = circles.size();
            BellmanFord later = quick.isSound() ? quick : BellmanFord.of(graph, false, null, true);
            while (!later.run()) {
                later.repair(resolve(graph, later.circle()));
            }
            if (circles.size() == before || (graph.calendarDistances().isEmpty() && !later.isOutdated())) {
                return Schedules.of(graph, later);
            }
        }
    }

    private void resolveDatings(int event) {
        Datings datings = graph.datings();
        if (!datings.conflict(event)) {
            return;
        }
        hasHulls = true;
        BitSet grouped = new BitSet();
        for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
            if (!grouped.get(dating)) {
                BitSet group = conflicting(event, dating, pair -> {});
                if (group.cardinality() > 1) {
                    groups.add(new Contradicted(event, dating));
                }
                grouped.or(group);
                datings.widen(group);
            }
        }
    }

    /** The datings of an event that contradict this one, those that contradict them, and so on. */
    private BitSet conflicting(int event, int dating, Consumer<Path> pairs) {
        Datings datings = graph.datings();
        BitSet group = new BitSet();
        Deque<Integer> pending = new ArrayDeque<>(List.of(dating));
        group.set(dating);
        while (!pending.isEmpty()) {
            int one = pending.remove();
            for (int other = datings.first(event); other < datings.first(event + 1); other++) {
                if (!datings.isDerived(other) && datings.exclude(one, other)) {
                    if (one < other) {
                        pairs.accept(new Path(
                                0,
                                ImmutableList.of(datings.statement(one), datings.statement(other)),
                                ImmutableSet.of(event)));
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

    /**
     * Names the conflict and leaves its relative dates out; returns the events around it.
     *
     * @param shown the network in which the circle was met
     */
    private Collection<Integer> resolve(ConstraintGraph shown, Path circle) {
        Collection<Integer> events = circle.events();
        ImmutableList<Integer> statements = circle.statements();
        if (!isSimple(shown, circle)) {
            boolean asStated = !hasHulls;
            if (!contradict(statements, events, true)) {
                Path reasons = reasons(circle);
                statements = reasons.statements();
                events = reasons.events();
            }
            if (!contradict(statements, events, true)) {
                events = circle.events();
                statements = ImmutableList.copyOf(new Subnetwork(graph, events, all -> true, true).statements());
                asStated = false;
            }
            statements = minimal(statements, events, true);
            events = new Subnetwork(graph, events, Set.copyOf(statements)::contains, true).events();
            if (!asStated) {
                statements = minimal(statements, events, false);
            }
        }
        checkState(graph.leaveOut(statements, events), "a conflict of no relation: %s", statements);
        circles.add(new Path(0, statements, circle.events()));
        return events;
    }

    /** The statements that make bounds cross, where days and months are counted from bounds that follow from others. */
    private Path reasons(Path circle) {
        Subnetwork connected = new Subnetwork(graph, circle.events(), all -> true, true);
        Path reasons = BoundReasons.of(connected.graph(), circle.statements());
        ImmutableSet.Builder<Integer> events = ImmutableSet.builder();
        reasons.events().forEach(event -> events.add(connected.events().get(event)));
        return new Path(0, reasons.statements(), events.addAll(circle.events()).build());
    }

    /**
     * True where it is plain that none of the statements can be spared: they form one ring of events, with or without
     * the zero of the timeline, and each relation joins two events at one point each. So without any one of them the
     * circle is open.
     */
    private boolean isSimple(ConstraintGraph shown, Path circle) {
        Set<Integer> statements = Set.copyOf(circle.statements());
        Map<Integer, long[]> joins = new HashMap<>();
        Arcs out = shown.out();
        int dates = 0;
        for (int event : circle.events()) {
            Datings datings = shown.datings();
            for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                if (statements.contains(datings.statement(dating))) {
                    dates++;
                    if (datings.exclude(dating, dating) || datings.isWidened(dating)) {
                        return false;
                    }
                }
            }
            for (int arc = out.first(2 * event); arc < out.first(2 * event + 2); arc++) {
                if (statements.contains(out.statement(arc)) && out.weight(arc) != Bound.NO_ARC) {
                    long tail = arc < out.first(2 * event + 1) ? 2 * event : 2 * event + 1;
                    long[] join = {tail, out.head(arc), out.weight(arc)};
                    long[] other = joins.putIfAbsent(out.statement(arc), join);
                    if (other != null && (other[0] != join[1] || other[1] != tail || other[2] + join[2] < 0)) {
                        return false;
                    }
                }
            }
        }
        return shown.calendarDistances().isEmpty()
                && (shown == graph || !hasHulls)
                && (dates == 0 || dates == 2)
                && statements.size() == joins.size() + dates
                && statements.size() == circle.events().size() + dates / 2;
    }

    private ImmutableList<Integer> minimal(List<Integer> statements, Collection<Integer> around, boolean resolved) {
        return DeletionFilter.of(
                statements,
                () -> needed(Set.copyOf(statements), around, resolved),
                some -> contradict(some, around, resolved));
    }

    /** The statements on every circle that leads over some one statement of the conflict. */
    private Set<Integer> needed(Set<Integer> statements, Collection<Integer> around, boolean resolved) {
        for (int statement : statements) {
            Set<Integer> others = Sets.difference(statements, Set.of(statement));
            if (!contradict(others, around, resolved)) {
                return Bridges.onCircles(
                        new Subnetwork(graph, around, statements::contains, resolved).graph(), statement);
            }
        }
        return Set.of();
    }

    private boolean contradict(Collection<Integer> some, Collection<Integer> around, boolean resolved) {
        return contradicts(new Subnetwork(graph, around, Set.copyOf(some)::contains, resolved).graph());
    }
}
