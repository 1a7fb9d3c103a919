package org.antequem.timeline;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Shortest paths from one moment (or, run backwards, to one) over the relations that count, without passing the zero of
 * the line: Bellman and Ford with a queue. The network falls apart into components once the zero is taken out, and a
 * search never leaves the component in which it starts.
 */
final class PathSearch {

    private final Constraints constraints;
    private final Predicate<? super Statement> counts;
    private final boolean forward;
    private final Map<Moment, Label> labels = new HashMap<>();
    private @Nullable List<Edge> cycle;

    /** How far a moment is, over which edge, and how many edges away. */
    private record Label(long distance, @Nullable Edge edge, int hops) {}

    PathSearch(Moment origin, Constraints constraints, Predicate<? super Statement> counts, boolean forward) {
        this.constraints = constraints;
        this.counts = counts;
        this.forward = forward;
        labels.put(origin, new Label(0, null, 0));
        run(origin);
    }

    /** The edges of a negative cycle that the search met: a contradiction among relations alone. */
    Optional<List<Edge>> contradiction() {
        return Optional.ofNullable(cycle);
    }

    boolean reaches(Moment moment) {
        return labels.containsKey(moment);
    }

    long distance(Moment moment) {
        return label(moment).distance();
    }

    /** The moments it reached. */
    Set<Moment> reached() {
        return labels.keySet();
    }

    /** The edges between the origin and a moment it reached, in the order in which the path runs. */
    List<Edge> path(Moment moment) {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge = label(moment).edge();
                edge != null;
                edge = label(near(edge)).edge()) {
            edges.add(edge);
        }
        return forward ? Lists.reverse(edges) : edges;
    }

    private void run(Moment origin) {
        Deque<Moment> queue = new ArrayDeque<>(List.of(origin));
        Set<Moment> queued = new HashSet<>(queue);
        while (!queue.isEmpty() && cycle == null) {
            Moment next = queue.remove();
            queued.remove(next);
            constraints.eachRelation(next.event(), counts, edge -> {
                if (cycle == null && next.equals(near(edge)) && relax(edge) && queued.add(far(edge))) {
                    queue.add(far(edge));
                }
            });
        }
    }

    /** True where the edge shortened the way to its far end. */
    private boolean relax(Edge edge) {
        Label here = label(near(edge));
        long distance = here.distance() + edge.most();
        Label there = labels.get(far(edge));
        if (there != null && there.distance() <= distance) {
            return false;
        }
        labels.put(far(edge), new Label(distance, edge, here.hops() + 1));
        if (here.hops() + 1 > labels.size()) {
            cycle = cycleThrough(far(edge));
        }
        return true;
    }

    /**
     * A way longer than there are moments has come back to itself, and shorter each time round. Follows it until it
     * does; null where a later relaxation has meanwhile cut it off, so that the search goes on until the next one.
     */
    private @Nullable List<Edge> cycleThrough(Moment moment) {
        Map<Moment, Integer> met = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        Moment at = moment;
        while (!met.containsKey(at)) {
            met.put(at, edges.size());
            Edge edge = label(at).edge();
            if (edge == null) {
                return null;
            }
            edges.add(edge);
            at = near(edge);
        }
        return edges.subList(met.get(at), edges.size());
    }

    private Label label(Moment moment) {
        return checkNotNull(labels.get(moment), "not reached: %s", moment);
    }

    private Moment near(Edge edge) {
        return forward ? edge.from() : edge.to();
    }

    private Moment far(Edge edge) {
        return forward ? edge.to() : edge.from();
    }
}
