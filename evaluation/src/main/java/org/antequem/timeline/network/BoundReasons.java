package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Tightens every point from both sides, by relations and by the local days of the calendar alike, and keeps for each
 * bound what it follows from. So where bounds cross, the statements are known that make them cross.
 */
final class BoundReasons {

    /**
     * The number of times, on average, that each point and arc may tighten another: where no history fits, bounds would
     * fall for ever.
     */
    private static final int PATIENCE = 16;

    private final ConstraintGraph graph;
    private final @Nullable Reason[] latest;
    private final @Nullable Reason[] earliest;
    private final PointQueue queue;

    /** The point at which bounds crossed first; negative where they did not. */
    private int crossed = -1;

    /** Why a bound is no wider: a statement derives it from an earlier bound, or says it by itself. */
    private record Reason(
            int point, long bound, int statement, @Nullable Reason before) {}

    private BoundReasons(ConstraintGraph graph) {
        this.graph = graph;
        latest = new Reason[graph.points()];
        earliest = new Reason[graph.points()];
        queue = new PointQueue(graph.points());
    }

    /**
     * Statements that contradict each other, by the bounds that they give. Where no bounds cross: the statements given,
     * and all that bound the points between which they count days or months.
     *
     * @param graph in which there is a contradiction; not solved yet
     */
    static Path of(ConstraintGraph graph, Iterable<Integer> statements) {
        BoundReasons reasons = new BoundReasons(graph);
        reasons.run();
        return reasons.contradiction(statements);
    }

    private void run() {
        for (int point = 0; point < graph.points(); point++) {
            int last = graph.datings().setsLatest(point, statement -> true);
            int first = graph.datings().setsEarliest(point, statement -> true);
            if (last != Datings.NOBODY) {
                fall(point, graph.datings().latest(point), graph.datings().statement(last), null);
            }
            if (first != Datings.NOBODY) {
                rise(point, graph.datings().earliest(point), graph.datings().statement(first), null);
            }
        }
        long left = PATIENCE * ((long) graph.points() + graph.out().size());
        while (crossed < 0 && !queue.isEmpty() && left-- > 0) {
            tightenFrom(queue.remove());
        }
    }

    private void tightenFrom(int point) {
        Reason last = latest[point];
        Reason first = earliest[point];
        Arcs out = graph.out();
        for (int arc = out.first(point); last != null && arc < out.first(point + 1); arc++) {
            if (graph.calendarDistances().ofArc(arc) == null) {
                fall(out.head(arc), last.bound + out.weight(arc), out.statement(arc), last);
            }
        }
        Arcs in = graph.in();
        for (int arc = in.first(point); first != null && arc < in.first(point + 1); arc++) {
            if (graph.calendarDistances().of(in.statement(arc)).isEmpty()) {
                rise(in.head(arc), first.bound - in.weight(arc), in.statement(arc), first);
            }
        }
        if (last != null && (point & 1) == 1) {
            fall(point ^ 1, last.bound, Datings.NOBODY, last);
        }
        if (first != null && (point & 1) == 0) {
            rise(point ^ 1, first.bound, Datings.NOBODY, first);
        }
        for (CalendarDistance distance : graph.calendarDistances().at(point)) {
            boolean isAnchor = distance.point() == point;
            int other = isAnchor ? distance.anchor() : distance.point();
            Bounds reached = distance.reached(
                    isAnchor,
                    new Bounds(
                            first == null ? Bounds.DISTANT_PAST : first.bound,
                            last == null ? Bounds.DISTANT_FUTURE : last.bound));
            if (reached.hasLatest()) {
                fall(other, reached.latest(), distance.statement(), last);
            }
            if (reached.hasEarliest()) {
                rise(other, reached.earliest(), distance.statement(), first);
            }
        }
    }

    private void fall(int point, long sum, int statement, @Nullable Reason before) {
        long bound = Bound.clamped(sum);
        Reason known = latest[point];
        if (bound < (known == null ? Bound.UNREACHED : known.bound)) {
            latest[point] = new Reason(point, bound, statement, before);
            tightened(point);
        }
    }

    private void rise(int point, long sum, int statement, @Nullable Reason before) {
        long bound = -Bound.clamped(-sum);
        Reason known = earliest[point];
        if (bound > (known == null ? -Bound.UNREACHED : known.bound)) {
            earliest[point] = new Reason(point, bound, statement, before);
            tightened(point);
        }
    }

    private void tightened(int point) {
        queue.add(point);
        Reason last = latest[point];
        Reason first = earliest[point];
        if (crossed < 0 && last != null && first != null && first.bound > last.bound) {
            crossed = point;
        }
    }

    private Path contradiction(Iterable<Integer> given) {
        Set<Integer> statements = new LinkedHashSet<>();
        Set<Integer> events = new LinkedHashSet<>();
        if (crossed >= 0) {
            collect(earliest[crossed], statements, events);
            collect(latest[crossed], statements, events);
        } else {
            for (int statement : given) {
                statements.add(statement);
                for (CalendarDistance distance : graph.calendarDistances().of(statement)) {
                    for (int point : new int[] {distance.point(), distance.anchor()}) {
                        collect(earliest[point], statements, events);
                        collect(latest[point], statements, events);
                    }
                }
            }
        }
        return new Path(0, ImmutableList.copyOf(statements), ImmutableSet.copyOf(events));
    }

    private static void collect(@Nullable Reason last, Set<Integer> statements, Set<Integer> events) {
        for (Reason reason = last; reason != null; reason = reason.before) {
            events.add(reason.point >> 1);
            if (reason.statement != Datings.NOBODY) {
                statements.add(reason.statement);
            }
        }
    }
}
