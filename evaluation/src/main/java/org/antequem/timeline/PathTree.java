package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tree of the paths that a search has found. Points that were taken out are loose until they are reached again. No
 * recursion, however deep it grows.
 */
final class PathTree {

    /** How a point was reached: from its event's other point, though no statement says so. */
    static final int IMPLIED = -1;

    /** How a point was reached: it is where the search started. */
    static final int ROOT = -2;

    private static final int UNREACHED = -3;

    private final Arcs arcs;
    private final boolean backwards;
    private final int[] parent;
    private final int[] via;
    private final int[] pending;
    private final BitSet hasBranches = new BitSet();
    private final BitSet loose = new BitSet();

    PathTree(int points, Arcs arcs, boolean backwards) {
        this.arcs = arcs;
        this.backwards = backwards;
        parent = new int[points];
        via = new int[points];
        pending = new int[points];
        Arrays.fill(via, UNREACHED);
    }

    /** The points that were taken out and have not been reached since. */
    BitSet loose() {
        return loose;
    }

    /** Leads a path on to a point that is not in the tree, or has no branches. */
    void hang(int point, int from, int over) {
        parent[point] = from;
        via[point] = over;
        loose.clear(point);
        if (from >= 0) {
            hasBranches.set(from);
        }
    }

    /** Takes out what hangs on the head of an arc, for it falls; true where the arc's tail was among it. */
    boolean closes(int tail, int head, int arc) {
        if ((head != tail && !hasBranches.get(head)) || !takeApart(head, tail)) {
            return false;
        }
        parent[head] = tail;
        via[head] = arc;
        return true;
    }

    /** Takes a point out that hangs on an arc that counts no more. */
    void cut(int point) {
        if (via[point] >= 0 && arcs.weight(via[point]) == Label.NO_ARC) {
            boolean unused = takeApart(point, point);
        }
    }

    private boolean takeApart(int root, int sought) {
        boolean found = false;
        int size = 0;
        pending[size++] = root;
        while (size > 0) {
            int point = pending[--size];
            found |= point == sought;
            loose.set(point);
            if (hasBranches.get(point)) {
                hasBranches.clear(point);
                for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
                    if (via[arcs.head(arc)] == arc && !loose.get(arcs.head(arc))) {
                        pending[size++] = arcs.head(arc);
                    }
                }
                if ((point & 1) == (backwards ? 0 : 1) && via[point ^ 1] == IMPLIED && !loose.get(point ^ 1)) {
                    pending[size++] = point ^ 1;
                }
            }
        }
        return found;
    }

    /** Where the path to a point started. */
    int root(int end) {
        int point = end;
        while (via[point] != ROOT) {
            point = parent[point];
        }
        return point;
    }

    /** The path to a point, from where it started or, once round, from that point; its length as given. */
    Walk walk(int end, long length) {
        Set<Integer> statements = new LinkedHashSet<>();
        Set<Integer> events = new LinkedHashSet<>();
        int point = end;
        do {
            events.add(point >> 1);
            if (via[point] >= 0) {
                statements.add(arcs.statement(via[point]));
            }
            point = via[point] == ROOT ? end : parent[point];
        } while (point != end);
        ImmutableList<Integer> said = ImmutableList.copyOf(statements);
        return new Walk(length, backwards ? said.reverse() : said, ImmutableSet.copyOf(events));
    }
}
