package org.antequem.timeline.network;

import java.util.BitSet;

/**
 * Spreads a history: a point that nothing bounds on one side is moved out on that side, as far as the other points
 * leave room, and no farther than a rim beyond all of them. The nearer a known history comes to what is asked, the
 * fewer questions need a search, and the shorter searches are.
 *
 * <p>Dijkstra's search from all of the open points at once, in the costs that the history reduces.
 */
final class OpenPointPlacement {

    private final Arcs arcs;
    private final boolean backwards;
    private final BitSet open;
    private final long[] place;
    private final long[] room;
    private final PointHeap heap = new PointHeap();

    /**
     * A placement in a history that fits.
     *
     * @param backwards true for moving to earlier times the points that nothing bounds from below
     * @param place the time of each point; negated where {@code backwards} is true
     */
    OpenPointPlacement(ConstraintGraph graph, boolean backwards, BitSet open, long[] place) {
        this.arcs = backwards ? graph.in() : graph.out();
        this.backwards = backwards;
        this.open = open;
        this.place = place;
        room = new long[place.length];
    }

    /** Moves them, and leaves the rest where it is. */
    void run(long rim) {
        for (int point = open.nextSetBit(0); point >= 0; point = open.nextSetBit(point + 1)) {
            room[point] = rim - place[point];
            heap.add(room[point], point);
        }
        while (!heap.isEmpty()) {
            long here = heap.nearest();
            int point = heap.remove();
            if (here == room[point]) {
                expand(point, here + place[point]);
            }
        }
        for (int point = open.nextSetBit(0); point >= 0; point = open.nextSetBit(point + 1)) {
            place[point] += room[point];
        }
    }

    private void expand(int point, long there) {
        for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
            if (arcs.weight(arc) != Bound.NO_ARC) {
                limit(arcs.head(arc), there + arcs.weight(arc));
            }
        }
        if ((point & 1) == (backwards ? 0 : 1)) {
            limit(point ^ 1, there);
        }
    }

    private void limit(int point, long most) {
        if (open.get(point) && most - place[point] < room[point]) {
            room[point] = most - place[point];
            heap.add(room[point], point);
        }
    }
}
