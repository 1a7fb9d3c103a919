package org.antequem.timeline.network;

import java.util.Optional;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.time.Span;

/**
 * A distance in days, weeks, months or years, which comes to more or fewer seconds as its anchor moves, and bounds each
 * of its points by the local days that the other can lie on.
 *
 * @param statement who says it
 * @param point the one that is placed
 * @param anchor the one from which it is counted
 * @param conventions in whose zone it is counted
 */
record CalendarDistance(int statement, int point, int anchor, EndpointRelation relation, Conventions conventions) {

    /** The most by which clocks are put forward or back; a distance may be off by so much where no day is counted. */
    private static final long A_DAY = 86_400;

    /** By how much the anchor follows the point, counted from where the anchor lies. */
    Gap countedFrom(Bounds bounds) {
        return relation.gap(bounds, conventions);
    }

    /** Where one of its two points can lie, by where the other lies. */
    Bounds reached(boolean isAnchor, Bounds other) {
        Span by = relation.by();
        if (relation.direction() == Direction.BEFORE) {
            return isAnchor ? by.anchorBefore(other, conventions) : by.placedBefore(other, conventions);
        }
        return isAnchor ? by.anchorAfter(other, conventions) : by.placedAfter(other, conventions);
    }

    /** The least weight of the arc that leaves one of its two points, wherever the anchor lies. */
    long leastWeight(int tail) {
        boolean leadsAhead = (tail == point) == (relation.direction() == Direction.BEFORE);
        EndpointRelation half = leadsAhead ? relation.orNearer() : relation.orFurther();
        Optional<Gap> gap = half.innerGap(Bounds.UNKNOWN, conventions);
        return gap.isEmpty()
                ? -A_DAY
                : Bound.weight((tail == point ? gap.get() : gap.get().reversed()).greatest());
    }

    /** The weight of the arc that leaves one of its two points, counted from where the anchor lies. */
    long weight(int tail, Bounds bounds) {
        Gap gap = countedFrom(bounds);
        return Bound.weight((tail == point ? gap : gap.reversed()).greatest());
    }
}
