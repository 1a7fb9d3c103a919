package org.antequem.benchmarks;

import java.util.Arrays;

/**
 * All bounds of a consistent record in plain arrays: Bellman and Ford with a queue, once from the zero of the line and
 * once towards it. It would never end on a contradiction, and knows nothing of what no date bounds.
 */
final class PlainBounds {

    private static final long UNREACHED = Long.MAX_VALUE / 4;

    private final int points;
    private final Side out;
    private final Side in;

    PlainBounds(Notes notes) {
        PlainPass arcs = new PlainPass(notes);
        points = 2 * notes.events;
        out = new Side(arcs, points, false);
        in = new Side(arcs, points, true);
    }

    /** The sum of all finite bounds. */
    long solve() {
        long sum = 0;
        long[] latest = labels(out);
        long[] earliest = labels(in);
        for (int point = 0; point < points; point++) {
            sum += finite(latest[point]) - finite(earliest[point]);
        }
        return sum;
    }

    private static long finite(long label) {
        return label == UNREACHED ? 0 : label;
    }

    private long[] labels(Side side) {
        long[] label = new long[points + 1];
        Arrays.fill(label, UNREACHED);
        boolean[] isQueued = new boolean[points + 1];
        int[] queue = new int[points + 1];
        int from = 0;
        int to = 1;
        label[points] = 0;
        queue[0] = points;
        isQueued[points] = true;
        while (from != to) {
            int point = queue[from];
            from = from == points ? 0 : from + 1;
            isQueued[point] = false;
            for (int arc = side.offset[point]; arc < side.offset[point + 1]; arc++) {
                int head = side.head[arc];
                long there = label[point] + side.weight[arc];
                if (there < label[head]) {
                    label[head] = there;
                    if (!isQueued[head]) {
                        isQueued[head] = true;
                        queue[to] = head;
                        to = to == points ? 0 : to + 1;
                    }
                }
            }
        }
        return label;
    }

    /** The arcs that leave each point, or enter it. */
    private static final class Side {

        final int[] offset;
        final int[] head;
        final long[] weight;

        Side(PlainPass arcs, int points, boolean backwards) {
            int[] from = backwards ? arcs.head : arcs.tail;
            int[] to = backwards ? arcs.tail : arcs.head;
            offset = new int[points + 2];
            head = new int[arcs.size];
            weight = new long[arcs.size];
            for (int arc = 0; arc < arcs.size; arc++) {
                offset[from[arc] + 1]++;
            }
            for (int point = 0; point <= points; point++) {
                offset[point + 1] += offset[point];
            }
            for (int arc = 0; arc < arcs.size; arc++) {
                int position = offset[from[arc]]++;
                head[position] = to[arc];
                weight[position] = arcs.weight[arc];
            }
            System.arraycopy(offset, 0, offset, 1, points + 1);
            offset[0] = 0;
        }
    }
}
