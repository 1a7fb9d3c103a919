package org.antequem.timeline;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tightens every point from one side by Bellman, Ford and a queue: first whatever a dating reaches, then, from one
 * starting point after another, what none does. The latter get a place that fits all the same, so that a contradiction
 * among undated events is met as well.
 *
 * <p>Where a label falls, the tree of paths below it is taken apart, for all of it will fall; a negative cycle is met
 * the moment the tree would close on itself. No recursion, however deep the tree grows.
 *
 * @see "Tarjan: Shortest paths. AT&amp;T Bell Laboratories (1981)"
 * @see "Cherkassky, Goldberg: Negative-cycle detection algorithms. Mathematical Programming 85 (1999)"
 */
final class Tightening {

    /** So many labels may fall for each arc without a tree; measured: a fifth to four fifths. */
    private static final long PATIENCE = 2;

    private final Network network;
    private final boolean backwards;
    private final Arcs arcs;
    private final long[] label;
    private final long[] floor;
    private final int[] reached;
    private final PointQueue queue;
    private final @Nullable PathTree tree;
    private final BitSet finished = new BitSet();
    private final BitSet open = new BitSet();
    private int reachedCount;
    private int next;
    private boolean isPastDatings;
    private boolean isCrossed;
    private int closed = -1;
    private long patience;

    private Tightening(Network network, boolean backwards, boolean keepsTree) {
        this.network = network;
        this.backwards = backwards;
        arcs = backwards ? network.in() : network.out();
        int points = network.points();
        label = new long[points];
        floor = new long[points];
        reached = new int[points];
        tree = keepsTree ? new PathTree(points, arcs, backwards) : null;
        patience = keepsTree ? Long.MAX_VALUE : PATIENCE * (arcs.size() + points);
        queue = new PointQueue(points);
        Arrays.fill(label, Label.UNREACHED);
        Arrays.fill(floor, -Label.UNREACHED);
    }

    /** Of every point: upper bounds forwards, lower bounds, negated, backwards. */
    static Tightening of(Network network, boolean backwards) {
        return new Tightening(network, backwards, true).started();
    }

    /**
     * The same without a tree: as fast as the memory allows where a record is consistent and labels fall no more often
     * than they do in practice. Else it gives up, and says that there is a contradiction.
     */
    static Tightening quick(Network network, boolean backwards) {
        return new Tightening(network, backwards, false).started();
    }

    /** From one point alone, over relations alone, until nothing falls or a negative cycle closes. */
    static Tightening from(Network network, int origin, boolean backwards) {
        Tightening some = new Tightening(network, backwards, true);
        some.start(origin, 0);
        boolean unused = some.drain();
        return some;
    }

    private Tightening started() {
        for (int point = 0; point < label.length; point++) {
            long latest = network.datings().latest(point);
            long earliest = network.datings().earliest(point);
            floor[point] = backwards ? -latest : earliest;
            start(point, backwards ? -earliest : latest);
            if (label[point] < floor[point]) {
                closed = point;
            }
        }
        return this;
    }

    /** Runs on; false where there is a contradiction. */
    boolean run() {
        while (closed < 0 && drain()) {
            if (isPastDatings) {
                place();
            } else {
                isPastDatings = true;
                for (int point = 0; point < label.length; point++) {
                    (label[point] == Label.UNREACHED ? open : finished).set(point);
                }
            }
            reachedCount = 0;
            next = open.nextSetBit(next);
            while (next >= 0 && finished.get(next)) {
                next = open.nextSetBit(next + 1);
            }
            if (next < 0) {
                return true;
            }
            start(next, 0);
        }
        return false;
    }

    /** True where the search met no contradiction, or is over those it met. */
    boolean isSound() {
        return closed < 0;
    }

    /** The bound of a point, or a place that fits where it has none. */
    long label(int point) {
        return label[point];
    }

    /** The points that nothing bounds on this side. */
    BitSet open() {
        return open;
    }

    /** The negative cycle that closed; the datings where it led over the zero of the line. */
    Walk circle() {
        Walk walk = walk(closed);
        if (!isCrossed) {
            return walk;
        }
        Datings datings = network.datings();
        int first = datings.setsLatest(checkNotNull(tree).root(closed), all -> true);
        int last = datings.setsEarliest(closed, all -> true);
        return new Walk(0, ImmutableList.of(datings.statement(first), datings.statement(last)), ImmutableSet.of())
                .after(walk, 0);
    }

    /** The path on which a point was reached. */
    Walk walk(int end) {
        return checkNotNull(tree).walk(end, label[end]);
    }

