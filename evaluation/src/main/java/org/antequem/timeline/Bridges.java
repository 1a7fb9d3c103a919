package org.antequem.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statements over which every way from one point to another leads: none of them can be spared, and none need be
 * tried. One walk along some way tells them all, however long it is.
 */
final class Bridges {

    private static final int NOBODY = -1;

    private final Network network;
    private final int without;
    private final int zero;
    private final int[] parent;
    private final int[] says;
    private final int[] place;
    private int[] stack = new int[16];
    private int stacked;

    private Bridges(Network network, int without) {
        this.network = network;
        this.without = without;
        zero = network.points();
        parent = new int[zero + 1];
        says = new int[zero + 1];
        place = new int[zero + 1];
    }

    /** With the statement left out; null where no way leads from the one point to the other at all. */
    static @Nullable Set<Integer> between(Network network, int from, int to, int without) {
        Bridges bridges = new Bridges(network, without);
        return bridges.reach(from, to) ? bridges.along(from, to) : null;
    }

    private interface Step {
        void to(int point, int statement);
    }

    private void eachStep(int point, Step step) {
        Datings datings = network.datings();
        for (int event = point == zero ? 0 : point >> 1;
                event <= (point == zero ? network.events() - 1 : point >> 1);
                event++) {
            for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                stepByDating(point, event, dating, step);
            }
        }
        if (point == zero) {
            return;
        }
        for (int arc = network.out().first(point); arc < network.out().first(point + 1); arc++) {
            if (network.out().statement(arc) != without) {
                step.to(network.out().head(arc), network.out().statement(arc));
            }
        }
        if ((point & 1) == 1) {
            step.to(point ^ 1, NOBODY);
        }
    }

    private void stepByDating(int point, int event, int dating, Step step) {
        Datings datings = network.datings();
        int statement = datings.statement(dating);
        if (statement == without) {
            return;
        }
        for (int side = 0; side < 2; side++) {
            if (point == zero && datings.latest(dating, side) < Label.UNREACHED) {
                step.to(2 * event + side, statement);
            } else if (point == 2 * event + side && datings.earliest(dating, side) > -Label.UNREACHED) {
                step.to(zero, statement);
            }
        }
    }

    /** Finds some way, breadth first. */
    private boolean reach(int from, int to) {
        Arrays.fill(parent, NOBODY);
        parent[from] = from;
        push(from);
        for (int next = 0; next < stacked && parent[to] == NOBODY; next++) {
            int point = stack[next];
            eachStep(point, (head, statement) -> {
                if (parent[head] == NOBODY) {
                    parent[head] = point;
                    says[head] = statement;
                    push(head);
                }
            });
        }
        return parent[to] != NOBODY;
    }

    /** Looks from each place on the way how far ahead the other steps lead. */
    private Set<Integer> along(int from, int to) {
        List<Integer> way = new ArrayList<>();
        for (int point = to; point != from; point = parent[point]) {
            way.add(point);
        }
        way.add(from);
        Arrays.fill(place, NOBODY);
        for (int i = 0; i < way.size(); i++) {
            place[way.get(i)] = way.size() - 1 - i;
        }
        Set<Integer> bridges = new HashSet<>();
        boolean[] seen = new boolean[zero + 1];
        int[] farthest = {0};
        stacked = 0;
        for (int i = way.size() - 1; i > 0; i--) {
            seen[way.get(i)] = true;
            push(way.get(i));
            explore(seen, farthest);
            int step = way.size() - 1 - i;
            if (farthest[0] <= step && says[way.get(i - 1)] != NOBODY) {
                bridges.add(says[way.get(i - 1)]);
            }
        }
        return bridges;
    }

    private void explore(boolean[] seen, int[] farthest) {
        while (stacked > 0) {
            int point = stack[--stacked];
            eachStep(point, (head, statement) -> {
                boolean isOnWay = place[head] != NOBODY;
                boolean isTheWay =
                        isOnWay && place[point] == place[head] - 1 && place[point] != NOBODY && says[head] == statement;
                if (isTheWay) {
                    return;
                }
                if (isOnWay) {
                    farthest[0] = Math.max(farthest[0], place[head]);
                } else if (!seen[head]) {
                    seen[head] = true;
                    push(head);
                }
            });
        }
    }

    private void push(int point) {
        if (stacked == stack.length) {
            stack = Arrays.copyOf(stack, 2 * stacked);
        }
        stack[stacked++] = point;
    }
}
