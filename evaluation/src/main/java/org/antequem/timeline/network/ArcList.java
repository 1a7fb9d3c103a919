package org.antequem.timeline.network;

import java.util.Arrays;

/** Arcs in the order in which they were added. */
final class ArcList {

    private int size;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] statement = new int[16];
    private long[] weight = new long[16];

    /** {@code to − from ≤ weight}, because the statement says so. */
    void add(int tail, int head, long most, int says) {
        if (size == from.length) {
            int larger = size + (size >> 1);
            from = Arrays.copyOf(from, larger);
            to = Arrays.copyOf(to, larger);
            statement = Arrays.copyOf(statement, larger);
            weight = Arrays.copyOf(weight, larger);
        }
        from[size] = tail;
        to[size] = head;
        statement[size] = says;
        weight[size++] = most;
    }

    int size() {
        return size;
    }

    int from(int arc) {
        return from[arc];
    }

    int to(int arc) {
        return to[arc];
    }

    long weight(int arc) {
        return weight[arc];
    }

    int statement(int arc) {
        return statement[arc];
    }
}
