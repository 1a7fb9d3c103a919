package org.antequem.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.antequem.lineage.SourceLineage;
import org.antequem.model.Source;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.opt.graph.sparse.IncomingEdgesSupport;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;

/** Who takes part in tracing where retellings come from. */
final class Tracers {

    private static final int NONE_YET = -2;

    private Tracers() {}

    /** How many sources stand in circles. */
    static long circles(SourceLineage lineage) {
        return lineage.circles().stream().mapToLong(Set::size).sum();
    }

    static long circles(PlainLineage plain) {
        int[] sizes = new int[plain.components];
        for (int component : plain.component) {
            sizes[component]++;
        }
        return Arrays.stream(sizes).filter(size -> size > 1).asLongStream().sum();
    }

    static <E> long circles(Graph<Integer, E> graph) {
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .mapToLong(Set::size)
                        .filter(size -> size > 1)
                        .sum();
    }

    /** The only root of each source, by number. */
    static int[] onlyRoots(SourceLineage lineage, int sources) {
        int[] roots = new int[sources];
        for (Source source : lineage.sources()) {
            roots[Integer.parseInt(source.name())] = lineage.onlyRoot(source)
                    .map(root -> Integer.parseInt(root.name()))
                    .orElse(PlainLineage.SEVERAL);
        }
        return roots;
    }

    /** Kosaraju finds first what rests on others; so the labels are spread from the last set on. */
    static <E> int[] onlyRoots(Graph<Integer, E> graph) {
        int sources = graph.vertexSet().size();
        List<Set<Integer>> sets = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        int[] component = new int[sources];
        for (int set = 0; set < sets.size(); set++) {
            for (int source : sets.get(set)) {
                component[source] = set;
            }
        }
        int[] label = new int[sets.size()];
        int[] roots = new int[sources];
        for (int set = sets.size() - 1; set >= 0; set--) {
            int only = NONE_YET;
            for (int source : sets.get(set)) {
                for (E edge : graph.outgoingEdgesOf(source)) {
                    int other = component[graph.getEdgeTarget(edge)];
                    if (other != set && label[other] != only) {
                        only = only == NONE_YET ? label[other] : PlainLineage.SEVERAL;
                    }
                }
            }
            if (only == NONE_YET) {
                only = sets.get(set).size() > 1
                        ? PlainLineage.SEVERAL
                        : sets.get(set).iterator().next();
            }
            label[set] = only;
            for (int source : sets.get(set)) {
                roots[source] = only;
            }
        }
        return roots;
    }

    static Graph<Integer, DefaultEdge> graph(Retellings retellings) {
        Graph<Integer, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int source = 0; source < retellings.sources; source++) {
            graph.addVertex(source);
        }
        for (int source = 0; source < retellings.sources; source++) {
            for (int link = retellings.starts[source]; link < retellings.starts[source + 1]; link++) {
                graph.addEdge(source, retellings.links[link]);
            }
        }
        return graph;
    }

    /** The same, unmodifiable and in compressed rows. */
    static Graph<Integer, Integer> sparseGraph(Retellings retellings) {
        List<Pair<Integer, Integer>> edges = new ArrayList<>(retellings.links.length);
        for (int source = 0; source < retellings.sources; source++) {
            for (int link = retellings.starts[source]; link < retellings.starts[source + 1]; link++) {
                edges.add(Pair.of(source, retellings.links[link]));
            }
        }
        return new SparseIntDirectedGraph(retellings.sources, edges, IncomingEdgesSupport.FULL_INCOMING_EDGES);
    }
}
