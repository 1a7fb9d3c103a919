package org.antequem.timeline.network;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Exact distances in a solved network: how much later than one point another can be. It looks at the way over the zero
 * of the timeline first, then at the histories that are known, and searches only if these leave the answer open; so
 * searches are short.
 */
final class DistanceSearch {

    private final Schedules schedules;
    private final DijkstraSearch search;
    private final DijkstraSearch facing;

    DistanceSearch(ConstraintGraph graph, Schedules schedules) {
        this.schedules = schedules;
        search = new DijkstraSearch(graph, schedules);
        facing = new DijkstraSearch(graph, schedules);
    }

    /** True where in every history {@code to − from ≤ limit}. */
    boolean isAtMost(int from, int to, long limit) {
        if (from == to) {
            return limit >= 0;
        }
        if (schedules.throughZero(from, to) <= limit) {
            return true;
        }
        int schedule = schedules.widest(from, to);
        long apart = schedules.apart(schedule, from, to);
        if (apart > limit) {
            return false;
        }
        return direct(from, to, schedule, limit - apart, limit - apart) <= limit - apart;
    }

    /** The most that {@code to − from} can be; {@link Bound#UNREACHED} where nothing bounds it. */
    long distance(int from, int to) {
        if (from == to) {
            return 0;
        }
        long most = schedules.throughZero(from, to);
        int schedule = schedules.widest(from, to);
        long apart = schedules.apart(schedule, from, to);
        if (apart == most) {
            return most;
        }
        long direct = direct(from, to, schedule, most == Bound.UNREACHED ? DijkstraSearch.UNLIMITED : most - apart, -1);
        return direct == Long.MAX_VALUE ? most : Math.min(most, direct + apart);
    }

    /**
     * The shortest path past the zero of the timeline, in reduced costs, sought from both ends.
     *
     * @param radius the maximum length
     * @param enough a length that is short enough, so that no shorter path is sought
     * @return {@link Long#MAX_VALUE} where there is none within the radius
     */
    private long direct(int from, int to, int schedule, long radius, long enough) {
        search.over(DistanceSearch::all).seek(from, false, schedule, radius, to);
        facing.over(DistanceSearch::all).seek(to, true, schedule, radius, from);
        long known = Long.MAX_VALUE;
        while (known > enough && search.front() < Long.MAX_VALUE && facing.front() < Long.MAX_VALUE) {
            if (search.front() + facing.front() > Math.min(radius, known - 1)) {
                return known;
            }
            known = search.front() <= facing.front()
                    ? search.settleTowards(facing, known)
                    : facing.settleTowards(search, known);
        }
        return known;
    }

    /** The shortest path over the statements admitted; null where it is longer than the limit. */
    @Nullable Path path(int from, int to, long limit, IntPredicate admitted) {
        int schedule = schedules.widest(from, to);
        long apart = schedules.apart(schedule, from, to);
        long radius = Math.min(DijkstraSearch.UNLIMITED, limit - apart);
        if (radius < 0) {
            return null;
        }
        search.over(admitted).grow(from, false, schedule, radius, to);
        Path direct = null;
        if (search.holds(to)) {
            radius = search.distance(to);
            direct = search.path(to, Datings.NOBODY, radius + apart);
        }
        Path leaving = search.toZero(radius);
        if (leaving == null) {
            return direct;
        }
        search.grow(to, true, schedule, radius - leaving.length(), -1);
        Path entering = search.toZero(radius - leaving.length());
        return entering == null ? direct : entering.after(leaving, apart);
    }

    /**
     * The shortest path from a point to the zero of the timeline, or from there to it; null where nothing bounds it.
     */
    @Nullable Path toZero(int point, boolean backwards) {
        if ((backwards ? schedules.upper(point) : -schedules.lower(point)) == Bound.UNREACHED) {
            return null;
        }
        search.over(DistanceSearch::all)
                .grow(point, backwards, backwards ? Schedules.LATEST : Schedules.EARLIEST, 0, -1);
        return search.toZero(0);
    }

    /**
     * Where points come to lie if the second of two follows the first by {@code least}. With every point as early as it
     * can be, it is the second that moves, and what bounds it from above leaves room for it; where nothing bounds the
     * first from below, it moves back instead.
     */
    IntToLongFunction moved(int first, int second, long least) {
        boolean back = schedules.lower(first) == -Bound.UNREACHED;
        int schedule = back ? schedules.widest(first, second) : Schedules.EARLIEST;
        long by = least - schedules.apart(schedule, first, second);
        search.over(DistanceSearch::all).grow(back ? first : second, !back, schedule, by - 1, -1);
        Map<Integer, Long> moved = new HashMap<>();
        for (int i = 0; i < search.size(); i++) {
            int point = search.point(i);
            if (search.holds(point)) {
                long distance = by - search.distance(point);
                moved.put(point, schedules.at(schedule, point) + (back ? -distance : distance));
            }
        }
        return point -> moved.getOrDefault(point, schedules.at(schedule, point));
    }

    static boolean all(int statement) {
        return true;
    }
}
