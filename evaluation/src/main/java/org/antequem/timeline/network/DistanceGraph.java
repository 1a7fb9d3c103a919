package org.antequem.timeline.network;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.antequem.time.AllenRelation;
import org.antequem.time.Gap;

/**
 * The exact distances between a handful of points of a solved network and the zero of the timeline, kept exact as
 * bounds are added: the d-graph of Dechter, Meiri and Pearl.
 */
final class DistanceGraph {

    private final List<Integer> points;
    private final long[][] most;

    /** @param points in any order, {@link ConstraintGraph#ZERO} or not */
    DistanceGraph(Solution solution, Collection<Integer> points) {
        this.points = points.stream().distinct().toList();
        int size = this.points.size();
        most = new long[size][size];
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                most[x][y] = solution.distance(this.points.get(x), this.points.get(y));
            }
        }
    }

    private DistanceGraph(DistanceGraph other) {
        points = other.points;
        most = Arrays.stream(other.most).map(long[]::clone).toArray(long[][]::new);
    }

    /** Adds {@code head − tail ≤ weight}. */
    void add(int tail, int head, long weight) {
        int from = points.indexOf(tail);
        int to = points.indexOf(head);
        if (weight >= most[from][to]) {
            return;
        }
        for (int x = 0; x < most.length; x++) {
            for (int y = 0; y < most.length; y++) {
                if (most[x][from] < Bound.UNREACHED && most[to][y] < Bound.UNREACHED) {
                    most[x][y] = Math.min(most[x][y], most[x][from] + weight + most[to][y]);
                }
            }
        }
    }

    boolean isConsistent() {
        return IntStream.range(0, most.length).allMatch(x -> most[x][x] >= 0);
    }

    Gap gap(int first, int second) {
        return new Gap(Bound.earliest(-most(second, first)), Bound.latest(most(first, second)));
    }

    /** The relations that some history shows in which both events have a positive length. */
    ImmutableSet<AllenRelation> relations(int first, int second) {
        return Arrays.stream(AllenRelation.values())
                .filter(relation -> {
                    DistanceGraph with = new DistanceGraph(this);
                    with.addPositiveLength(first);
                    with.addPositiveLength(second);
                    for (int side = 0; side < 2; side++) {
                        for (int other = 0; other < 2; other++) {
                            with.add(2 * first + side, 2 * second + other, EndpointOrder.in(relation, side, other));
                        }
                    }
                    return with.isConsistent();
                })
                .collect(Sets.toImmutableEnumSet());
    }

    private void addPositiveLength(int event) {
        add(ConstraintGraph.endOf(event), ConstraintGraph.startOf(event), -1);
    }

    private void add(int point, int other, EndpointOrder order) {
        switch (order) {
            case BEFORE -> add(other, point, -1);
            case AFTER -> add(point, other, -1);
            case SAME -> {
                add(other, point, 0);
                add(point, other, 0);
            }
        }
    }

    private long most(int from, int to) {
        return most[points.indexOf(from)][points.indexOf(to)];
    }
}
