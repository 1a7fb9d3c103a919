package org.antequem.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shortest paths by Bellman, Ford and a queue, with a tree of the paths found so far: where a label falls, the subtree
 * below it is taken apart, for all of it will fall. A negative cycle is met the moment the tree would close on itself.
 *
 * <p>The tree is a list in preorder, with depths. No recursion, however deep it grows.
 *
 * @see "Tarjan: Shortest paths. AT&amp;T Bell Laboratories (1981)"
 * @see "Cherkassky, Goldberg: Negative-cycle detection algorithms. Mathematical Programming 85 (1999)"
 */
final class TreeSearch {

    /** How a point was reached: from its event's other point, though no statement says so. */
    static final int IMPLIED = -1;

    /** How a point was reached: it is where the search started. */
    static final int ROOT = -2;

    private static final int LOOSE = -2;

    private final Network network;
    private final boolean backwards;
    private final Arcs arcs;
    private final int top;
    private final long[] label;
    private final int[] parent;
    private final int[] via;
    private final int[] next;
    private final int[] previous;
    private final int[] depth;
    private final boolean[] finished;
    private final PointQueue queue;
    private int[] loose = new int[16];
    private int loosened;
    private long relaxations;

    TreeSearch(Network network, boolean backwards) {
        this.network = network;
        this.backwards = backwards;
        arcs = backwards ? network.in() : network.out();
        top = network.points();
        label = new long[top];
        Arrays.fill(label, Label.UNREACHED);
        parent = new int[top];
        via = new int[top];
        next = new int[top + 1];
        previous = new int[top + 1];
        depth = new int[top + 1];
        Arrays.fill(depth, LOOSE);
        finished = new boolean[top];
        queue = new PointQueue(top);
        clearTree();
    }

    long label(int point) {
        return label[point];
    }

    boolean reaches(int point) {
        return label[point] < Label.UNREACHED;
    }

    /** The point before this one on its path; −1 at the start. */
    int parent(int point) {
        return parent[point];
    }

    /** The arc by which it was reached, {@link #IMPLIED} or {@link #ROOT}. */
    int via(int point) {
        return via[point];
    }

    int statement(int arc) {
        return arcs.statement(arc);
    }

    long relaxations() {
        return relaxations;
    }

    /** Starts here too. */
    void start(int point, long at) {
        label[point] = at;
        parent[point] = -1;
        via[point] = ROOT;
        link(point, top);
        queue.add(point);
    }

    /**
     * Runs until nothing falls.
     *
     * @param floor how far each label can fall before its path closes on the zero of the line; null where it does not
     *     start there
     * @return the point at which the tree closes on itself, or −1
     */
    int run(long @Nullable [] floor) {
        while (!queue.isEmpty()) {
            int point = queue.remove();
            if (depth[point] == LOOSE) {
                continue;
            }
            long here = label[point];
            int end = arcs.first(point + 1);
            for (int arc = arcs.first(point); arc < end; arc++) {
                long there = here + arcs.weight(arc);
                if (there < label[arcs.head(arc)] && closes(point, arcs.head(arc), arc, there, floor)) {
                    return closedAt(point, arcs.head(arc), arc);
                }
            }
            int partner = partner(point);
            if (partner >= 0 && here < label[partner] && closes(point, partner, IMPLIED, here, floor)) {
                return closedAt(point, partner, IMPLIED);
            }
        }
        return -1;
    }

    /** Keeps what was found, and starts a new tree that does not enter it. */
    void finish() {
        for (int point = next[top]; point != top; point = next[point]) {
            finished[point] = true;
        }
        clearTree();
    }

