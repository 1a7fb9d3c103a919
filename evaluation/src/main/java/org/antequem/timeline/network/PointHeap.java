package org.antequem.timeline.network;

import java.util.Arrays;

/** A binary heap of points, the nearest first. A point may be in it more than once. */
final class PointHeap {

    private long[] key = new long[8];
    private int[] point = new int[8];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long nearest() {
        return key[0];
    }

    void add(long distance, int added) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
            point = Arrays.copyOf(point, 2 * size);
        }
        int at = size++;
        while (at > 0 && key[(at - 1) >> 1] > distance) {
            int above = (at - 1) >> 1;
            key[at] = key[above];
            point[at] = point[above];
            at = above;
        }
        key[at] = distance;
        point[at] = added;
    }

    int remove() {
        int removed = point[0];
        long distance = key[--size];
        int moved = point[size];
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && key[below + 1] < key[below]) {
                below++;
            }
            if (key[below] >= distance) {
                break;
            }
            key[at] = key[below];
            point[at] = point[below];
            at = below;
        }
        key[at] = distance;
        point[at] = moved;
        return removed;
    }
}
