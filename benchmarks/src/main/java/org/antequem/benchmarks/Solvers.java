package org.antequem.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.antequem.time.Bounds;
import org.antequem.timeline.network.Selection;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.opt.graph.sparse.IncomingEdgesSupport;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedWeightedGraph;

/** Who takes part in solving a record. Each returns the sum of all finite bounds; Choco, in ints, rounds outwards. */
final class Solvers {

    /** Where an open side ends for those who need an end: minutes, some two thousand years. */
    private static final int HORIZON = 1_000_000_000;

    private static final long MINUTE = 60;

    private Solvers() {}

    static long antequem(Notes notes) {
        Selection all = notes.network().all();
        long sum = 0;
        for (int point = 0; point < 2 * notes.events; point++) {
            Bounds bounds = all.bounds(point);
            sum += finite(bounds.earliest()) + finite(bounds.latest());
        }
        return sum;
    }

    private static long finite(long bound) {
        return bound == Bounds.DISTANT_PAST || bound == Bounds.DISTANT_FUTURE ? 0 : bound;
    }

    static long jgrapht(Notes notes) {
        Graph<Integer, Integer> graph = sparseGraph(notes);
        int zero = 2 * notes.events;
        SingleSourcePaths<Integer, Integer> latest = new BellmanFordShortestPath<>(graph).getPaths(zero);
        SingleSourcePaths<Integer, Integer> earliest =
                new BellmanFordShortestPath<>(new EdgeReversedGraph<>(graph)).getPaths(zero);
        long sum = 0;
        for (int point = 0; point < 2 * notes.events; point++) {
            sum += finite(latest.getWeight(point)) - finite(earliest.getWeight(point));
        }
        return sum;
    }

    /** Its vertices are counted from nought; so the zero of the line comes last. */
    private static Graph<Integer, Integer> sparseGraph(Notes notes) {
        List<Triple<Integer, Integer, Double>> arcs = new ArrayList<>(2 * notes.size + notes.events);
        for (int i = 0; i < notes.size; i++) {
            int first = notes.first[i] == Notes.ZERO ? 2 * notes.events : notes.first[i];
            if (notes.greatest[i] != Bounds.DISTANT_FUTURE) {
                arcs.add(Triple.of(first, notes.second[i], (double) notes.greatest[i]));
            }
            if (notes.least[i] != Bounds.DISTANT_PAST) {
                arcs.add(Triple.of(notes.second[i], first, (double) -notes.least[i]));
            }
        }
        for (int event = 0; event < notes.events; event++) {
            arcs.add(Triple.of(2 * event + 1, 2 * event, 0.0));
        }
        return new SparseIntDirectedWeightedGraph(2 * notes.events + 1, arcs, IncomingEdgesSupport.FULL_INCOMING_EDGES);
    }

    private static long finite(double weight) {
        return Double.isInfinite(weight) ? 0 : (long) weight;
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