    /**
     * The least amount by which the points of the present tree must be moved to fit those that are finished, and their
     * own floors; {@link Long#MIN_VALUE} where any will do.
     */
    long shift(long[] floor) {
        long shift = Long.MIN_VALUE;
        for (int point = next[top]; point != top; point = next[point]) {
            if (floor[point] > -Label.UNREACHED) {
                shift = Math.max(shift, floor[point] - label[point]);
            }
            for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
                if (finished[arcs.head(arc)] && arcs.weight(arc) != Label.NO_ARC) {
                    shift = Math.max(shift, label[arcs.head(arc)] - arcs.weight(arc) - label[point]);
                }
            }
            int partner = partner(point);
            if (partner >= 0 && finished[partner]) {
                shift = Math.max(shift, label[partner] - label[point]);
            }
        }
        return shift;
    }

    /** Moves the points of the present tree. */
    void move(long by) {
        for (int point = next[top]; point != top; point = next[point]) {
            label[point] = Math.max(-Label.FARTHEST, Math.min(Label.FARTHEST, label[point] + by));
        }
    }

    /** After an arc to this point was left out: takes apart what hung on it. */
    void cutIfHanging(int point) {
        if (depth[point] != LOOSE && via[point] >= 0 && arcs.weight(via[point]) == Label.NO_ARC) {
            takeApart(point, -1);
        }
    }

    /** Reaches anew whatever was taken apart; {@code starts} hold the labels at which points start. */
    void repair(long[] starts) {
        for (int i = 0; i < loosened; i++) {
            if (depth[loose[i]] == LOOSE) {
                label[loose[i]] = Label.UNREACHED;
            }
        }
        Arcs entering = backwards ? network.out() : network.in();
        for (int i = 0; i < loosened; i++) {
            int point = loose[i];
            if (depth[point] == LOOSE) {
                for (int arc = entering.first(point); arc < entering.first(point + 1); arc++) {
                    requeue(entering.head(arc));
                }
                requeue(point ^ 1);
            }
        }
        for (int i = 0; i < loosened; i++) {
            if (depth[loose[i]] == LOOSE && starts[loose[i]] < Label.UNREACHED) {
                start(loose[i], starts[loose[i]]);
            }
        }
        loosened = 0;
    }

    private void requeue(int point) {
        if (depth[point] != LOOSE && !finished[point]) {
            queue.add(point);
        }
    }

    private int partner(int point) {
        return (point & 1) == (backwards ? 0 : 1) ? point ^ 1 : -1;
    }

    /** True where the arc closes a negative cycle. */
    private boolean closes(int point, int head, int arc, long sum, long @Nullable [] floor) {
        long there = Label.clamped(sum);
        if (finished[head] || there >= label[head]) {
            return false;
        }
        relaxations++;
        boolean closes = depth[head] != LOOSE && takeApart(head, point);
        if (closes) {
            return true;
        }
        label[head] = there;
        parent[head] = point;
        via[head] = arc;
        link(head, point);
        queue.add(head);
        return floor != null && there < floor[head];
    }

    /** Leaves the closing arc where a reader of the path finds it. */
    private int closedAt(int point, int head, int arc) {
        requeue(point);
        parent[head] = point;
        via[head] = arc;
        return head;
    }

    /** Takes the subtree apart; true where it holds the point sought. */
    private boolean takeApart(int root, int sought) {
        int after = root;
        boolean found = false;
        int before = previous[root];
        int level = depth[root];
        do {
            found |= after == sought;
            depth[after] = LOOSE;
            loosen(after);
            after = next[after];
        } while (depth[after] > level);
        next[before] = after;
        previous[after] = before;
        return found;
    }

    private void loosen(int point) {
        if (loosened == loose.length) {
            int kept = 0;
            for (int i = 0; i < loosened; i++) {
                if (depth[loose[i]] == LOOSE) {
                    depth[loose[i]] = LOOSE - 1;
                    loose[kept++] = loose[i];
                }
            }
            for (int i = 0; i < kept; i++) {
                depth[loose[i]] = LOOSE;
            }
            loosened = kept;
            loose = Arrays.copyOf(loose, Math.max(loose.length, 2 * kept));
        }
        loose[loosened++] = point;
    }

    private void link(int point, int under) {
        int after = next[under];
        next[under] = point;
        previous[point] = under;
        next[point] = after;
        previous[after] = point;
        depth[point] = depth[under] + 1;
    }

    private void clearTree() {
        next[top] = top;
        previous[top] = top;
        depth[top] = 0;
        loosened = 0;
    }
}
