package org.antequem.timeline.network;

import org.antequem.time.AllenRelation;

/** How an endpoint of one event lies to an endpoint of another: what an Allen relation says of each pair of them. */
enum EndpointOrder {
    BEFORE,
    SAME,
    AFTER;

    /**
     * The order in which a relation puts two endpoints.
     *
     * @param side the endpoint of the first event: 0 for its start, 1 for its end
     * @param otherSide the endpoint of the second event, likewise
     */
    static EndpointOrder in(AllenRelation relation, int side, int otherSide) {
        if (side == 0) {
            return otherSide == 0 ? startToStart(relation) : startToEnd(relation);
        }
        return otherSide == 0 ? endToStart(relation) : endToEnd(relation);
    }

    private static EndpointOrder startToStart(AllenRelation relation) {
        return switch (relation) {
            case PRECEDES, MEETS, OVERLAPS, FINISHED_BY, CONTAINS -> BEFORE;
            case STARTS, EQUALS, STARTED_BY -> SAME;
            case DURING, FINISHES, OVERLAPPED_BY, MET_BY, PRECEDED_BY -> AFTER;
        };
    }

    private static EndpointOrder startToEnd(AllenRelation relation) {
        return switch (relation) {
            case MET_BY -> SAME;
            case PRECEDED_BY -> AFTER;
            default -> BEFORE;
        };
    }

    private static EndpointOrder endToStart(AllenRelation relation) {
        return switch (relation) {
            case PRECEDES -> BEFORE;
            case MEETS -> SAME;
            default -> AFTER;
        };
    }

    private static EndpointOrder endToEnd(AllenRelation relation) {
        return switch (relation) {
            case PRECEDES, MEETS, OVERLAPS, STARTS, DURING -> BEFORE;
            case FINISHED_BY, EQUALS, FINISHES -> SAME;
            case CONTAINS, STARTED_BY, OVERLAPPED_BY, MET_BY, PRECEDED_BY -> AFTER;
        };
    }
}
