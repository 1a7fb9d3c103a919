package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A block in which each run is replaced by one arc there and one back. A run is a row of points that have two
 * neighbours each and one relation with either. A circle that passes one point of a run passes all of them.
 */
final class Runs {

    /** For each point, its neighbours and the arcs that lead to each of them. */
    private final Map<Integer, Map<Integer, List<Arc>>> links = new LinkedHashMap<>();

    private int relations;

    private Runs(ImmutableList<Arc> block) {
        for (Arc arc : block) {
            link(arc.tail(), arc.head()).add(arc);
            List<Arc> unused = link(arc.head(), arc.tail());
            relations = Math.max(relations, arc.relation() + 1);
        }
    }

    private List<Arc> link(int from, int to) {
        return links.computeIfAbsent(from, point -> new LinkedHashMap<>())
                .computeIfAbsent(to, point -> new ArrayList<>());
    }

    static ImmutableList<Arc> drawnTogether(ImmutableList<Arc> block) {
        Runs runs = new Runs(block);
        Deque<Integer> pending = new ArrayDeque<>(runs.links.keySet());
        while (!pending.isEmpty()) {
            pending.addAll(runs.draw(pending.remove()));
        }
        ImmutableList.Builder<Arc> drawn = ImmutableList.builder();
        runs.links.values().forEach(from -> from.values().forEach(drawn::addAll));
        return drawn.build();
    }

    /**
     * Joins the two relations of a point into one, and returns its neighbours, for which the same may now be possible.
     */
    private Set<Integer> draw(int point) {
        Map<Integer, List<Arc>> from = links.getOrDefault(point, Map.of());
        if (from.size() != 2) {
            return Set.of();
        }
        Set<Integer> neighbours = new LinkedHashSet<>(from.keySet());
        List<Integer> both = List.copyOf(neighbours);
        List<Arc> first = between(point, both.get(0));
        List<Arc> second = between(point, both.get(1));
        if (!isOneRelation(first) || !isOneRelation(second)) {
            return Set.of();
        }
        int number = relations++;
        lead(both.get(0), point, both.get(1), number);
        lead(both.get(1), point, both.get(0), number);
        links.remove(point);
        both.forEach(neighbour -> links.getOrDefault(neighbour, new HashMap<>()).remove(point));
        return neighbours;
    }

    /** The arcs between two points, in both directions. */
    private List<Arc> between(int one, int other) {
        List<Arc> arcs = new ArrayList<>(link(one, other));
        arcs.addAll(link(other, one));
        return arcs;
    }

    /** True where these arcs belong to one relation, so that no circle leads there and back over them. */
    private static boolean isOneRelation(List<Arc> arcs) {
        return arcs.stream().allMatch(arc -> arc.relation() == arcs.get(0).relation());
    }

    private void lead(int from, int over, int to, int number) {
        List<Arc> onward = link(from, to);
        List<Arc> unused = link(to, from);
        for (Arc there : link(from, over)) {
            for (Arc next : link(over, to)) {
                onward.add(there.then(next, number));
            }
        }
    }
}
