package org.antequem.timeline.network;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tightens the bounds of all points on one side, by the algorithm of Bellman and Ford with a queue: first the points
 * that a dating bounds, then the others. These get some time that fits all statements, so that a contradiction among
 * undated events is found as well.
 *
 * <p>Where a bound falls, the paths that lead on from it are taken out of the tree, since their bounds will fall as
 * well. A negative cycle is found as soon as the tree would close on itself, or a bound passes what is stated for the
 * other side. The search does not recurse, however deep the tree grows.
 *
 * @see "Tarjan: Shortest paths. AT&amp;T Bell Laboratories (1981)"
 * @see "Cherkassky, Goldberg: Negative-cycle detection algorithms. Mathematical Programming 85 (1999)"
 */
final class BellmanFord {

    /**
     * The number of times that bounds may fall without a tree, for each point and arc; measured were up to one and a
     * half.
     */
    private static final long PATIENCE = 3;

    private final ConstraintGraph graph;
    private final boolean backwards;
    private final Arcs arcs;
    private final long[] bound;
    private final long[] floor;
    private final PointQueue queue;
    private final @Nullable PathTree tree;
    private final BitSet open;
    private final boolean places;
    private final @Nullable BellmanFord known;
    private @Nullable BellmanFord placing;
    private boolean isCrossed;
    private boolean isOutdated;
    private int closed = -1;
    private long patience;

    private BellmanFord(
            ConstraintGraph graph,
            boolean backwards,
            @Nullable BellmanFord known,
            @Nullable BitSet placed,
            boolean keepsTree) {
        this.graph = graph;
        this.backwards = backwards;
        this.known = known;
        arcs = backwards ? graph.in() : graph.out();
        int points = graph.points();
        bound = new long[points];
        floor = new long[points];
        tree = keepsTree ? new PathTree(points, arcs, backwards) : null;
        patience = PATIENCE * (points + arcs.size());
        queue = new PointQueue(points);
        places = placed != null;
        open = placed == null ? new BitSet() : placed;
        Arrays.fill(bound, Bound.UNREACHED);
        Arrays.fill(floor, -Bound.UNREACHED);
    }

    /**
     * A search for the bounds of every point: upper bounds if it goes forwards; lower bounds, negated, if backwards.
     *
     * @param known the search from the other side, if it has been run and is sound: it has a time that fits for each
     *     point
     * @param keepsTree false to be as fast as the memory allows where a record is consistent and bounds fall no more
     *     often than they do in practice; else it gives up, and says that there is a contradiction
     */
    static BellmanFord of(ConstraintGraph graph, boolean backwards, @Nullable BellmanFord known, boolean keepsTree) {
        BellmanFord all = new BellmanFord(graph, backwards, known, null, keepsTree);
        for (int point = 0; point < all.bound.length; point++) {
            long latest = graph.datings().latest(point);
            long earliest = graph.datings().earliest(point);
            all.floor[point] = backwards ? -latest : earliest;
            all.start(point, backwards ? -earliest : latest);
            if (all.bound[point] < all.floor[point]) {
                all.closed = point;
            }
        }
        return all;
    }

    /**
     * Places what nothing bounds on this side by a search from the other: it gives way to what is bounded, and nothing
     * that is bounded gives way to it.
     */
    private BellmanFord placing() {
        BellmanFord others = new BellmanFord(graph, !backwards, null, open, true);
        for (int point = 0; point < bound.length; point++) {
            if (!open.get(point)) {
                others.bound[point] = -bound[point];
            } else if (known != null) {
                others.bound[point] = known.bound(point);
            } else {
                others.start(point);
            }
        }
        others.invite(open);
        return others;
    }

    /** Runs on; false where there is a contradiction. */
    boolean run() {
        if (!isSound() || !drain()) {
            return false;
        }
        if (placing == null && !places) {
            for (int point = 0; point < bound.length; point++) {
                open.set(point, bound[point] == Bound.UNREACHED);
            }
            placing = open.isEmpty() ? null : placing();
        }
        return placing == null || placing.run();
    }

    /** True where the search met no contradiction, or is over those it met. */
    boolean isSound() {
        return closed < 0;
    }

    /** True where a contradiction that was found late may have tightened bounds before. */
    boolean isOutdated() {
        return isOutdated;
    }

