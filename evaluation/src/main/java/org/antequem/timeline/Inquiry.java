package org.antequem.timeline;

import com.google.common.collect.ImmutableMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Exact distances in a solved network: how much later than one point another can be. First by way of the zero of the
 * line, then by the histories known already, and only then by a search, which is short.
 */
final class Inquiry {

    private final Network network;
    private final Schedules schedules;
    private final Ball ball;
    private final Ball facing;

    Inquiry(Network network, Schedules schedules) {
        this.network = network;
        this.schedules = schedules;
        ball = new Ball(network, schedules);
        facing = new Ball(network, schedules);
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

    /** The most that {@code to − from} can be; {@link Label#UNREACHED} where nothing bounds it. */
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
        long direct = direct(from, to, schedule, most == Label.UNREACHED ? Ball.UNLIMITED : most - apart, -1);
        return direct == Long.MAX_VALUE ? most : Math.min(most, direct + apart);
    }

    /**
     * The shortest way past the zero of the line, in reduced costs, sought from both ends.
     *
     * @param radius how long it may be at most
     * @param enough how short it need only be
     * @return {@link Long#MAX_VALUE} where there is none within the radius
     */
    private long direct(int from, int to, int schedule, long radius, long enough) {
        ball.over(Inquiry::all).seek(from, false, schedule, radius, to);
        facing.over(Inquiry::all).seek(to, true, schedule, radius, from);
        long known = Long.MAX_VALUE;
        while (known > enough && ball.front() < Long.MAX_VALUE && facing.front() < Long.MAX_VALUE) {
            if (ball.front() + facing.front() > Math.min(radius, known - 1)) {
                return known;
            }
            known = ball.front() <= facing.front()
                    ? ball.settleTowards(facing, known)
                    : facing.settleTowards(ball, known);
        }
        return known;
    }

    /** The shortest path over the statements admitted; null where it is longer than the limit. */
    @Nullable Walk walk(int from, int to, long limit, IntPredicate admitted) {
        int schedule = schedules.widest(from, to);
        long apart = schedules.apart(schedule, from, to);
        long radius = Math.min(Ball.UNLIMITED, limit - apart);
        if (radius < 0) {
            return null;
        }
        ball.over(admitted).grow(from, false, schedule, radius, to);
        long direct = ball.holds(to) ? ball.distance(to) : Long.MAX_VALUE;
        int exit = nearestToZero(Math.min(radius, direct));
        Walk.Log log = new Walk.Log(network);
        if (exit >= 0) {
            int dating = ball.dating(exit);
            long first = ball.toZero(exit, dating);
            Walk.Log dated = new Walk.Log(network);
            dated.path(ball, exit, false);
            dated.dating(dating);
            if (direct <= radius) {
                log.path(ball, to, false);
            }
            ball.grow(to, true, schedule, Math.min(radius, direct) - first, -1);
            int entry = nearestToZero(Math.min(radius, direct) - first);
            if (entry >= 0) {
                dating = ball.dating(entry);
                long whole = first + ball.toZero(entry, dating);
                dated.dating(dating);
                dated.path(ball, entry, true);
                return dated.done(whole + apart);
            }
        } else if (direct <= radius) {
            log.path(ball, to, false);
        }
        return direct <= radius ? log.done(direct + apart) : null;
    }

    /** The shortest path from a point to the zero of the line, or from there to it; null where nothing bounds it. */
    @Nullable Walk toZero(int point, boolean backwards, IntPredicate admitted) {
        long bound = backwards ? schedules.upper(point) : -schedules.lower(point);
        if (bound == Label.UNREACHED) {
            return null;
        }
        int schedule = backwards ? Schedules.LATEST : Schedules.EARLIEST;
        ball.over(admitted).grow(point, backwards, schedule, 0, -1);
        int nearest = nearestToZero(0);
        Walk.Log log = new Walk.Log(network);
        log.path(ball, nearest, backwards);
        log.dating(ball.dating(nearest));
        return log.done(bound);
    }

    /**
     * Where the points come to lie that must move when one of them does.
     *
     * @param back true where it moves back, which it can as far as nothing holds it; else it moves forward
     */
    ImmutableMap<Integer, Long> moved(int point, int schedule, long by, boolean back) {
        ball.over(Inquiry::all).grow(point, !back, schedule, by - 1, -1);
        ImmutableMap.Builder<Integer, Long> moved = ImmutableMap.builder();
        for (int i = 0; i < ball.size(); i++) {
            int near = ball.point(i);
            if (ball.holds(near)) {
                long distance = by - ball.distance(near);
                moved.put(near, schedules.at(schedule, near) + (back ? -distance : distance));
            }
        }
        return moved.buildOrThrow();
    }

    private int nearestToZero(long within) {
        int nearest = -1;
        long least = within;
        for (int i = 0; i < ball.size(); i++) {
            int point = ball.point(i);
            if (ball.holds(point) && ball.distance(point) <= least) {
                int dating = ball.dating(point);
                if (dating >= 0 && ball.toZero(point, dating) <= least - (nearest < 0 ? 0 : 1)) {
                    least = ball.toZero(point, dating);
                    nearest = point;
                }
            }
        }
        return nearest;
    }

    private static boolean all(int statement) {
        return true;
    }
}
