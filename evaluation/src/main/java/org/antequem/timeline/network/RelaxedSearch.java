package org.antequem.timeline.network;

import java.util.function.IntPredicate;

/**
 * How near to one point statements could keep another at best, whichever of them hold. Each statement is taken as
 * tightly as it could be on any record, and contradictions are ignored. A limit that is out of reach here follows from
 * no consistent part of the statements: such a part has a simple path, which passes the zero of the timeline at most
 * once. An instance is used for many questions, by one thread.
 */
final class RelaxedSearch {

    /**
     * The number of times that each point may be passed, on average: a contradiction would pull it nearer without end.
     */
    private static final int PATIENCE = 16;

    /** The maximum number of points passed: a longer search would cost more than it saves. */
    private static final int MOST = 4_000;

    private final ConstraintGraph relaxed;
    private final long[] distance;
    private final int[] round;
    private final int[] reached;
    private final PointQueue queue;
    private int now;
    private int size;

    /** @param relaxed see {@link ConstraintGraph#relaxed} */
    RelaxedSearch(ConstraintGraph relaxed) {
        this.relaxed = relaxed;
        int points = relaxed.points();
        distance = new long[points];
        round = new int[points];
        reached = new int[points];
        queue = new PointQueue(points);
    }

    /**
     * True unless no consistent part of the statements admitted forces {@code to − from ≤ limit}; true also where that
     * takes too long to see.
     */
    boolean isWithin(int from, int to, long limit, IntPredicate admitted) {
        if (!search(from, false, admitted) || (round[to] == now && distance[to] <= limit)) {
            return true;
        }
        long leaving = toZero(false, admitted);
        if (leaving == Bound.UNREACHED) {
            return false;
        }
        if (!search(to, true, admitted)) {
            return true;
        }
        long entering = toZero(true, admitted);
        return entering != Bound.UNREACHED && leaving + entering <= limit;
    }

    /** The shortest paths over relations from a point, or to it; false where that takes too long. */
    private boolean search(int start, boolean backwards, IntPredicate admitted) {
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
            pass(queue.remove(), backwards, admitted);
        }
        return true;
    }

    private void pass(int point, boolean backwards, IntPredicate admitted) {
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

    /** How near the zero of the timeline is to what was reached; {@link Bound#UNREACHED} where nothing is dated. */
    private long toZero(boolean backwards, IntPredicate admitted) {
        Datings datings = relaxed.datings();
        long least = Bound.UNREACHED;
        for (int i = 0; i < size; i++) {
            int point = reached[i];
            for (int dating = datings.first(point >> 1); dating < datings.first((point >> 1) + 1); dating++) {
                long bound = backwards ? datings.latest(dating, point & 1) : -datings.earliest(dating, point & 1);
                if (bound != Bound.UNREACHED
                        && distance[point] + bound < least
                        && admitted.test(datings.statement(dating))) {
                    least = distance[point] + bound;
                }
            }
        }
        return least;
    }
}
