package org.antequem.timeline.network;

/** A queue of points, first in, first out. No point is in it twice. */
final class PointQueue {

    private final int[] ring;
    private final boolean[] queued;
    private int first;
    private int size;

    PointQueue(int points) {
        ring = new int[Math.max(1, points)];
        queued = new boolean[points];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int point) {
        if (!queued[point]) {
            queued[point] = true;
            int last = first + size++;
            ring[last < ring.length ? last : last - ring.length] = point;
        }
    }

    int remove() {
        int point = ring[first];
        first = first + 1 == ring.length ? 0 : first + 1;
        size--;
        queued[point] = false;
        return point;
    }
}
