package org.antequem.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shortest paths by Bellman, Ford and a queue, with a tree of the paths found so far: where a label falls, the subtree
 * below it is taken apart, for all of it will fall. A negative cycle is met the moment the tree would close on itself.
 * No recursion, however deep the tree grows.
 *
 * @see "Tarjan: Shortest paths. AT&amp;T Bell Laboratories (1981)"
 * @see "Cherkassky, Goldberg: Negative-cycle detection algorithms. Mathematical Programming 85 (1999)"
 */
final class TreeSearch {

    /** How a point was reached: from its event's other point, though no statement says so. */
    static final int IMPLIED = -1;

    /** How a point was reached: it is where the search started. */
    static final int ROOT = -2;

    /** In practice not one label falls for each arc; where it is twenty, first in, first out is no good order. */
    private static final long PATIENCE = 20;

    private final Network network;
    private final boolean backwards;
    private final Arcs arcs;
    private final int points;
    private final long[] label;
    private final boolean[] finished;
    private final PathTree tree;
    private final PointQueue queue;
    private final long patience;
    private @Nullable PassOrder order;
    private long falls;
    private int leftInPass;

    TreeSearch(Network network, boolean backwards) {
        this(network, backwards, PATIENCE * (network.out().size() + network.points()));
    }

    /** @param patience how many labels may fall before the queue is put in order */
    TreeSearch(Network network, boolean backwards, long patience) {
        this.network = network;
        this.backwards = backwards;
        this.patience = patience;
        arcs = backwards ? network.in() : network.out();
        points = network.points();
        label = new long[points];
        Arrays.fill(label, Label.UNREACHED);
        finished = new boolean[points];
        tree = new PathTree(points);
        queue = new PointQueue(points);
    }

    long label(int point) {
        return label[point];
    }

    boolean reaches(int point) {
        return label[point] < Label.UNREACHED;
    }

    /** The point before this one on its path; −1 at the start. */
    int parent(int point) {
        return tree.parent(point);
    }

    /** The arc by which it was reached, {@link #IMPLIED} or {@link #ROOT}. */
    int via(int point) {
        return tree.via(point);
    }

    Arcs arcs() {
        return arcs;
    }

    /** The other point of the event, where this one bounds it though no statement says so; or −1. */
    int partner(int point) {
        return (point & 1) == (backwards ? 0 : 1) ? point ^ 1 : -1;
    }

    boolean isInTree(int point) {
        return tree.holds(point);
    }

    /** True where an arc of this weight would let the head fall. */
    boolean shortens(int point, int head, long weight) {
        return label[point] + weight < label[head] && !finished[head];
    }

    /** Starts here too. */
    void start(int point, long at) {
        label[point] = at;
        tree.plant(point);
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
            if (falls > patience && leftInPass-- <= 0) {
                leftInPass = order().arrange(queue) - 1;
            }
            int point = queue.isEmpty() ? points : queue.remove();
            if (tree.holds(point)) {
                int closed = scan(point, floor);
                if (closed >= 0) {
                    return closed;
                }
            }
        }
        return -1;
    }

    private int scan(int point, long @Nullable [] floor) {
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
        return -1;
    }

    private PassOrder order() {
        if (order == null) {
            order = new PassOrder(this, points);
        }
        return order;
    }

    /** Keeps what was found, and starts a new tree that does not enter it. */
    void finish() {
        for (int point = tree.first(); point < points; point = tree.after(point)) {
            finished[point] = true;
        }
        tree.clear();
    }

    /**
     * The least amount by which the points of the present tree must be moved to fit those that are finished, and their
     * own floors; {@link Long#MIN_VALUE} where any will do.
     */
    long shift(long[] floor) {
        long shift = Long.MIN_VALUE;
        for (int point = tree.first(); point < points; point = tree.after(point)) {
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
        for (int point = tree.first(); point < points; point = tree.after(point)) {
            label[point] = Math.max(-Label.FARTHEST, Math.min(Label.FARTHEST, label[point] + by));
        }
    }

    /** After arcs were left out: takes apart what hung on one of them at this point. */
    void cutIfHanging(int point) {
        int via = tree.via(point);
        if (tree.holds(point) && via >= 0 && arcs.weight(via) == Label.NO_ARC) {
            boolean unused = tree.takeApart(point, -1);
        }
    }

    /** Reaches anew whatever was taken apart; {@code starts} hold the labels at which points start. */
    void repair(long[] starts) {
        int[] loose = tree.loose();
        Arcs entering = backwards ? network.out() : network.in();
        for (int point : loose) {
            label[point] = Label.UNREACHED;
        }
        for (int point : loose) {
            for (int arc = entering.first(point); arc < entering.first(point + 1); arc++) {
                requeue(entering.head(arc));
            }
            requeue(point ^ 1);
        }
        for (int point : loose) {
            if (starts[point] < Label.UNREACHED) {
                start(point, starts[point]);
            }
        }
    }

    private void requeue(int point) {
        if (tree.holds(point) && !finished[point]) {
            queue.add(point);
        }
    }

    /** True where the arc closes a negative cycle. */
    private boolean closes(int point, int head, int arc, long sum, long @Nullable [] floor) {
        long there = Label.clamped(sum);
        if (finished[head] || there >= label[head]) {
            return false;
        }
        falls++;
        if (tree.holds(head) && tree.takeApart(head, point)) {
            return true;
        }
        label[head] = there;
        tree.hang(head, point, arc);
        queue.add(head);
        return floor != null && there < floor[head];
    }

    /** Leaves the closing arc where a reader of the path finds it. */
    private int closedAt(int point, int head, int arc) {
        requeue(point);
        tree.set(head, point, arc);
        return head;
    }

    int statement(int arc) {
        return arcs.statement(arc);
    }
}
