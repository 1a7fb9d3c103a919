package org.antequem.lineage;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import org.antequem.model.Source;

/**
 * The sources through which every chain from every teller passes, in one sweep along the shortest chain: one of its
 * sources is on all others, too, unless a way that left the chain before it comes back behind it.
 *
 * <p>A chain ends where nothing more is recorded, or in a circle that leads nowhere else; such a chain passes through
 * all of the circle.
 */
final class Dominators {

    private static final int OFF_THE_CHAIN = -1;

    private final SourceGraph graph;
    private final Circles circles;
    private final int[] chain;
    /** How far from the teller a source is on the chain; what ends another chain is beyond its last. */
    private final int[] places;

    private final int[] open;
    private final BitSet met = new BitSet();
    private int opened;
    private int furthest;

    private Dominators(SourceGraph graph, Circles circles, int tellers) {
        this.graph = graph;
        this.circles = circles;
        places = new int[graph.size()];
        open = new int[graph.size()];
        chain = shortest(tellers);
    }

    /**
     * The nearest to the tellers first.
     *
     * @param tellers how many tellers there are; they have the first numbers
     */
    static ImmutableList<Source> of(SourceGraph graph, Circles circles, int tellers) {
        return tellers == 0 ? ImmutableList.of() : new Dominators(graph, circles, tellers).sweep(tellers);
    }

    private ImmutableList<Source> sweep(int tellers) {
        ImmutableList.Builder<Source> dominators = ImmutableList.builder();
        for (int teller = 0; teller < tellers; teller++) {
            meet(teller);
        }
        followAll();
        int last = chain.length - 1;
        for (int place = 0; place <= last; place++) {
            if (furthest == place && place < last) {
                dominators.add(graph.source(chain[place]));
            } else if (furthest == place) {
                dominators.addAll(circles.members(circles.component(chain[place])));
            }
            if (place < last) {
                open[opened++] = chain[place];
                followAll();
            }
        }
        return dominators.build();
    }

    private void followAll() {
        while (opened > 0) {
            int source = open[--opened];
            for (int link = graph.start(source); link < graph.start(source + 1); link++) {
                meet(graph.target(link));
            }
        }
    }

    private void meet(int source) {
        if (places[source] != OFF_THE_CHAIN) {
            furthest = Math.max(furthest, places[source]);
        } else if (!met.get(source)) {
            met.set(source);
            open[opened++] = source;
        }
    }

    /** A shortest chain from a teller to an end; along the way, every source gets its place. */
    private int[] shortest(int tellers) {
        int[] previous = new int[graph.size()];
        Arrays.fill(previous, 0, tellers, OFF_THE_CHAIN);
        int end = 0;
        int next = tellers;
        while (!circles.isEnd(end)) {
            for (int link = graph.start(end); link < graph.start(end + 1); link++) {
                if (graph.target(link) == next) {
                    previous[next++] = end;
                }
            }
            end++;
        }
        int length = 0;
        for (int source = end; source != OFF_THE_CHAIN; source = previous[source]) {
            length++;
        }
        int[] found = new int[length];
        for (int source = end, place = length; source != OFF_THE_CHAIN; source = previous[source]) {
            found[--place] = source;
        }
        for (int source = 0; source < places.length; source++) {
            places[source] = !circles.isEnd(source)
                    ? OFF_THE_CHAIN
                    : circles.component(source) == circles.component(end) ? length - 1 : length;
        }
        for (int place = 0; place < length; place++) {
            places[found[place]] = place;
        }
        return found;
    }
}
