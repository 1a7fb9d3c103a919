package org.antequem.benchmarks;

import java.util.Arrays;
import org.antequem.time.Bounds;

/** All arcs of a record in plain arrays, zero of the line included, and Bellman and Ford's innermost loop over them. */
final class PlainPass {

    final int[] tail;
    final int[] head;
    final long[] weight;
    final int size;
    private final long[] label;

    PlainPass(Notes notes) {
        int zero = 2 * notes.events;
        tail = new int[2 * notes.size + notes.events];
        head = new int[tail.length];
        weight = new long[tail.length];
        label = new long[zero + 1];
        int arcs = 0;
        for (int i = 0; i < notes.size; i++) {
            int first = notes.first[i] == Notes.ZERO ? zero : notes.first[i];
            if (notes.greatest[i] != Bounds.DISTANT_FUTURE) {
                tail[arcs] = first;
                head[arcs] = notes.second[i];
                weight[arcs++] = notes.greatest[i];
            }
            if (notes.least[i] != Bounds.DISTANT_PAST) {
                tail[arcs] = notes.second[i];
                head[arcs] = first;
                weight[arcs++] = -notes.least[i];
            }
        }
        for (int event = 0; event < notes.events; event++) {
            tail[arcs] = 2 * event + 1;
            head[arcs++] = 2 * event;
        }
        size = arcs;
    }

    long relaxAll() {
        Arrays.fill(label, Long.MAX_VALUE / 4);
        label[label.length - 1] = 0;
        long fell = 0;
        for (int arc = 0; arc < size; arc++) {
            long there = label[tail[arc]] + weight[arc];
            if (there < label[head[arc]]) {
                label[head[arc]] = there;
                fell++;
            }
        }
        return fell;
    }
}
