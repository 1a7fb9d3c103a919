package org.antequem.timeline;

import java.util.Arrays;

/**
 * The tree of the paths that a search has found: a list in preorder, with depths, so that a subtree is a run of the
 * list and is taken apart in one walk. Points that were taken out are loose until they are reached again.
 */
final class PathTree {

    private static final int NEXT = 0;
    private static final int PREVIOUS = 1;
    private static final int DEPTH = 2;
    private static final int PARENT = 3;
    private static final int VIA = 4;

    /** What is asked of one point at once lies side by side. */
    private static final int STRIDE = 8;

    private static final int LOOSE = -2;

    private final int top;
    private final int[] nodes;
    private int[] loose = new int[16];
    private int loosened;

    PathTree(int points) {
        top = points;
        nodes = new int[STRIDE * (points + 1)];
        for (int point = 0; point < points; point++) {
            nodes[STRIDE * point + DEPTH] = LOOSE;
        }
        clear();
    }

    /** Starts a new tree; what was reached keeps its path. */
    void clear() {
        nodes[STRIDE * top + NEXT] = top;
        nodes[STRIDE * top + PREVIOUS] = top;
        nodes[STRIDE * top + DEPTH] = 0;
        loosened = 0;
    }

    boolean holds(int point) {
        return nodes[STRIDE * point + DEPTH] > 0;
    }

    int parent(int point) {
        return nodes[STRIDE * point + PARENT];
    }

    int via(int point) {
        return nodes[STRIDE * point + VIA];
    }

    /** The first point in preorder; one too many where there is none. */
    int first() {
        return nodes[STRIDE * top + NEXT];
    }

    /** The point after this one in preorder; one too many after the last. */
    int after(int point) {
        return nodes[STRIDE * point + NEXT];
    }

    /** Starts a path here. */
    void plant(int point) {
        set(point, -1, TreeSearch.ROOT);
        link(point, STRIDE * top);
    }

    /** Leads a path on from a point in the tree to one that is not. */
    void hang(int point, int under, int via) {
        set(point, under, via);
        link(point, STRIDE * under);
    }

    /** How the point was reached, whether or not it hangs in the tree. */
    void set(int point, int parent, int via) {
        nodes[STRIDE * point + PARENT] = parent;
        nodes[STRIDE * point + VIA] = via;
    }

    private void link(int point, int under) {
        int node = STRIDE * point;
        int after = nodes[under + NEXT];
        nodes[under + NEXT] = point;
        nodes[node + PREVIOUS] = under / STRIDE;
        nodes[node + NEXT] = after;
        nodes[STRIDE * after + PREVIOUS] = point;
        nodes[node + DEPTH] = nodes[under + DEPTH] + 1;
    }

    /** Takes a point and what hangs on it out of the tree; true where the one sought was among it. */
    boolean takeApart(int root, int sought) {
        int before = nodes[STRIDE * root + PREVIOUS];
        int level = nodes[STRIDE * root + DEPTH];
        int after = root;
        boolean found = false;
        do {
            found |= after == sought;
            nodes[STRIDE * after + DEPTH] = LOOSE;
            loosen(after);
            after = nodes[STRIDE * after + NEXT];
        } while (nodes[STRIDE * after + DEPTH] > level);
        nodes[STRIDE * before + NEXT] = after;
        nodes[STRIDE * after + PREVIOUS] = before;
        return found;
    }

    /** The points that were taken out and have not been reached since. */
    int[] loose() {
        compact();
        return Arrays.copyOf(loose, loosened);
    }

    private void loosen(int point) {
        if (loosened == loose.length) {
            compact();
            loose = Arrays.copyOf(loose, Math.max(loose.length, 2 * loosened));
        }
        loose[loosened++] = point;
    }

    private void compact() {
        int kept = 0;
        for (int i = 0; i < loosened; i++) {
            int depth = STRIDE * loose[i] + DEPTH;
            if (nodes[depth] == LOOSE) {
                nodes[depth] = LOOSE - 1;
                loose[kept++] = loose[i];
            }
        }
        for (int i = 0; i < kept; i++) {
            nodes[STRIDE * loose[i] + DEPTH] = LOOSE;
        }
        loosened = kept;
    }
}
