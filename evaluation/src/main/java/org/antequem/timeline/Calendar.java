package org.antequem.timeline;

import org.antequem.model.EndpointRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;

/**
 * A distance in days, months or years, which comes to more or fewer seconds as its anchor moves.
 *
 * @param statement who says it
 * @param point the one that is placed
 * @param anchor the one from which it is counted
 * @param conventions in whose zone it is counted
 */
record Calendar(int statement, int point, int anchor, EndpointRelation relation, Conventions conventions) {

    /** How far the anchor follows the point, counted from where the anchor lies. */
    Gap countedFrom(Bounds bounds) {
        return relation.gap(bounds, conventions);
    }

    /** The weight of the arc that leaves one of its two points, counted from where the anchor lies. */
    long weight(int tail, Bounds bounds) {
        Gap gap = countedFrom(bounds);
        return Label.weight((tail == point ? gap : gap.reversed()).greatest());
    }
}
