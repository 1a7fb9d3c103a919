package org.antequem.timeline;

/**
 * Puts the queue of a search into an order in which labels fall as rarely as can be: along the arcs that shorten
 * something, a point before those it shortens. For records on which first in, first out goes round in circles.
 *
 * @see "Goldberg, Radzik: A heuristic improvement of the Bellman-Ford algorithm. Applied Mathematics Letters 6 (1993)"
 */
final class PassOrder {

    private final TreeSearch search;
    private final int[] next;
    private final int[] stack;
    private final int[] order;
    private final boolean[] met;
    private int ordered;

    PassOrder(TreeSearch search, int points) {
        this.search = search;
        next = new int[points];
        stack = new int[points];
        order = new int[points];
        met = new boolean[points];
    }

    /** Fills the queue again, in order; tells how many points the pass has. */
    int arrange(PointQueue queue) {
        ordered = 0;
        while (!queue.isEmpty()) {
            int point = queue.remove();
            if (!met[point] && search.isInTree(point)) {
                descend(point);
            }
        }
        for (int i = ordered - 1; i >= 0; i--) {
            met[order[i]] = false;
            queue.add(order[i]);
        }
        return ordered;
    }

    private void descend(int root) {
        int depth = 0;
        enter(root);
        stack[depth++] = root;
        while (depth > 0) {
            int point = stack[depth - 1];
            int below = follow(point);
            if (below < 0) {
                order[ordered++] = point;
                depth--;
            } else {
                enter(below);
                stack[depth++] = below;
            }
        }
    }

    private void enter(int point) {
        met[point] = true;
        next[point] = search.arcs().first(point);
    }

    /** The next point that this one shortens, or −1. */
    private int follow(int point) {
        Arcs arcs = search.arcs();
        int end = arcs.first(point + 1);
        while (next[point] < end) {
            int arc = next[point]++;
            if (!met[arcs.head(arc)] && search.shortens(point, arcs.head(arc), arcs.weight(arc))) {
                return arcs.head(arc);
            }
        }
        int partner = search.partner(point);
        return next[point]++ == end && partner >= 0 && !met[partner] && search.shortens(point, partner, 0)
                ? partner
                : -1;
    }
}
