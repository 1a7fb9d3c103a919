package org.antequem.timeline.network;

import java.util.function.IntPredicate;

/**
 * The shortest distances over relations from one point to all others, or from all others to it; contradictions are
 * ignored. An instance is used again and again, by one thread.
 */
final class RelaxedDistances {

    /**
     * The number of times that each point may be passed, on average: a contradiction would pull it nearer without end.
     */
    private static final int PATIENCE = 16;

    /** The maximum number of points passed: a longer search would cost more than it saves. */
    private static final int MOST = 4_000;

    private final ConstraintGraph relaxed;
    private final boolean backwards;
    private final long[] distance;
    private final int[] round;
    private final int[] reached;
    private final PointQueue queue;
    private int now;
    private int size;

    /** @param backwards true for the paths that lead to one point, false for those that leave it */
    RelaxedDistances(ConstraintGraph relaxed, boolean backwards) {
        this.relaxed = relaxed;
        this.backwards = backwards;
        int points = relaxed.points();
        distance = new long[points];
        round = new int[points];
        reached = new int[points];
        queue = new PointQueue(points);
    }

    /** The shortest paths of a point over statements admitted; false where that takes too long. */
    boolean search(int start, IntPredicate admitted) {
        now++;
        size = 0;
        long passed = 0;
        pull(start, 0);
        while (!queue.isEmpty()) {
            if (passed++ > Math.min(MOST, PATIENCE * (long) (size + PATIENCE))) {
                while (!queue.isEmpty()) {
                    int unused = queue.remove();
                }
                return false;
            }
            pass(queue.remove(), admitted);
        }
        return true;
    }

    /** The distance of a point; {@link Bound#UNREACHED} where no path leads there. */
    long of(int point) {
        return round[point] == now ? distance[point] : Bound.UNREACHED;
    }

    /** The number of points that are reached. */
    int size() {
        return size;
    }

    /** One of the points that are reached. */
    int point(int index) {
        return reached[index];
    }

    /** The distance of the zero of the timeline by way of what is reached. */
    long ofZero(IntPredicate admitted) {
        long least = Bound.UNREACHED;
        for (int i = 0; i < size; i++) {
            long dated = dated(reached[i], admitted);
            if (dated != Bound.UNREACHED) {
                least = Math.min(least, distance[reached[i]] + dated);
            }
        }
        return least;
    }

    /**
     * The distance between a point and the zero of the timeline by the dates of its event, in the direction of search.
     */
    long dated(int point, IntPredicate admitted) {
        Datings datings = relaxed.datings();
        long least = Bound.UNREACHED;
        for (int dating = datings.first(point >> 1); dating < datings.first((point >> 1) + 1); dating++) {
            long bound = backwards ? datings.latest(dating, point & 1) : -datings.earliest(dating, point & 1);
            if (bound < least && admitted.test(datings.statement(dating))) {
                least = bound;
            }
        }
        return least;
    }

    private void pass(int point, IntPredicate admitted) {
        Arcs arcs = backwards ? relaxed.in() : relaxed.out();
        for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
            int head = arcs.head(arc);
            long there = Bound.clamped(distance[point] + arcs.weight(arc));
            if (isNearer(head, there) && admitted.test(arcs.statement(arc))) {
                pull(head, there);
            }
        }
        if ((point & 1) == (backwards ? 0 : 1) && isNearer(point ^ 1, distance[point])) {
            pull(point ^ 1, distance[point]);
        }
    }

    private boolean isNearer(int point, long there) {
        return there != Bound.UNREACHED && (round[point] != now || there < distance[point]);
    }

    private void pull(int point, long there) {
        if (round[point] != now) {
            round[point] = now;
            reached[size++] = point;
        }
        distance[point] = there;
        queue.add(point);
    }
}
