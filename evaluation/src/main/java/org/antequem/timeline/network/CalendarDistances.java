package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What distances in days, months and years come to: arcs whose weight depends on where their anchor lies, and bounds of
 * both points by the local days that the other can lie on. Counted from what is stated of the anchor, then again from
 * the tightened ranges, until nothing shrinks. Bounds only shrink, so that it ends.
 */
final class CalendarDistances {

    /**
     * The number of times, on average, that each distance is counted before everything between them is tightened again.
     */
    private static final int PATIENCE = 8;

    /**
     * The maximum number of times that everything is tightened again: ranges that no history fits can shrink by a day
     * each time.
     */
    private static final int ROUNDS = 1_000;

    private final ImmutableList<CalendarDistance> distances;
    private final int[] leaving;
    private final int[] entering;
    private final int[] derived;
    private final Map<Integer, CalendarDistance> byArc = new HashMap<>();
    private final ImmutableListMultimap<Integer, CalendarDistance> byStatement;

    /** The points that these distances connect, each with a number. */
    private final IntIndex points = new IntIndex();

    /** For each half of a distance, the number of the point that it bounds. */
    private final int[] places;

    /** For each point, by its number here, the halves that bound it. */
    private final int[][] halves;

    private final @Nullable Bounds[] countedFrom;
    private final @Nullable Bounds[] derivedFrom;
    private int rounds;

    /**
     * Each has two arcs, and two datings that follow from it.
     *
     * @param leaving the numbers that the arcs have among those that leave a point
     * @param entering the numbers that they have among those that enter one
     * @param derived the number of the dating of the point, and of that of the anchor
     */
    CalendarDistances(ImmutableList<CalendarDistance> distances, int[] leaving, int[] entering, int[] derived) {
        this.distances = distances;
        this.leaving = leaving;
        this.entering = entering;
        this.derived = derived;
        byStatement = distances.isEmpty()
                ? ImmutableListMultimap.of()
                : Multimaps.index(distances, CalendarDistance::statement);
        countedFrom = new Bounds[distances.size()];
        places = new int[derived.length];
        for (int half = 0; half < derived.length; half++) {
            byArc.put(leaving[half], distances.get(half / 2));
            places[half] = points.enter(point(half));
        }
        derivedFrom = new Bounds[points.size()];
        halves = byPlace();
    }

    boolean isEmpty() {
        return distances.isEmpty();
    }

    /** The conventions by which all distances are counted; empty where there are none, or several. */
    Optional<Conventions> conventions() {
        Set<Conventions> all =
                distances.stream().map(CalendarDistance::conventions).collect(Collectors.toSet());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** The distance of which this arc out of a point is one half; null for others. */
    @Nullable CalendarDistance ofArc(int arc) {
        return byArc.get(arc);
    }

    /** The distances that place a point, or are counted from it. */
    List<CalendarDistance> at(int point) {
        int place = points.place(point);
        return place == IntIndex.NOWHERE
                ? List.of()
                : Lists.transform(Ints.asList(halves[place]), half -> distances.get(half / 2));
    }

    /** The distances that a statement makes. */
    ImmutableList<CalendarDistance> of(int statement) {
        return byStatement.get(statement);
    }

    /** Counts every distance from what is stated of its anchor, and derives nothing from it yet. */
    void reset(ConstraintGraph graph) {
        rounds = 0;
        for (int i = 0; i < distances.size(); i++) {
            CalendarDistance distance = distances.get(i);
            boolean unused = count(graph, i, graph.datings().stated(distance.anchor()));
        }
        Arrays.fill(derivedFrom, null);
        for (int half = 0; half < derived.length; half++) {
            graph.datings().derive(derived[half], point(half) & 1, Bounds.UNKNOWN);
        }
    }

    /**
     * Counts every distance from the tightened ranges of its points, the narrowest first, for what these bound need not
     * be counted again; true where something shrank.
     */
    boolean shrink(ConstraintGraph graph, Schedules schedules) {
        boolean shrank = false;
        Bounds[] bounds = new Bounds[points.size()];
        PointHeap pending = new PointHeap();
        for (int place = 0; place < points.size(); place++) {
            bounds[place] = schedules.bounds(points.number(place));
            pending.add(width(bounds[place]), place);
        }
        long left = rounds++ < ROUNDS ? (long) PATIENCE * derived.length : 0;
        while (left > 0 && !pending.isEmpty()) {
            int place = pending.remove();
            Bounds from = bounds[place];
            if (from.equals(derivedFrom[place])) {
                continue;
            }
            derivedFrom[place] = from;
            for (int facing : halves[place]) {
                int half = facing ^ 1;
                CalendarDistance distance = distances.get(half / 2);
                if (graph.isLeftOut(distance.statement())) {
                    continue;
                }
                left--;
                Bounds here = bounds[places[half]];
                Bounds reached = distance.reached(half % 2 == 1, from);
                if (!reached.encloses(here)) {
                    shrank = true;
                    graph.datings().derive(derived[half], point(half) & 1, reached);
                    if (!reached.overlaps(here)) {
                        return true;
                    }
                    Bounds shrunk = new Bounds(
                            Math.max(reached.earliest(), here.earliest()), Math.min(reached.latest(), here.latest()));
                    bounds[places[half]] = shrunk;
                    pending.add(width(shrunk), places[half]);
                }
            }
        }
        for (int i = 0; i < distances.size(); i++) {
            Bounds anchor = bounds[places[2 * i + 1]];
            shrank |= !anchor.equals(countedFrom[i]) && count(graph, i, anchor);
        }
        return shrank;
    }

    /** The point that a half bounds: the one that is placed, then the anchor. */
    private int point(int half) {
        CalendarDistance distance = distances.get(half / 2);
        return half % 2 == 0 ? distance.point() : distance.anchor();
    }

    private int[][] byPlace() {
        int[] sizes = new int[points.size()];
        Arrays.stream(places).forEach(place -> sizes[place]++);
        int[][] byPlace = new int[points.size()][];
        Arrays.setAll(byPlace, place -> new int[sizes[place]]);
        for (int half = places.length - 1; half >= 0; half--) {
            byPlace[places[half]][--sizes[places[half]]] = half;
        }
        return byPlace;
    }

    private static long width(Bounds bounds) {
        return bounds.isBounded() ? bounds.latest() - bounds.earliest() : Long.MAX_VALUE;
    }

    private boolean count(ConstraintGraph graph, int distance, Bounds anchor) {
        countedFrom[distance] = anchor;
        if (graph.isLeftOut(distances.get(distance).statement())) {
            return false;
        }
        Gap gap = distances.get(distance).countedFrom(anchor);
        boolean shrank = weigh(graph, 2 * distance, Bound.weight(gap.greatest()));
        return weigh(graph, 2 * distance + 1, Bound.weight(gap.reversed().greatest())) || shrank;
    }

    private boolean weigh(ConstraintGraph graph, int half, long weight) {
        boolean shrinks = weight < graph.out().weight(leaving[half]);
        graph.out().weigh(leaving[half], weight);
        graph.in().weigh(entering[half], weight);
        return shrinks;
    }
}
