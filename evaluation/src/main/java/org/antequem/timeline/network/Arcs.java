package org.antequem.timeline.network;

/**
 * The arcs that leave each point, or enter it, side by side in plain arrays: those of point {@code p} are numbered from
 * {@code first(p)} up to {@code first(p + 1)}.
 */
final class Arcs {

    private final int[] offset;

    /** For each arc its weight, then its statement and its head: what is read together lies side by side. */
    private final long[] arcs;

    private Arcs(int points, int size) {
        offset = new int[points + 1];
        arcs = new long[2 * size];
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
            int head = backwards ? list.from(i) : list.to(i);
            arcs.arcs[2 * position] = list.weight(i);
            arcs.arcs[2 * position + 1] = (long) list.statement(i) << 32 | head;
            if (i >= tracked) {
                positions[i - tracked] = position;
            }
        }
        System.arraycopy(arcs.offset, 0, arcs.offset, 1, points);
        arcs.offset[0] = 0;
        return arcs;
    }

    int size() {
        return arcs.length / 2;
    }

    int first(int point) {
        return offset[point];
    }

    int head(int arc) {
        return (int) arcs[2 * arc + 1];
    }

    int statement(int arc) {
        return (int) (arcs[2 * arc + 1] >> 32);
    }

    long weight(int arc) {
        return arcs[2 * arc];
    }

    void weigh(int arc, long most) {
        arcs[2 * arc] = most;
    }
}
