package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A layered layout of a graph: each node stands in a layer behind all from which it is reached, and each layer is
 * ordered so that few links cross. A link over several layers passes through a place in each.
 *
 * @param layers from the first to the last, each from top to bottom
 * @see "Sugiyama, Tagawa, Toda: Methods for visual understanding of hierarchical system structures (1981)"
 */
record Layers<N>(
        ImmutableList<ImmutableList<Layers.Place<N>>> layers, ImmutableList<ImmutableList<Layers.Place<N>>> ways) {

    private static final int SWEEPS = 8;

    /** A node in its layer; or, of a link, where it passes through a layer: then it is the place of no node. */
    static final class Place<N> {

        private final int layer;
        private final List<N> nodes;
        private double order;

        private Place(int layer, List<N> nodes) {
            this.layer = layer;
            this.nodes = nodes;
        }

        int layer() {
            return layer;
        }

        boolean isOf(N node) {
            return nodes.contains(node);
        }

        boolean isOfNode() {
            return !nodes.isEmpty();
        }

        N node() {
            return nodes.get(0);
        }
    }

    /** A link between two nodes. */
    record Link<N>(N from, N to) {}

    /**
     * Lays nodes out.
     *
     * @param nodes in an order in which ties are broken
     * @param links between these; one that closes a circle is drawn backwards
     */
    static <N> Layers<N> of(List<N> nodes, List<Link<N>> links) {
        SetMultimap<N, N> back = LinkedHashMultimap.create();
        links.stream().filter(link -> !link.from().equals(link.to())).forEach(link -> back.put(link.to(), link.from()));
        Map<N, Integer> ranks = ranks(nodes, back);
        List<List<Place<N>>> layers = new ArrayList<>();
        int last = ranks.values().stream().mapToInt(rank -> rank).max().orElse(0);
        for (int layer = 0; layer <= last; layer++) {
            layers.add(new ArrayList<>());
        }
        Map<N, Place<N>> places = new LinkedHashMap<>();
        for (N node : nodes) {
            Place<N> place = new Place<>(ranks.getOrDefault(node, 0), List.of(node));
            places.put(node, place);
            layers.get(place.layer).add(place);
        }
        SetMultimap<Place<N>, Place<N>> before = LinkedHashMultimap.create();
        SetMultimap<Place<N>, Place<N>> after = LinkedHashMultimap.create();
        ImmutableList.Builder<ImmutableList<Place<N>>> ways = ImmutableList.builder();
        for (Link<N> link : links) {
            ImmutableList<Place<N>> way = way(place(link.from(), places), place(link.to(), places), layers);
            ways.add(way);
            for (int i = 1; i < way.size(); i++) {
                boolean isForward = way.get(i - 1).layer <= way.get(i).layer;
                Place<N> left = way.get(isForward ? i - 1 : i);
                Place<N> right = way.get(isForward ? i : i - 1);
                after.put(left, right);
                before.put(right, left);
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<Place<N>> layer : sweep % 2 == 0 ? layers : reversed(layers)) {
                order(layer, sweep % 2 == 0 ? before : after);
            }
        }
        return new Layers<>(
                layers.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()), ways.build());
    }

    /** By the longest way from where nothing leads; what closes a circle does not count. */
    private static <N> Map<N, Integer> ranks(List<N> nodes, SetMultimap<N, N> back) {
        Map<N, Integer> ranks = new HashMap<>();
        for (N node : nodes) {
            rank(node, back, ranks);
        }
        return ranks;
    }

    /** Without recursion, for chains may be long. A node that is being ranked has rank −1. */
    private static <N> void rank(N first, SetMultimap<N, N> back, Map<N, Integer> ranks) {
        List<N> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            N node = open.get(open.size() - 1);
            Integer known = ranks.get(node);
            if (known != null && known >= 0) {
                open.remove(open.size() - 1);
                continue;
            }
            ranks.put(node, -1);
            List<N> missing = back.get(node).stream()
                    .filter(from -> !ranks.containsKey(from))
                    .toList();
            if (missing.isEmpty()) {
                int rank = 0;
                for (N from : back.get(node)) {
                    rank = Math.max(rank, ranks.getOrDefault(from, -1) + 1);
                }
                ranks.put(node, rank);
                open.remove(open.size() - 1);
            } else {
                open.add(missing.get(0));
            }
        }
    }

    private static <N> ImmutableList<Place<N>> way(Place<N> from, Place<N> to, List<List<Place<N>>> layers) {
        ImmutableList.Builder<Place<N>> way = ImmutableList.builder();
        way.add(from);
        int step = from.layer < to.layer ? 1 : -1;
        for (int layer = from.layer + step; from.layer != to.layer && layer != to.layer; layer += step) {
            Place<N> through = new Place<>(layer, List.of());
            layers.get(layer).add(through);
            way.add(through);
        }
        return way.add(to).build();
    }

    /** By the mean of where its neighbours stand; one without neighbours keeps its place. */
    private static <N> void order(List<Place<N>> layer, SetMultimap<Place<N>, Place<N>> neighbours) {
        Map<Place<N>, Double> means = new HashMap<>();
        for (int i = 0; i < layer.size(); i++) {
            Place<N> place = layer.get(i);
            means.put(
                    place,
                    neighbours.get(place).stream()
                            .mapToDouble(neighbour -> neighbour.order)
                            .average()
                            .orElse(i));
        }
        layer.sort(Comparator.comparingDouble(place -> means.getOrDefault(place, 0.0)));
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).order = i;
        }
    }

    private static <N> Place<N> place(N node, Map<N, Place<N>> places) {
        return requireNonNull(places.get(node), "a link leads to a node");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
