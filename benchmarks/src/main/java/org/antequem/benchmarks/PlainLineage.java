package org.antequem.benchmarks;

import java.util.Arrays;

/**
 * The floor: Tarjan's components and one label each, over links that stand ready in plain arrays. Sources are taken
 * from the first up, or from the last down. Nearly all links lead to higher numbers: from the last down, the search
 * meets little that is not done already.
 */
final class PlainLineage {

    static final int SEVERAL = -1;
    private static final int NONE_YET = -2;

    private final int[] starts;
    private final int[] links;
    private final int sources;
    final int[] component;
    private final int[] order;
    int components;

    private PlainLineage(Retellings retellings) {
        starts = retellings.starts;
        links = retellings.links;
        sources = retellings.sources;
        component = new int[sources];
        order = new int[sources];
    }

    static PlainLineage fromTheFirst(Retellings retellings) {
        PlainLineage lineage = new PlainLineage(retellings);
        lineage.search(0, 1);
        return lineage;
    }

    static PlainLineage fromTheLast(Retellings retellings) {
        PlainLineage lineage = new PlainLineage(retellings);
        lineage.search(retellings.sources - 1, -1);
        return lineage;
    }

    private void search(int from, int step) {
        int[] met = new int[sources];
        int[] lowest = new int[sources];
        int[] next = Arrays.copyOf(starts, sources);
        int[] path = new int[sources];
        int[] open = new int[sources];
        int time = 0;
        int opened = 0;
        int closed = 0;
        for (int first = from; first >= 0 && first < sources; first += step) {
            int depth = met[first] == 0 ? 0 : -1;
            path[0] = first;
            while (depth >= 0) {
                int source = path[depth];
                if (met[source] == 0) {
                    met[source] = ++time;
                    lowest[source] = time;
                    open[opened++] = source;
                }
                if (next[source] < starts[source + 1]) {
                    int target = links[next[source]];
                    if (met[target] == 0) {
                        path[++depth] = target;
                    } else {
                        lowest[source] = Math.min(lowest[source], lowest[target]);
                        next[source]++;
                    }
                    continue;
                }
                depth--;
                if (lowest[source] == met[source]) {
                    int member;
                    do {
                        member = open[--opened];
                        component[member] = components;
                        lowest[member] = Integer.MAX_VALUE;
                        order[closed++] = member;
                    } while (member != source);
                    components++;
                }
            }
        }
    }

    /** For each source the number of its only root, or {@link #SEVERAL}. */
    int[] onlyRoots() {
        int[] label = new int[components];
        boolean[] turns = new boolean[components];
        Arrays.fill(label, NONE_YET);
        for (int i = 0; i < sources; i++) {
            int own = component[order[i]];
            for (int link = starts[order[i]]; link < starts[order[i] + 1]; link++) {
                int other = component[links[link]];
                if (other == own) {
                    turns[own] = true;
                } else if (label[own] != label[other]) {
                    label[own] = label[own] == NONE_YET ? label[other] : SEVERAL;
                }
            }
            if (i + 1 == sources || component[order[i + 1]] != own) {
                if (label[own] == NONE_YET) {
                    label[own] = turns[own] ? SEVERAL : order[i];
                }
            }
        }
        int[] roots = new int[sources];
        Arrays.setAll(roots, source -> label[component[source]]);
        return roots;
    }
}
