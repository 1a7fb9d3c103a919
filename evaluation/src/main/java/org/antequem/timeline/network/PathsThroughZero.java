package org.antequem.timeline.network;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The simple paths from one point over the zero of the timeline to another. The nearest way to zero and the nearest way
 * from it may pass the same point, where its dates contradict each other: no consistent statements need both.
 */
final class PathsThroughZero {

    /** The maximum number of points passed; a network may hold more paths than can be tried. */
    private static final int PATIENCE = 4_000;

    private final ConstraintGraph relaxed;
    private final RelaxedDistances leaving;
    private final RelaxedDistances arriving;
    private final IntPredicate admitted;
    private final int to;
    private final long limit;
    private final BitSet onTheWay = new BitSet();
    private int left = PATIENCE;

    /**
     * Paths over statements admitted, of which the shortest are known up to zero or from there.
     *
     * @param leaving the distances of the first point
     * @param arriving the distances of the last point
     * @param to the last point
     */
    PathsThroughZero(
            ConstraintGraph relaxed,
            RelaxedDistances leaving,
            RelaxedDistances arriving,
            IntPredicate admitted,
            int to,
            long limit) {
        this.relaxed = relaxed;
        this.leaving = leaving;
        this.arriving = arriving;
        this.admitted = admitted;
        this.to = to;
        this.limit = limit;
    }

    /**
     * True where one of these paths is within the limit; true also where that takes too long to see.
     *
     * @param detour how much longer a path may be than the shortest that pass zero, simple or not
     */
    boolean isAnyWithin(int from, long detour) {
        return leaves(from, 0, detour);
    }

    private boolean leaves(int point, long length, long detour) {
        if (point == to || length > leaving.of(point) + detour) {
            return false;
        }
        if (left-- <= 0) {
            return true;
        }
        onTheWay.set(point);
        long dated = leaving.dated(point, admitted);
        boolean found = (dated != Bound.UNREACHED && enters(length + dated))
                || anyOnward(point, length, (head, there) -> leaves(head, there, detour));
        onTheWay.clear(point);
        return found;
    }

    private boolean enters(long length) {
        for (int i = 0; i < arriving.size(); i++) {
            int point = arriving.point(i);
            long dated = onTheWay.get(point) ? Bound.UNREACHED : arriving.dated(point, admitted);
            if (dated != Bound.UNREACHED && arrives(point, length + dated)) {
                return true;
            }
        }
        return false;
    }

    private boolean arrives(int point, long length) {
        long rest = arriving.of(point);
        if (rest == Bound.UNREACHED || length + rest > limit) {
            return false;
        }
        if (point == to || left-- <= 0) {
            return true;
        }
        onTheWay.set(point);
        boolean found = anyOnward(point, length, this::arrives);
        onTheWay.clear(point);
        return found;
    }

    /** Where a path leads next, and how long it is up to there. */
    @FunctionalInterface
    private interface Onward {

        boolean test(int point, long length);
    }

    private boolean anyOnward(int point, long length, Onward onward) {
        Arcs arcs = relaxed.out();
        for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
            int head = arcs.head(arc);
            long there = Bound.clamped(length + arcs.weight(arc));
            if (there != Bound.UNREACHED
                    && !onTheWay.get(head)
                    && admitted.test(arcs.statement(arc))
                    && onward.test(head, there)) {
                return true;
            }
        }
        return (point & 1) == 1 && !onTheWay.get(point ^ 1) && onward.test(point ^ 1, length);
    }
}
