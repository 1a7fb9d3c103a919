package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** A simple circle: how long it is, and because of which assertions. */
record Circle(long length, ImmutableSortedSet<Integer> owners) {

    /** So many between some points, each of no more than one of so many assertions. */
    static ImmutableList<Arc> relations(int number, int points, Random dice) {
        ImmutableList.Builder<Arc> arcs = ImmutableList.builder();
        for (int relation = 0; relation < number; relation++) {
            int one = dice.nextInt(points);
            int other = (one + 1 + dice.nextInt(points - 1)) % points;
            ImmutableIntArray owners =
                    dice.nextInt(4) == 0 ? ImmutableIntArray.of() : ImmutableIntArray.of(dice.nextInt(number));
            int most = dice.nextInt(14) - 5;
            arcs.add(new Arc(one, other, most, owners, relation));
            if (dice.nextBoolean()) {
                arcs.add(new Arc(other, one, dice.nextInt(5) - most, owners, relation));
            }
        }
        return arcs.build();
    }

    /** All that pass no point twice, and go no relation there and back. */
    static Set<Circle> allOf(ImmutableList<Arc> arcs) {
        Set<Circle> circles = new HashSet<>();
        for (Arc first : arcs) {
            Deque<ImmutableList<Arc>> open = new ArrayDeque<>();
            open.add(ImmutableList.of(first));
            while (!open.isEmpty()) {
                ImmutableList<Arc> way = open.remove();
                int end = way.get(way.size() - 1).head();
                if (end == first.tail()) {
                    circles.add(circle(way));
                    continue;
                }
                for (Arc next : arcs) {
                    if (next.tail() == end && isNew(next, way)) {
                        open.add(ImmutableList.<Arc>builder()
                                .addAll(way)
                                .add(next)
                                .build());
                    }
                }
            }
        }
        return circles;
    }

    private static boolean isNew(Arc next, ImmutableList<Arc> way) {
        return way.stream().noneMatch(step -> step.head() == next.head() || step.relation() == next.relation());
    }

    private static Circle circle(ImmutableList<Arc> way) {
        ImmutableSet.Builder<Integer> owners = ImmutableSet.builder();
        way.forEach(arc -> owners.addAll(arc.owners().asList()));
        return new Circle(way.stream().mapToLong(Arc::weight).sum(), ImmutableSortedSet.copyOf(owners.build()));
    }
}
