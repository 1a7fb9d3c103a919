package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The points within some distance of one: Dijkstra's search in reduced costs, which a schedule that fits the network
 * makes non-negative. It does not pass the zero of the timeline, but tells how near that is. An instance is used for
 * many searches.
 *
 * @see "Johnson: Efficient algorithms for shortest paths in sparse networks. Journal of the ACM 24 (1977)"
 */
final class DijkstraSearch {

    /** A distance that is greater than that of any point reached. */
    static final long UNLIMITED = Bound.UNREACHED - 1;

    /** How a point was reached: from its event's other point, though no statement says so. */
    private static final int IMPLIED = -1;

    private final ConstraintGraph graph;
    private final Schedules schedules;
    private final long[] distance;
    private final int[] parent;
    private final int[] via;
    private final int[] round;
    private final int[] reached;
    private final PointHeap heap = new PointHeap();
    private int now;
    private int reachedCount;
    private int schedule;
    private boolean backwards;
    private long radius;
    private int origin;
    private int target;
    private boolean seeks;
    private @Nullable DijkstraSearch meeting;
    private long shortest;
    private IntPredicate admitted = all -> true;

    DijkstraSearch(ConstraintGraph graph, Schedules schedules) {
        this.graph = graph;
        this.schedules = schedules;
        int points = graph.points();
        distance = new long[points];
        parent = new int[points];
        via = new int[points];
        round = new int[points];
        reached = new int[points];
    }

    /** Restricts further searches to these statements. */
    DijkstraSearch over(IntPredicate some) {
        admitted = some;
        return this;
    }

    /**
     * Starts a search for a path to a point from which another search comes towards this one, and leaves out what
     * cannot lie on it; call it only where the path by the zero of the timeline is known.
     */
    void seek(int from, boolean against, int underSchedule, long within, int sought) {
        begin(from, against, underSchedule, within, sought);
        seeks = true;
    }

    /** The distance of the point that would be settled next. */
    long front() {
        return heap.isEmpty() ? Long.MAX_VALUE : heap.nearest();
    }

    /** Settles one point; the length of the shortest path known, through its neighbours and the other search. */
    long settleTowards(DijkstraSearch other, long known) {
        shortest = known;
        long here = heap.nearest();
        int point = heap.remove();
        if (here == distance[point]) {
            meeting = other;
            expand(point, here);
            meeting = null;
        }
        return shortest;
    }

    /**
     * Searches from a point, until another one is reached or no point within the limit is left.
     *
     * @param within in reduced costs, inclusive
     * @param sought a point that stops it, or −1
     */
    void grow(int from, boolean against, int underSchedule, long within, int sought) {
        begin(from, against, underSchedule, within, sought);
        while (!heap.isEmpty() && heap.nearest() <= radius) {
            long here = heap.nearest();
            int point = heap.remove();
            if (here == distance[point]) {
                if (point == target) {
                    radius = here;
                }
                expand(point, here);
            }
        }
    }

    private void begin(int from, boolean against, int underSchedule, long within, int sought) {
        now++;
        reachedCount = 0;
        schedule = underSchedule;
        backwards = against;
        radius = within;
        origin = from;
        target = sought;
        seeks = false;
        heap.clear();
        reach(from, 0, from, IMPLIED);
    }

    private void expand(int point, long here) {
        Arcs arcs = backwards ? graph.in() : graph.out();
        long potential = here + (backwards ? -at(point) : at(point));
        for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
            int head = arcs.head(arc);
            long there = potential + arcs.weight(arc) - (backwards ? -at(head) : at(head));
            if (there <= radius
                    && isNearer(head, there)
                    && mayReachTarget(head, there)
                    && admitted.test(arcs.statement(arc))) {
                reach(head, there, point, arc);
            }
        }
        if ((point & 1) == (backwards ? 0 : 1)) {
            int partner = point ^ 1;
            long there = potential - (backwards ? -at(partner) : at(partner));
            if (there <= radius && isNearer(partner, there) && mayReachTarget(partner, there)) {
                reach(partner, there, point, IMPLIED);
            }
        }
    }

    /**
     * False where the path to a point is no shorter than by the zero of the timeline, or the path on to the one sought
     * too long in a history that is known.
     */
    private boolean mayReachTarget(int point, long there) {
        if (!seeks) {
            return true;
        }
        int first = backwards ? point : origin;
        int last = backwards ? origin : point;
        int onFrom = backwards ? target : point;
        int onTo = backwards ? point : target;
        return there + schedules.apart(schedule, first, last) < schedules.throughZero(first, last)
                && there + schedules.farthest(onFrom, onTo) - schedules.apart(schedule, onFrom, onTo) <= radius;
    }

    private boolean isNearer(int point, long there) {
        return round[point] != now || there < distance[point];
    }

    private void reach(int point, long there, int from, int over) {
        if (round[point] != now) {
            round[point] = now;
            reached[reachedCount++] = point;
        }
        distance[point] = there;
        parent[point] = from;
        via[point] = over;
        heap.add(there, point);
        if (meeting != null && meeting.round[point] == meeting.now) {
            shortest = Math.min(shortest, there + meeting.distance[point]);
        }
    }

    /** The time of a point in the schedule under which it grew. */
    private long at(int point) {
        return schedules.at(schedule, point);
    }

    boolean holds(int point) {
        return round[point] == now && distance[point] <= radius;
    }

    /** The distance of a point, in reduced costs. */
    long distance(int point) {
        return distance[point];
    }

    /** The number of points that the search touched. */
    int size() {
        return reachedCount;
    }

    int point(int number) {
        return reached[number];
    }

    /**
     * The path between where it grew from and a point of it, its length as given.
     *
     * @param dating by which it leads on to the zero of the timeline, or {@link Datings#NOBODY}
     */
    Path path(int end, int dating, long length) {
        Set<Integer> statements = new LinkedHashSet<>();
        Set<Integer> events = new LinkedHashSet<>(List.of(end >> 1));
        if (dating != Datings.NOBODY) {
            statements.add(graph.datings().statement(dating));
        }
        Arcs arcs = backwards ? graph.in() : graph.out();
        for (int point = end; point != origin; point = parent[point]) {
            if (via[point] >= 0) {
                statements.add(arcs.statement(via[point]));
            }
            events.add(parent[point] >> 1);
        }
        ImmutableList<Integer> said = ImmutableList.copyOf(statements);
        return new Path(length, backwards ? said.reverse() : said, ImmutableSet.copyOf(events));
    }

    /** The shortest path to the zero of the timeline, or from there, in reduced costs; null where none is so short. */
    @Nullable Path toZero(long within) {
        int nearest = -1;
        int by = Datings.NOBODY;
        long least = within;
        for (int i = 0; i < reachedCount; i++) {
            int point = reached[i];
            int dating = distance[point] > Math.min(least, radius)
                    ? Datings.NOBODY
                    : backwards
                            ? graph.datings().setsLatest(point, admitted)
                            : graph.datings().setsEarliest(point, admitted);
            if (dating != Datings.NOBODY) {
                long there = distance[point]
                        + (backwards
                                ? graph.datings().latest(dating, point & 1) - at(point)
                                : at(point) - graph.datings().earliest(dating, point & 1));
                if (there < least || (there == least && nearest < 0)) {
                    least = there;
                    nearest = point;
                    by = dating;
                }
            }
        }
        return nearest < 0 ? null : path(nearest, by, least);
    }
}
