package org.antequem.timeline;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tightens every point from one side like a {@link Sweep}, but keeps no tree: as fast as the memory allows where a
 * record is consistent and labels fall no more often than they do in practice. Else it gives up, and a sweep does it.
 */
final class QuickSweep implements Tightening {

    /** So many labels may fall for each arc; measured: a fifth to four fifths. */
    private static final long PATIENCE = 2;

    private final Network network;
    private final boolean backwards;
    private final Arcs arcs;
    private final int points;
    private final long[] label;
    private final PointQueue queue;
    private final BitSet open = new BitSet();
    private final BitSet finished = new BitSet();
    private final int[] region;
    private int reached;
    private long left;

    QuickSweep(Network network, boolean backwards) {
        this.network = network;
        this.backwards = backwards;
        arcs = backwards ? network.in() : network.out();
        points = network.points();
        label = new long[points];
        region = new int[points];
        queue = new PointQueue(points);
        left = PATIENCE * (arcs.size() + points);
    }

    /** True where it came to an end without meeting a contradiction. */
    boolean run() {
        long[] floor = new long[points];
        Datings datings = network.datings();
        for (int point = 0; point < points; point++) {
            label[point] = backwards ? -datings.earliest(point) : datings.latest(point);
            floor[point] = backwards ? -datings.latest(point) : datings.earliest(point);
            if (label[point] < floor[point]) {
                return false;
            }
            if (label[point] < Label.UNREACHED) {
                queue.add(point);
            }
        }
        if (!drain(floor)) {
            return false;
        }
        for (int point = 0; point < points; point++) {
            (label[point] == Label.UNREACHED ? open : finished).set(point);
        }
        return open.isEmpty() || reachOpen(floor);
    }

    private boolean reachOpen(long[] floor) {
        long[] none = new long[points];
        Arrays.fill(none, -Label.UNREACHED);
        for (int point = open.nextSetBit(0); point >= 0; point = open.nextSetBit(point + 1)) {
            if (label[point] == Label.UNREACHED) {
                reached = 0;
                label[point] = 0;
                region[reached++] = point;
                queue.add(point);
                if (!drain(none)) {
                    return false;
                }
                place(floor);
            }
        }
        return true;
    }

    private boolean drain(long[] floor) {
        while (!queue.isEmpty()) {
            int point = queue.remove();
            long here = label[point];
            int end = arcs.first(point + 1);
            for (int arc = arcs.first(point); arc < end; arc++) {
                int head = arcs.head(arc);
                long there = here + arcs.weight(arc);
                if (there < label[head] && !fall(head, there, floor)) {
                    return false;
                }
            }
            if ((point & 1) == (backwards ? 0 : 1) && here < label[point ^ 1] && !fall(point ^ 1, here, floor)) {
                return false;
            }
        }
        return true;
    }

    /** False where there is a contradiction, or seems to be. */
    private boolean fall(int head, long sum, long[] floor) {
        long there = Label.clamped(sum);
        if (there >= label[head] || finished.get(head)) {
            return true;
        }
        if (label[head] == Label.UNREACHED) {
            region[reached++] = head;
        }
        label[head] = there;
        queue.add(head);
        return there >= floor[head] && left-- > 0;
    }

    /** Moves what was reached last to where it fits what was reached before. */
    private void place(long[] floor) {
        long shift = Long.MIN_VALUE;
        for (int i = 0; i < reached; i++) {
            int point = region[i];
            if (floor[point] > -Label.UNREACHED) {
                shift = Math.max(shift, floor[point] - label[point]);
            }
            for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
                if (finished.get(arcs.head(arc)) && arcs.weight(arc) != Label.NO_ARC) {
                    shift = Math.max(shift, label[arcs.head(arc)] - arcs.weight(arc) - label[point]);
                }
            }
            if ((point & 1) == (backwards ? 0 : 1) && finished.get(point ^ 1)) {
                shift = Math.max(shift, label[point ^ 1] - label[point]);
            }
        }
        for (int i = 0; i < reached; i++) {
            int point = region[i];
            long moved = label[point] + (shift == Long.MIN_VALUE ? 0 : shift);
            label[point] = Math.max(-Label.FARTHEST, Math.min(Label.FARTHEST, moved));
            finished.set(point);
        }
    }

    @Override
    public long label(int point) {
        return label[point];
    }

    @Override
    public BitSet open() {
        return open;
    }
}
