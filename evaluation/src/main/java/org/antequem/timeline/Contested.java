package org.antequem.timeline;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The events that hang together with a contradiction over relations, whether or not these still count. */
final class Contested {

    private final Network network;
    private final BitSet events = new BitSet();
    private final Deque<Integer> pending = new ArrayDeque<>();

    private Contested(Network network) {
        this.network = network;
    }

    static BitSet events(Network network, List<Circle> conflicts) {
        Contested contested = new Contested(network);
        for (Circle circle : conflicts) {
            circle.points().forEach(point -> contested.enter(point >> 1));
        }
        contested.spread();
        return contested.events;
    }

    private void enter(int event) {
        if (!events.get(event)) {
            events.set(event);
            pending.add(event);
        }
    }

    private void spread() {
        while (!pending.isEmpty()) {
            int event = pending.remove();
            enterAll(network.out(), event);
            enterAll(network.in(), event);
        }
    }

    private void enterAll(Arcs arcs, int event) {
        for (int arc = arcs.first(Network.startOf(event)); arc < arcs.first(Network.endOf(event) + 1); arc++) {
            enter(arcs.head(arc) >> 1);
        }
    }
}
