package org.antequem.timeline.network;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.antequem.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Paths from one point to another where statements contradict each other: over the arcs that no conflict left out, and
 * over as few of the others as it takes. The former have no negative cycle, so that between two arcs of the latter kind
 * the shortest path is enough.
 */
final class ContestedPaths {

    /**
     * The maximum number of points reached for one question, and the work that is counted in these; a record may hold
     * more paths than can be tried.
     */
    private static final int PATIENCE = 100_000;

    /**
     * The number of times that each point may be reached for one question, on average; a small network is granted some
     * more.
     */
    private static final int PATIENCE_FOR_EACH = 100;

    private static final int PATIENCE_AT_LEAST = 20_000;

    private final ConstraintGraph withZero;
    private final Schedules schedules;
    private final int zero;
    private final ArcList contested = new ArcList();
    private final PointHeap heap = new PointHeap();
    private final BitSet onTheWay;
    private int left;

    /**
     * The paths from one point to another; where no simple path leads to the other, none is followed.
     *
     * @param asTight true for counting days and months as tight as some part of the record may make them, and deriving
     *     no dates from them, which the whole record may need to derive
     */
    ContestedPaths(Solution solution, int from, int to, boolean asTight) {
        ConstraintGraph graph = solution.graph();
        withZero = asTight ? graph.withZero(dating -> !graph.datings().isDerived(dating)) : graph.withZero();
        schedules = solution.schedules();
        zero = graph.points();
        left = Math.min(PATIENCE, PATIENCE_AT_LEAST + PATIENCE_FOR_EACH * zero);
        for (int point = 0; point < zero; point++) {
            for (int arc = graph.out().first(point); arc < graph.out().first(point + 1); arc++) {
                long weight = stated(graph, point, arc, asTight);
                if (weight < graph.out().weight(arc)) {
                    contest(point, graph.out().head(arc), weight, graph.out().statement(arc));
                }
            }
            Datings datings = graph.datings();
            for (int dating = datings.first(point >> 1); dating < datings.first((point >> 1) + 1); dating++) {
                Bounds stated = datings.bounds(dating, point & 1, false);
                if (!stated.equals(datings.bounds(dating, point & 1, true))) {
                    contest(zero, point, Bound.upper(stated.latest()), datings.statement(dating));
                    contest(point, zero, -Bound.lower(stated.earliest()), datings.statement(dating));
                }
            }
        }
        onTheWay = SimplePaths.between(from, to, withZero.points(), all());
    }

    /** All arcs, those that no statement makes included. */
    private ArcList all() {
        ArcList all = new ArcList();
        for (int point = 0; point < withZero.points(); point++) {
            for (int arc = withZero.out().first(point); arc < withZero.out().first(point + 1); arc++) {
                all.add(point, withZero.out().head(arc), 0, Datings.NOBODY);
            }
            if ((point & 1) == 1) {
                all.add(point, point ^ 1, 0, Datings.NOBODY);
            }
        }
        for (int arc = 0; arc < contested.size(); arc++) {
            all.add(contested.from(arc), contested.to(arc), 0, Datings.NOBODY);
        }
        return all;
    }

    /** The last step of a path, with the steps before it. */
    private record Step(
            int point, long length, int statement, @Nullable Step before) {

        boolean passes(int other) {
            for (Step step = this; step != null; step = step.before) {
                if (step.point == other) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Counts work that is done beside the search for paths. */
    void spend(int points) {
        left -= points;
    }

    /** False once it has searched for long enough. */
    boolean hasPatience() {
        return left > 0;
    }

    /**
     * A path within the limit that crosses as few contested arcs as any.
     *
     * @param without numbers of what is treated as if nobody said it; see {@link ConstraintGraph#saying}
     * @param simple true for passing no point twice: quick to find, though one may be overlooked
     * @return null where there is none
     */
    @Nullable Path within(int from, int to, long limit, Set<Integer> without, boolean simple) {
        @Nullable Step[] best = new Step[withZero.points()];
        heap.clear();
        reach(best, new Step(from, 0, Datings.NOBODY, null));
        for (int crossed = 0; crossed <= contested.size(); crossed++) {
            settle(best, without, simple);
            Step last = best[to];
            if (last != null && last.length <= limit) {
                return path(last);
            }
            List<Step> across = new ArrayList<>();
            for (int arc = 0; arc < contested.size(); arc++) {
                Step tail = best[contested.from(arc)];
                int statement = contested.statement(arc);
                if (tail != null && !without.contains(withZero.saying(statement))) {
                    Step step = onward(best, tail, contested.to(arc), contested.weight(arc), statement, simple);
                    if (step != null) {
                        across.add(step);
                    }
                }
            }
            across.forEach(step -> reach(best, step));
            if (heap.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private void settle(@Nullable Step[] best, Set<Integer> without, boolean simple) {
        Arcs arcs = withZero.out();
        while (!heap.isEmpty()) {
            long here = heap.nearest();
            int point = heap.remove();
            Step tail = checkNotNull(best[point]);
            if (here != reduced(tail) || left-- <= 0) {
                continue;
            }
            for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
                if (!without.contains(withZero.saying(arcs.statement(arc)))) {
                    Step step = onward(best, tail, arcs.head(arc), arcs.weight(arc), arcs.statement(arc), simple);
                    if (step != null) {
                        reach(best, step);
                    }
                }
            }
            Step implied = (point & 1) == 1 ? onward(best, tail, point ^ 1, 0, Datings.NOBODY, simple) : null;
            if (implied != null) {
                reach(best, implied);
            }
        }
    }

    private @Nullable Step onward(
            @Nullable Step[] best, Step tail, int head, long weight, int statement, boolean simple) {
        long length = Bound.clamped(tail.length + weight);
        Step known = best[head];
        return !onTheWay.get(head)
                        || length == Bound.UNREACHED
                        || (known != null && known.length <= length)
                        || (simple && tail.passes(head))
                ? null
                : new Step(head, length, statement, tail);
    }

    private void reach(@Nullable Step[] best, Step step) {
        Step known = best[step.point];
        if (known == null || step.length < known.length) {
            best[step.point] = step;
            heap.add(reduced(step), step.point);
        }
    }

    /** The length of a step in reduced costs: in their order, no point is reached twice except over a contested arc. */
    private long reduced(Step step) {
        return step.length - (step.point == zero ? 0 : schedules.at(Schedules.LATEST, step.point));
    }

    private Path path(Step last) {
        ImmutableSet.Builder<Integer> statements = ImmutableSet.builder();
        ImmutableSet.Builder<Integer> events = ImmutableSet.builder();
        for (Step step = last; step != null; step = step.before) {
            if (step.statement != Datings.NOBODY) {
                statements.add(step.statement);
            }
            if (step.point != zero) {
                events.add(step.point >> 1);
            }
        }
        ImmutableList<Integer> said = statements.build().asList();
        return new Path(last.length, said, events.build());
    }

    private void contest(int tail, int head, long weight, int statement) {
        if (weight < Bound.UNREACHED) {
            contested.add(tail, head, weight, statement);
        }
    }

    /**
     * The stated weight of an arc. Months are counted from where the record leaves their anchor, or as tightly as
     * possible.
     */
    private long stated(ConstraintGraph graph, int tail, int arc, boolean asTight) {
        CalendarDistance distance = graph.calendarDistances().ofArc(arc);
        if (distance == null) {
            return graph.stated(arc);
        }
        return asTight ? distance.leastWeight(tail) : distance.weight(tail, schedules.bounds(distance.anchor()));
    }
}
