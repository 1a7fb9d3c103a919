package org.antequem.timeline.network;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * The points to which statements lead from one point, or from which they lead to it: how far they bound the one by the
 * other, and whether other statements contradict them, makes no difference.
 */
final class Reach {

    private final ConstraintGraph relaxed;
    private final boolean backwards;
    private final IntPredicate admitted;
    private final BitSet points = new BitSet();

    /**
     * Follows the statements admitted from a point.
     *
     * @param relaxed see {@link ConstraintGraph#relaxed}
     * @param backwards true for the points from which they lead to this one
     */
    Reach(ConstraintGraph relaxed, int start, boolean backwards, IntPredicate admitted) {
        this.relaxed = relaxed;
        this.backwards = backwards;
        this.admitted = admitted;
        Arcs arcs = backwards ? relaxed.in() : relaxed.out();
        Deque<Integer> open = new ArrayDeque<>();
        reach(start, open);
        while (!open.isEmpty()) {
            int point = open.remove();
            for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
                if (!points.get(arcs.head(arc)) && admitted.test(arcs.statement(arc))) {
                    reach(arcs.head(arc), open);
                }
            }
            if ((point & 1) == (backwards ? 0 : 1)) {
                reach(point ^ 1, open);
            }
        }
    }

    /** True where some of the statements admitted bound {@code to − from} from above. */
    static boolean isBounded(ConstraintGraph relaxed, int from, int to, IntPredicate admitted) {
        Reach leaving = new Reach(relaxed, from, false, admitted);
        return leaving.points.get(to) || (leaving.isDated() && new Reach(relaxed, to, true, admitted).isDated());
    }

    private void reach(int point, Deque<Integer> open) {
        if (!points.get(point)) {
            points.set(point);
            open.add(point);
        }
    }

    /** True where a date leads on from one of the points to the zero of the timeline, or back from it. */
    private boolean isDated() {
        Datings datings = relaxed.datings();
        return points.stream()
                .anyMatch(point ->
                        (backwards ? datings.setsLatest(point, admitted) : datings.setsEarliest(point, admitted))
                                != Datings.NOBODY);
    }
}
