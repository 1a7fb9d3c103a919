package org.antequem.timeline.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The points on the simple paths between two others, whatever the direction of the arcs: the block that they and an arc
 * between them would form. No recursion, however deep the graph.
 *
 * @see "Hopcroft, Tarjan: Efficient algorithms for graph manipulation. Communications of the ACM 16 (1973)"
 */
final class SimplePaths {

    private static final int NOBODY = -1;

    private final Arcs arcs;
    private final int[] visit;
    private final int[] low;
    private final int[] before;
    private final int[] next;

    /** The points met of which it is not known yet to what block they belong. */
    private final int[] open;

    private int opened;
    private int visits;

    private SimplePaths(int points, Arcs arcs) {
        this.arcs = arcs;
        visit = new int[points];
        low = new int[points];
        before = new int[points];
        next = new int[points];
        open = new int[points];
        Arrays.fill(visit, NOBODY);
    }

    /**
     * The points on the simple paths from one to another, these included.
     *
     * @param points their number
     * @param there the arcs; each is taken in both directions
     */
    static BitSet between(int from, int to, int points, ArcList there) {
        ArcList both = new ArcList();
        for (int arc = 0; arc < there.size(); arc++) {
            both.add(there.from(arc), there.to(arc), 0, NOBODY);
            both.add(there.to(arc), there.from(arc), 0, NOBODY);
        }
        return new SimplePaths(points, Arcs.of(points, both, false, new int[0])).search(from, to);
    }

    /** Goes on from the second point, as if an arc led there from the first. */
    private BitSet search(int from, int to) {
        enter(from, NOBODY);
        opened = 0;
        enter(to, from);
        int point = to;
        while (point != from) {
            if (next[point] < arcs.first(point + 1)) {
                int head = arcs.head(next[point]++);
                if (visit[head] == NOBODY) {
                    enter(head, point);
                    point = head;
                } else {
                    low[point] = Math.min(low[point], visit[head]);
                }
            } else {
                leave(point, to);
                point = before[point];
            }
        }
        BitSet block = new BitSet();
        block.set(from);
        for (int i = 0; i < opened; i++) {
            block.set(open[i]);
        }
        return block;
    }

    private void enter(int point, int from) {
        visit[point] = visits;
        low[point] = visits++;
        before[point] = from;
        next[point] = arcs.first(point);
        open[opened++] = point;
    }

    /**
     * Leaves out what was met beyond a point, if it leads back no farther than to the point before: then it is another
     * block.
     */
    private void leave(int point, int last) {
        if (point == last) {
            return;
        }
        int from = before[point];
        low[from] = Math.min(low[from], low[point]);
        if (low[point] >= visit[from]) {
            while (open[opened - 1] != point) {
                opened--;
            }
            opened--;
        }
    }
}
