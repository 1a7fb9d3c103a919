package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tree of the paths that a search has found. Points that were taken out are loose until they are reached again. The
 * tree is walked without recursion, however deep it grows.
 */
final class PathTree {

    /** How a point was reached: from its event's other point, though no statement says so. */
    static final int IMPLIED = -1;

    /** Before the first point of a path. */
    private static final int ROOT = -1;

    private final Arcs arcs;
    private final boolean backwards;
    private final int[] parent;
    private final int[] via;
    private final BitSet hasBranches = new BitSet();
    private final BitSet loose = new BitSet();
    private int[] pending = new int[16];

    PathTree(int points, Arcs arcs, boolean backwards) {
        this.arcs = arcs;
        this.backwards = backwards;
        parent = new int[points];
        via = new int[points];
        Arrays.fill(parent, ROOT);
        hasBranches.set(points); // clearing the last bit of a set makes the set search for the bit before it
        loose.set(points);
    }

    /** The points that were taken out and have not been reached since, and one more number that is no point. */
    BitSet loose() {
        return loose;
    }

    /** Starts a path at a point that is not in the tree, or has no branches. */
    void plant(int point) {
        parent[point] = ROOT;
        loose.clear(point);
    }

    /**
     * Leads a path on to a point, and takes out what was reached over that point, for its bounds fall. True where the
     * end of the path was among this.
     */
    boolean closes(int point, int from, int over) {
        boolean closes = (point == from || hasBranches.get(point)) && takeApart(point, from);
        parent[point] = from;
        via[point] = over;
        if (!closes) {
            loose.clear(point);
            hasBranches.set(from);
        }
        return closes;
    }

    /** Leaves a point without a path; it stays loose. */
    void forget(int point) {
        parent[point] = ROOT;
    }

    /** True where a point depends on an arc that was left out. */
    boolean isCut(int point) {
        return parent[point] != ROOT && via[point] >= 0 && arcs.weight(via[point]) == Bound.NO_ARC;
    }

    /** Takes out a point, and all that depends on it. */
    void takeOut(int point) {
        boolean unused = takeApart(point, point);
    }

    private boolean takeApart(int root, int sought) {
        boolean found = false;
        int size = 0;
        pending[size++] = root;
        while (size > 0) {
            int point = pending[--size];
            found |= point == sought;
            loose.set(point);
            hasBranches.clear(point);
            for (int arc = arcs.first(point); arc <= arcs.first(point + 1); arc++) {
                int head = arc < arcs.first(point + 1) ? arcs.head(arc) : point ^ 1;
                if (parent[head] == point && !loose.get(head)) {
                    if (size == pending.length) {
                        pending = Arrays.copyOf(pending, 2 * size);
                    }
                    pending[size++] = head;
                }
            }
        }
        return found;
    }

    /** Where the path to a point started. */
    int root(int end) {
        int point = end;
        while (parent[point] != ROOT) {
            point = parent[point];
        }
        return point;
    }

    /** The path to a point, from where it started or, once round, from that point; its length as given. */
    Path path(int end, long length) {
        Set<Integer> statements = new LinkedHashSet<>();
        Set<Integer> events = new LinkedHashSet<>();
        int point = end;
        do {
            events.add(point >> 1);
            if (parent[point] != ROOT && via[point] >= 0) {
                statements.add(arcs.statement(via[point]));
            }
            point = parent[point] == ROOT ? end : parent[point];
        } while (point != end);
        ImmutableList<Integer> said = ImmutableList.copyOf(statements);
        return new Path(length, backwards ? said.reverse() : said, ImmutableSet.copyOf(events));
    }
}
