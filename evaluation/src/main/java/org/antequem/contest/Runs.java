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
 * A block with its runs drawn into one arc each, there and back: points with two neighbours, and one relation leads to
 * each. A circle that comes by one of them comes by all.
 */
final class Runs {

    /** Of each point its neighbours, and the arcs from it to each. */
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

    /** Draws what leads over a point into one; returns its neighbours, for which that may now be possible. */
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

    /** In both directions. */
    private List<Arc> between(int one, int other) {
        List<Arc> arcs = new ArrayList<>(link(one, other));
        arcs.addAll(link(other, one));
        return arcs;
    }

    /** True where nothing leads there but one relation, and so no circle leads there and back. */
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
