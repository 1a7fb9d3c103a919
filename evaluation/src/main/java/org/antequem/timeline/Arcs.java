package org.antequem.timeline;

/**
 * The arcs that leave each point, or enter it, side by side in plain arrays: those of point {@code p} are numbered from
 * {@code first(p)} up to {@code first(p + 1)}.
 */
final class Arcs {

    private final int[] offset;
    private final int[] head;
    private final int[] statement;
    private final long[] weight;

    private Arcs(int points, int size) {
        offset = new int[points + 1];
        head = new int[size];
        statement = new int[size];
        weight = new long[size];
    }

    /**
     * Sorts arcs by the point they leave, or enter where they are taken backwards.
     *
     * @param positions filled with the numbers that the last arcs of the list come to have
     */
    static Arcs of(int points, ArcList list, boolean backwards, int[] positions) {
        Arcs arcs = new Arcs(points, list.size());
        for (int i = 0; i < list.size(); i++) {
            arcs.offset[(backwards ? list.to(i) : list.from(i)) + 1]++;
        }
        for (int point = 0; point < points; point++) {
            arcs.offset[point + 1] += arcs.offset[point];
        }
        int tracked = list.size() - positions.length;
        for (int i = 0; i < list.size(); i++) {
            int position = arcs.offset[backwards ? list.to(i) : list.from(i)]++;
            arcs.head[position] = backwards ? list.from(i) : list.to(i);
            arcs.statement[position] = list.statement(i);
            arcs.weight[position] = list.weight(i);
            if (i >= tracked) {
                positions[i - tracked] = position;
            }
        }
        System.arraycopy(arcs.offset, 0, arcs.offset, 1, points);
        arcs.offset[0] = 0;
        return arcs;
    }

    int size() {
        return head.length;
    }

    int first(int point) {
        return offset[point];
    }

    int head(int arc) {
        return head[arc];
    }

    int statement(int arc) {
        return statement[arc];
    }

    long weight(int arc) {
        return weight[arc];
    }

    void weigh(int arc, long most) {
        weight[arc] = most;
    }
}
