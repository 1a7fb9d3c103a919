package org.antequem.timeline.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements over which every path from one point to another leads: none of them can be spared, and none need be
 * tried. One pass along some path finds them all, however long it is.
 */
final class Bridges {

    private static final int NOBODY = -1;

    private final Arcs arcs;
    private final int from;
    private final int to;
    private final int without;
    private final int[] says;
    private final int[] place;
    private final int[] pending;
    private int size;

    private Bridges(ConstraintGraph graph, int from, int to, int without) {
        arcs = graph.out();
        this.from = from;
        this.to = to;
        this.without = without;
        says = new int[graph.points()];
        place = new int[graph.points()];
        pending = new int[graph.points()];
    }

    /**
     * The statements on every path between two points, over relations or over the zero of the timeline; empty where
     * there is no path.
     */
    static Set<Integer> between(ConstraintGraph graph, int from, int to) {
        return new Bridges(graph.withZero(), from, to, NOBODY).found().orElse(Set.of());
    }

    /** The statements on every negative cycle, if every one of these leads over this statement. */
    static Set<Integer> onCircles(ConstraintGraph graph, int statement) {
        ConstraintGraph whole = graph.withZero();
        Arcs arcs = whole.out();
        Set<Integer> needed = new HashSet<>();
        boolean isFirst = true;
        for (int point = 0; point < whole.points(); point++) {
            for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
                Optional<Set<Integer>> bridges = arcs.statement(arc) == statement
                        ? new Bridges(whole, arcs.head(arc), point, statement).found()
                        : Optional.empty();
                if (bridges.isPresent()) {
                    if (isFirst) {
                        needed.addAll(bridges.get());
                    }
                    needed.retainAll(bridges.get());
                    isFirst = false;
                }
            }
        }
        needed.add(statement);
        return needed;
    }

    private Optional<Set<Integer>> found() {
        List<Integer> path = path();
        return path.isEmpty() ? Optional.empty() : Optional.of(along(path));
    }

    /** Some path, found breadth first, from its last point to its first; empty where there is none. */
    private List<Integer> path() {
        int[] parent = new int[place.length];
        Arrays.fill(parent, NOBODY);
        parent[from] = from;
        pending[size++] = from;
        for (int i = 0; i < size; i++) {
            int point = pending[i];
            for (int arc = arcs.first(point); arc <= arcs.first(point + 1); arc++) {
                int head = head(point, arc);
                if (head >= 0 && parent[head] == NOBODY) {
                    parent[head] = point;
                    says[head] = statement(point, arc);
                    pending[size++] = head;
                }
            }
        }
        size = 0;
        List<Integer> path = new ArrayList<>();
        if (parent[to] != NOBODY) {
            for (int point = to; point != from; point = parent[point]) {
                path.add(point);
            }
            path.add(from);
        }
        return path;
    }

    /** Looks from each place on the path how far ahead the other steps lead. */
    private Set<Integer> along(List<Integer> path) {
        Arrays.fill(place, NOBODY);
        int last = path.size() - 1;
        for (int i = 0; i <= last; i++) {
            place[path.get(i)] = last - i;
        }
        Set<Integer> bridges = new HashSet<>();
        BitSet seen = new BitSet();
        int farthest = 0;
        for (int step = 0; step < last; step++) {
            int says = this.says[path.get(last - step - 1)];
            farthest = Math.max(farthest, explore(path.get(last - step), seen));
            if (farthest <= step && says != NOBODY) {
                bridges.add(says);
            }
        }
        return bridges;
    }

    /** How far along the path the steps beside it lead from one point on it. */
    private int explore(int start, BitSet seen) {
        int farthest = 0;
        pending[size++] = start;
        while (size > 0) {
            int point = pending[--size];
            for (int arc = arcs.first(point); arc <= arcs.first(point + 1); arc++) {
                int head = head(point, arc);
                boolean isStepOfPath = head >= 0
                        && point == start
                        && place[head] == place[start] + 1
                        && says[head] == statement(point, arc);
                if (head >= 0 && !isStepOfPath) {
                    farthest = Math.max(farthest, place[head]);
                    if (place[head] == NOBODY && !seen.get(head)) {
                        seen.set(head);
                        pending[size++] = head;
                    }
                }
            }
        }
        return farthest;
    }

    /** Where an arc leads; the one after a point's last is implied by its event. Negative where there is none. */
    private int head(int point, int arc) {
        if (arc == arcs.first(point + 1)) {
            return (point & 1) == 1 ? point ^ 1 : NOBODY;
        }
        int head = arcs.head(arc);
        return point == from && head == to && arcs.statement(arc) == without ? NOBODY : head;
    }

    private int statement(int point, int arc) {
        return arc == arcs.first(point + 1) ? NOBODY : arcs.statement(arc);
    }
}
