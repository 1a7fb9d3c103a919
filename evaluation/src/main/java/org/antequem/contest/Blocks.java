package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The blocks of a graph: its parts between the points without which it would fall apart. Every simple circle lies
 * within one of them.
 *
 * @see "Hopcroft, Tarjan: Efficient algorithms for graph manipulation. Communications of the ACM 16 (1973)"
 */
final class Blocks {

    private final ImmutableList<Arc> arcs;

    /** For each point, the numbers of its arcs in both directions. */
    private final List<List<Integer>> at = new ArrayList<>();

    private final int[] visit;
    private final int[] low;
    private final boolean[] isTaken;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<ImmutableList<Arc>> found = new ArrayList<>();
    private int visits;

    private Blocks(int points, ImmutableList<Arc> arcs) {
        this.arcs = arcs;
        for (int point = 0; point < points; point++) {
            at.add(new ArrayList<>());
        }
        for (int arc = 0; arc < arcs.size(); arc++) {
            at.get(arcs.get(arc).tail()).add(arc);
            at.get(arcs.get(arc).head()).add(arc);
        }
        visit = new int[points];
        low = new int[points];
        isTaken = new boolean[arcs.size()];
        Arrays.fill(visit, -1);
    }

    /** The arcs of each block; those of no block of three points or two arcs are left out. */
    static ImmutableList<ImmutableList<Arc>> of(int points, ImmutableList<Arc> arcs) {
        Blocks blocks = new Blocks(points, arcs);
        for (int point = 0; point < points; point++) {
            if (blocks.visit[point] < 0) {
                blocks.search(point);
            }
        }
        return ImmutableList.copyOf(blocks.found);
    }

    /** One point on the way down: the next of its arcs to look at, and the arcs that were open when it was met. */
    private static final class Step {
        private final int point;
        private final int opened;
        private int next;

        Step(int point, int opened) {
            this.point = point;
            this.opened = opened;
        }
    }

    private void search(int root) {
        Deque<Step> way = new ArrayDeque<>();
        enter(root, way);
        while (!way.isEmpty()) {
            Step step = way.peek();
            List<Integer> leaving = at.get(step.point);
            if (step.next < leaving.size()) {
                follow(leaving.get(step.next++), step.point, way);
            } else {
                leave(way.pop(), way.peek());
            }
        }
    }

    private void enter(int point, Deque<Step> way) {
        visit[point] = visits;
        low[point] = visits++;
        way.push(new Step(point, Math.max(0, open.size() - 1)));
    }

    private void follow(int arc, int point, Deque<Step> way) {
        if (isTaken[arc]) {
            return;
        }
        isTaken[arc] = true;
        open.push(arc);
        int other = arcs.get(arc).tail() == point
                ? arcs.get(arc).head()
                : arcs.get(arc).tail();
        if (visit[other] < 0) {
            enter(other, way);
        } else {
            low[point] = Math.min(low[point], visit[other]);
        }
    }

    /**
     * Makes a block of the arcs that were opened since the search went on from a point, where none of them leads back
     * beyond that point.
     */
    private void leave(Step step, Step before) {
        if (before == null) {
            return;
        }
        low[before.point] = Math.min(low[before.point], low[step.point]);
        if (low[step.point] >= visit[before.point]) {
            ImmutableList.Builder<Arc> block = ImmutableList.builder();
            int size = open.size() - step.opened;
            for (int i = 0; i < size; i++) {
                block.add(arcs.get(open.pop()));
            }
            if (size > 1) {
                found.add(block.build());
            }
        }
    }
}
