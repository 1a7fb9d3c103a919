package org.antequem.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import org.antequem.model.Source;

/**
 * The strongly connected components of a graph of sources, found in one iterative search, and what follows from them:
 * which sources derive from one another, and which rest on one root alone.
 *
 * @see <a href="https://doi.org/10.1137/0201010">Tarjan, Depth-first search and linear graph algorithms, 1972</a>
 */
final class Circles {

    private static final int SEVERAL = -1;
    private static final int NONE_YET = -2;

    private final SourceGraph graph;
    /** The component of each source; none leads to one with a greater number. */
    private final int[] components;
    /** The sources, component by component. */
    private final int[] members;
    /** Where the members of each component begin. */
    private final int[] starts;
    /** The one root of each component. */
    private final int[] roots;

    private final BitSet ends = new BitSet();
    private int size;

    private Circles(SourceGraph graph) {
        this.graph = graph;
        components = new int[graph.size()];
        members = new int[graph.size()];
        starts = new int[graph.size() + 1];
        roots = new int[graph.size()];
    }

    static Circles of(SourceGraph graph) {
        Circles circles = new Circles(graph);
        circles.search();
        for (int component = 0; component < circles.size; component++) {
            circles.roots[component] = circles.root(component);
        }
        return circles;
    }

    /** True where what has come to this source never leaves its component: there a chain of telling ends. */
    boolean isEnd(int source) {
        return ends.get(components[source]);
    }

    int component(int source) {
        return components[source];
    }

    /** The number of the only root of a source; negative where it has several, or one way of it ends in a circle. */
    int onlyRoot(int source) {
        return roots[components[source]];
    }

    /** The groups of sources that derive from one another, each in the order of the graph. */
    ImmutableList<ImmutableSet<Source>> all() {
        ImmutableList.Builder<ImmutableSet<Source>> circles = ImmutableList.builder();
        for (int component = size - 1; component >= 0; component--) {
            if (isCircle(component)) {
                circles.add(members(component));
            }
        }
        return circles.build();
    }

    ImmutableSet<Source> members(int component) {
        int[] sorted = Arrays.copyOfRange(members, starts[component], starts[component + 1]);
        Arrays.sort(sorted);
        ImmutableSet.Builder<Source> sources = ImmutableSet.builder();
        for (int member : sorted) {
            sources.add(graph.source(member));
        }
        return sources.build();
    }

    private boolean isCircle(int component) {
        int first = members[starts[component]];
        boolean isOne = starts[component + 1] - starts[component] == 1;
        for (int link = graph.start(first); isOne && link < graph.start(first + 1); link++) {
            isOne = graph.target(link) != first;
        }
        return !isOne;
    }

    /** What a component leads to has smaller numbers and is known already. */
    private int root(int component) {
        int only = NONE_YET;
        for (int i = starts[component]; i < starts[component + 1]; i++) {
            for (int link = graph.start(members[i]); link < graph.start(members[i] + 1); link++) {
                int next = components[graph.target(link)];
                if (next != component && roots[next] != only) {
                    only = only == NONE_YET ? roots[next] : SEVERAL;
                }
            }
        }
        if (only != NONE_YET) {
            return only;
        }
        ends.set(component);
        return isCircle(component) ? SEVERAL : members[starts[component]];
    }

    private void search() {
        int count = graph.size();
        int[] met = new int[count];
        int[] lowest = new int[count];
        int[] link = new int[count];
        int[] path = new int[count];
        int[] open = new int[count];
        int time = 0;
        int opened = 0;
        int closed = 0;
        for (int first = 0; first < count; first++) {
            if (met[first] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = first;
            while (depth >= 0) {
                int source = path[depth];
                if (met[source] == 0) {
                    met[source] = lowest[source] = ++time;
                    link[source] = graph.start(source);
                    open[opened++] = source;
                }
                int end = graph.start(source + 1);
                int next = -1;
                while (link[source] < end && next < 0) {
                    int target = graph.target(link[source]);
                    if (met[target] == 0) {
                        next = target;
                    } else {
                        lowest[source] = Math.min(lowest[source], lowest[target]);
                        link[source]++;
                    }
                }
                if (next >= 0) {
                    path[++depth] = next;
                    continue;
                }
                depth--;
                if (lowest[source] == met[source]) {
                    int member;
                    do {
                        member = open[--opened];
                        components[member] = size;
                        lowest[member] = Integer.MAX_VALUE;
                        members[closed++] = member;
                    } while (member != source);
                    starts[++size] = closed;
                }
            }
        }
    }
}