    /** Makes ready to go on after arcs between these events were left out: what hung on one is to be reached anew. */
    void repair(Iterable<Integer> events) {
        closed = -1;
        isCrossed = false;
        for (int event : events) {
            for (int point = Network.startOf(event); point <= Network.endOf(event); point++) {
                if (isInTree(point)) {
                    checkNotNull(tree).cut(point);
                }
            }
        }
        BitSet loose = checkNotNull(tree).loose();
        loose.stream().forEach(point -> label[point] = Label.UNREACHED);
        int kept = 0;
        for (int i = 0; i < reachedCount; i++) {
            if (!loose.get(reached[i])) {
                reached[kept++] = reached[i];
            }
        }
        reachedCount = kept;
        Arcs entering = backwards ? network.out() : network.in();
        for (int point = loose.nextSetBit(0); point >= 0; point = loose.nextSetBit(point + 1)) {
            for (int arc = entering.first(point); arc < entering.first(point + 1); arc++) {
                scanAgain(entering.head(arc));
            }
            scanAgain(point ^ 1);
            if (!isPastDatings) {
                Datings datings = network.datings();
                start(point, backwards ? -datings.earliest(point) : datings.latest(point));
            }
        }
    }

    private void scanAgain(int point) {
        if (isInTree(point)) {
            queue.add(point);
        }
    }

    private boolean isInTree(int point) {
        return label[point] < Label.UNREACHED && !isLoose(point) && !finished.get(point);
    }

    private boolean isLoose(int point) {
        return tree != null && tree.loose().get(point);
    }

    private void start(int point, long at) {
        if (at < Label.UNREACHED) {
            reach(point, at, -1, PathTree.ROOT);
        }
    }

    private void reach(int point, long at, int from, int over) {
        if (label[point] == Label.UNREACHED) {
            reached[reachedCount++] = point;
        }
        label[point] = at;
        queue.add(point);
        if (tree != null) {
            tree.hang(point, from, over);
        }
    }

    /** Runs until nothing falls; false where a negative cycle closed. */
    private boolean drain() {
        while (!queue.isEmpty()) {
            int point = queue.remove();
            if (!isLoose(point) && scan(point)) {
                scanAgain(point);
                return false;
            }
        }
        return true;
    }

    /** True where a negative cycle closed. */
    private boolean scan(int point) {
        long here = label[point];
        int end = arcs.first(point + 1);
        for (int arc = arcs.first(point); arc < end; arc++) {
            int head = arcs.head(arc);
            long there = here + arcs.weight(arc);
            if (there < label[head] && closes(point, head, arc, there)) {
                return true;
            }
        }
        int partner = partner(point);
        return partner >= 0 && here < label[partner] && closes(point, partner, PathTree.IMPLIED, here);
    }

    /** The other point of the event, where this one bounds it though no statement says so; or −1. */
    private int partner(int point) {
        return (point & 1) == (backwards ? 0 : 1) ? point ^ 1 : -1;
    }

    private boolean closes(int point, int head, int arc, long sum) {
        long there = Label.clamped(sum);
        if (there >= label[head] || finished.get(head)) {
            return false;
        }
        if (tree != null && tree.closes(point, head, arc)) {
            closed = head;
            return true;
        }
        reach(head, there, point, arc);
        isCrossed = !isPastDatings && there < floor[head];
        if (isCrossed || patience-- <= 0) {
            closed = head;
            return true;
        }
        return false;
    }

    /** Moves what was reached last to where it fits what was reached before. */
    private void place() {
        long shift = Long.MIN_VALUE;
        for (int i = 0; i < reachedCount; i++) {
            shift = Math.max(shift, shift(reached[i]));
        }
        for (int i = 0; i < reachedCount; i++) {
            int point = reached[i];
            if (isInTree(point)) {
                long moved = label[point] + (shift == Long.MIN_VALUE ? 0 : shift);
                label[point] = Math.max(-Label.FARTHEST, Math.min(Label.FARTHEST, moved));
                finished.set(point);
            }
        }
    }

    /** By how much at least a point must move; {@link Long#MIN_VALUE} where it need not. */
    private long shift(int point) {
        if (!isInTree(point)) {
            return Long.MIN_VALUE;
        }
        long fits = floor[point] > -Label.UNREACHED ? floor[point] : Long.MIN_VALUE / 2;
        for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
            if (finished.get(arcs.head(arc)) && arcs.weight(arc) != Label.NO_ARC) {
                fits = Math.max(fits, label[arcs.head(arc)] - arcs.weight(arc));
            }
        }
        int partner = partner(point);
        if (partner >= 0 && finished.get(partner)) {
            fits = Math.max(fits, label[partner]);
        }
        return fits == Long.MIN_VALUE / 2 ? Long.MIN_VALUE : fits - label[point];
    }
}