    /** The bound of a point, or some time that fits, where it has none. */
    long bound(int point) {
        return open.get(point) && placing != null ? -placing.bound[point] : bound[point];
    }

    /** The points that nothing bounds on this side. */
    BitSet open() {
        return open;
    }

    /** The negative cycle that closed; the datings where it led over the zero of the timeline. */
    Path circle() {
        if (placing != null) {
            return placing.circle();
        }
        Path path = path(closed);
        if (!isCrossed) {
            return path;
        }
        Datings datings = graph.datings();
        int first = datings.setsLatest(checkNotNull(tree).root(closed), all -> true);
        int last = datings.setsEarliest(closed, all -> true);
        return new Path(0, ImmutableList.of(datings.statement(first), datings.statement(last)), ImmutableSet.of())
                .after(path, 0);
    }

    /** The path on which a point was reached. */
    Path path(int end) {
        return checkNotNull(tree).path(end, bound[end]);
    }

    /**
     * Prepares to go on after arcs between these events were left out: what was reached over one of them is to be
     * reached anew.
     */
    void repair(Iterable<Integer> events) {
        if (placing != null) {
            for (int event : events) {
                isOutdated |= !open.get(ConstraintGraph.startOf(event)) || !open.get(ConstraintGraph.endOf(event));
            }
            placing.repair(events);
            return;
        }
        PathTree paths = checkNotNull(tree);
        paths.takeOut(closed);
        closed = -1;
        isCrossed = false;
        for (int event : events) {
            for (int point = ConstraintGraph.startOf(event); point <= ConstraintGraph.endOf(event); point++) {
                if (paths.isCut(point)) {
                    paths.takeOut(point);
                }
            }
        }
        BitSet loose = paths.loose();
        for (int point = loose.nextSetBit(0); point < bound.length; point = loose.nextSetBit(point + 1)) {
            bound[point] = Bound.UNREACHED;
            paths.forget(point);
        }
        invite(loose);
        for (int point = loose.nextSetBit(0); point < bound.length; point = loose.nextSetBit(point + 1)) {
            start(point);
        }
        loose.clear(0, bound.length);
    }

    /** Looks again at whatever leads to these points. */
    private void invite(BitSet points) {
        Arcs entering = backwards ? graph.out() : graph.in();
        for (int point = points.nextSetBit(0);
                point >= 0 && point < bound.length;
                point = points.nextSetBit(point + 1)) {
            for (int arc = entering.first(point); arc <= entering.first(point + 1); arc++) {
                int head = arc < entering.first(point + 1) ? entering.head(arc) : point ^ 1;
                if (!points.get(head)) {
                    scanAgain(head);
                }
            }
        }
    }

    private void scanAgain(int point) {
        if (bound[point] < Bound.UNREACHED && !isLoose(point)) {
            queue.add(point);
        }
    }

    private boolean isLoose(int point) {
        return tree != null && tree.loose().get(point);
    }

    /** Gives a point its first time: that of its dates, or one near the zero of the timeline. */
    private void start(int point) {
        long stated =
                backwards ? -graph.datings().earliest(point) : graph.datings().latest(point);
        start(point, places ? Math.min(0, stated) : stated);
    }

    private void start(int point, long at) {
        if (at < Bound.UNREACHED) {
            bound[point] = at;
            if (tree != null) {
                tree.plant(point);
            }
            queue.add(point);
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
        long here = bound[point];
        int end = arcs.first(point + 1);
        for (int arc = arcs.first(point); arc < end; arc++) {
            int head = arcs.head(arc);
            long there = here + arcs.weight(arc);
            if (there < bound[head] && closes(point, head, arc, there)) {
                return true;
            }
        }
        return (point & 1) == (backwards ? 0 : 1)
                && here < bound[point ^ 1]
                && closes(point, point ^ 1, PathTree.IMPLIED, here);
    }

    private boolean closes(int point, int head, int arc, long sum) {
        long there = Bound.clamped(sum);
        if (there >= bound[head]) {
            return false;
        }
        boolean closes = tree == null ? patience-- <= 0 : tree.closes(head, point, arc);
        if (!closes) {
            bound[head] = there;
            queue.add(head);
            isCrossed = there < floor[head];
        }
        if (closes || isCrossed) {
            closed = head;
        }
        return closes || isCrossed;
    }
}
