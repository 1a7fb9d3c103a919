package org.antequem.timeline.network;

import java.util.function.IntPredicate;

/**
 * How near to one point statements could keep another at best, whichever of them hold. Each statement is taken as
 * tightly as it could be on any record, and contradictions are ignored. A limit that is out of reach here follows from
 * no consistent part of the statements: such a part has a simple path, which passes no point twice, nor the zero of the
 * timeline. An instance is used for many questions, by one thread.
 */
final class RelaxedSearch {

    private final ConstraintGraph relaxed;
    private final RelaxedDistances leaving;
    private final RelaxedDistances arriving;

    /** @param relaxed see {@link ConstraintGraph#relaxed} */
    RelaxedSearch(ConstraintGraph relaxed) {
        this.relaxed = relaxed;
        leaving = new RelaxedDistances(relaxed, false);
        arriving = new RelaxedDistances(relaxed, true);
    }

    /**
     * True unless no consistent part of the statements admitted forces {@code to − from ≤ limit}; true also where that
     * takes too long to see.
     */
    boolean isWithin(int from, int to, long limit, IntPredicate admitted) {
        if (!leaving.search(from, admitted)) {
            return true;
        }
        long direct = leaving.of(to);
        if (direct != Bound.UNREACHED && direct <= limit) {
            return true;
        }
        long toZero = leaving.ofZero(admitted);
        if (toZero == Bound.UNREACHED) {
            return false;
        }
        if (!arriving.search(to, admitted)) {
            return true;
        }
        long fromZero = arriving.ofZero(admitted);
        if (fromZero == Bound.UNREACHED || toZero + fromZero > limit) {
            return false;
        }
        return new PathsThroughZero(relaxed, leaving, arriving, admitted, to, limit)
                .isAnyWithin(from, limit - toZero - fromZero);
    }
}
