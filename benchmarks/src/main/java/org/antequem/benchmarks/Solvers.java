package org.antequem.benchmarks;

import org.antequem.time.Bounds;
import org.antequem.timeline.Solution;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Who takes part in solving a record. Each returns the sum of all finite bounds; Choco, in ints, rounds outwards. */
final class Solvers {

    /** Where an open side ends for those who need an end: minutes, some two thousand years. */
    private static final int HORIZON = 1_000_000_000;

    private static final long MINUTE = 60;

    private Solvers() {}

    static long antequem(Notes notes) {
        Solution solution = notes.network().solved();
        long sum = 0;
        for (int point = 0; point < 2 * notes.events; point++) {
            sum += finite(solution.earliest(point)) + finite(solution.latest(point));
        }
        return sum;
    }

    private static long finite(long bound) {
        return bound == Bounds.DISTANT_PAST || bound == Bounds.DISTANT_FUTURE ? 0 : bound;
    }

    static long jgrapht(Notes notes) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int point = Notes.ZERO; point < 2 * notes.events; point++) {
            graph.addVertex(point);
        }
        for (int i = 0; i < notes.size; i++) {
            bound(graph, notes.first[i], notes.second[i], notes.greatest[i]);
            bound(
                    graph,
                    notes.second[i],
                    notes.first[i],
                    notes.least[i] == Bounds.DISTANT_PAST ? Bounds.DISTANT_FUTURE : -notes.least[i]);
        }
        for (int event = 0; event < notes.events; event++) {
            bound(graph, 2 * event + 1, 2 * event, 0);
        }
        SingleSourcePaths<Integer, DefaultWeightedEdge> latest =
                new BellmanFordShortestPath<>(graph).getPaths(Notes.ZERO);
        SingleSourcePaths<Integer, DefaultWeightedEdge> earliest =
                new BellmanFordShortestPath<>(new EdgeReversedGraph<>(graph)).getPaths(Notes.ZERO);
        long sum = 0;
        for (int point = 0; point < 2 * notes.events; point++) {
            sum += finite(latest.getWeight(point)) - finite(earliest.getWeight(point));
        }
        return sum;
    }

    private static long finite(double weight) {
        return Double.isInfinite(weight) ? 0 : (long) weight;
    }

    private static void bound(Graph<Integer, DefaultWeightedEdge> graph, int from, int to, long most) {
        if (most == Bounds.DISTANT_FUTURE) {
            return;
        }
        DefaultWeightedEdge known = graph.getEdge(from, to);
        if (known == null) {
            graph.setEdgeWeight(graph.addEdge(from, to), (double) most);
        } else if (most < graph.getEdgeWeight(known)) {
            graph.setEdgeWeight(known, (double) most);
        }
    }

    /** In minutes, rounded outwards, for it counts with ints. */
    static long choco(Notes notes) {
        Model model = new Model();
        IntVar[] points = model.intVarArray(2 * notes.events, -HORIZON, HORIZON, true);
        for (int i = 0; i < notes.size; i++) {
            boolean isUpper = notes.greatest[i] != Bounds.DISTANT_FUTURE;
            boolean isLower = notes.least[i] != Bounds.DISTANT_PAST;
            int most = isUpper ? (int) -Math.floorDiv(-notes.greatest[i], MINUTE) : 0;
            int least = isLower ? (int) Math.floorDiv(notes.least[i], MINUTE) : 0;
            IntVar second = points[notes.second[i]];
            if (notes.first[i] == Notes.ZERO) {
                model.arithm(second, "<=", most).post();
                model.arithm(second, ">=", least).post();
                continue;
            }
            if (isUpper) {
                model.arithm(second, "-", points[notes.first[i]], "<=", most).post();
            }
            if (isLower) {
                model.arithm(second, "-", points[notes.first[i]], ">=", least).post();
            }
        }
        for (int event = 0; event < notes.events; event++) {
            model.arithm(points[2 * event], "<=", points[2 * event + 1]).post();
        }
        try {
            model.getSolver().propagate();
        } catch (ContradictionException contradiction) {
            throw new IllegalStateException("the notes are true of a history", contradiction);
        }
        long sum = 0;
        for (IntVar point : points) {
            sum += point.getLB() + (long) point.getUB();
        }
        return sum;
    }
}
