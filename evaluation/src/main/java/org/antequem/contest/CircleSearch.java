package org.antequem.contest;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Simple negative circles through one arc of a block. The least length of the walks that lead back, by their number of
 * arcs, is worked out first. So a step is tried only where the circle can still be closed within the limit.
 *
 * <p>No set of points is tried twice unless it was reached by a shorter way: so the number of tries is limited by the
 * number of sets, in a block of a dozen points by some fifty thousand.
 */
final class CircleSearch {

    private static final long UNREACHED = Long.MAX_VALUE / 4;

    private static final Comparator<Arc> LEAST_FIRST = Comparator.comparingInt(Arc::tail)
            .thenComparingInt(Arc::head)
            .thenComparingLong(Arc::weight)
            .thenComparing(
                    arc -> arc.owners().asList(), Comparators.lexicographical(Comparator.<Integer>naturalOrder()));

    private final ImmutableList<Arc> arcs;
    private final int points;
    private final Budget budget;

    /** @param block the arcs of the block; its points keep their numbers */
    CircleSearch(ImmutableList<Arc> block, Budget budget) {
        Map<Integer, Integer> numbers = new HashMap<>();
        ImmutableList.Builder<Arc> renumbered = ImmutableList.builder();
        for (Arc arc : block) {
            int tail = numbers.computeIfAbsent(arc.tail(), unused -> numbers.size());
            int head = numbers.computeIfAbsent(arc.head(), unused -> numbers.size());
            renumbered.add(new Arc(tail, head, arc.weight(), arc.owners(), arc.relation()));
        }
        this.arcs = ImmutableList.sortedCopyOf(LEAST_FIRST, renumbered.build());
        this.points = numbers.size();
        this.budget = budget;
    }

    /** True where no walk returns to its start with a negative length: then no circle does. */
    boolean isWithoutCircle() {
        long[] place = new long[points];
        for (int round = 0; round <= points; round++) {
            budget.spend(arcs.size());
            boolean falls = false;
            for (Arc arc : arcs) {
                long there = place[arc.tail()] + arc.weight();
                if (there < place[arc.head()]) {
                    place[arc.head()] = there;
                    falls = true;
                }
            }
            if (!falls) {
                return true;
            }
            if (budget.isSpent()) {
                return false;
            }
        }
        return false;
    }

    /**
     * The assertions on a simple circle of negative length through an arc of this assertion; empty where there is none,
     * or the budget is spent.
     *
     * @param without assertions whose arcs are left out
     */
    Optional<ImmutableSet<Integer>> through(int assertion, Set<Integer> without) {
        for (Arc arc : arcs) {
            if (arc.isOf(assertion) && isLeft(arc, without)) {
                List<Arc> way = new Ways(arc, without).search();
                if (!way.isEmpty()) {
                    ImmutableSet.Builder<Integer> owners = ImmutableSet.builder();
                    way.forEach(step -> owners.addAll(step.owners().asList()));
                    return Optional.of(owners.addAll(arc.owners().asList()).build());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLeft(Arc arc, Set<Integer> without) {
        return without.isEmpty() || arc.owners().stream().noneMatch(without::contains);
    }

    /** The ways back from the head of one arc to its tail, where they end. */
    private final class Ways {

        private final Arc first;
        private final List<List<Arc>> from = new ArrayList<>();

        /** For each number of arcs, and from each point: the least length of a walk back that has no more arcs. */
        private final List<long[]> least = new ArrayList<>();

        private final Map<BitSet, Long> tried = new HashMap<>();

        Ways(Arc first, Set<Integer> without) {
            this.first = first;
            for (int point = 0; point < points; point++) {
                from.add(new ArrayList<>());
            }
            Arc before = null;
            for (Arc arc : arcs) {
                boolean isLeast = before == null || before.tail() != arc.tail() || before.head() != arc.head();
                boolean leadsOn = arc.tail() != first.tail() && arc.relation() != first.relation();
                if (isLeast && leadsOn && isLeft(arc, without)) {
                    from.get(arc.tail()).add(arc);
                    before = arc;
                }
            }
            budget.spend(arcs.size());
        }

        /** A simple way that is shorter than the arc is long; empty where there is none. */
        List<Arc> search() {
            walk();
            Deque<Step> way = new ArrayDeque<>();
            BitSet met = new BitSet();
            met.set(first.head());
            way.push(new Step(first.head(), null, first.weight(), onward(first.head(), met, first.weight())));
            while (!way.isEmpty() && !budget.isSpent()) {
                Step step = way.peek();
                if (step.next.isEmpty()) {
                    met.clear(step.point);
                    way.pop();
                    continue;
                }
                Arc arc = step.next.remove();
                long length = step.length + arc.weight();
                if (arc.head() == first.tail()) {
                    return arcs(way, arc);
                }
                met.set(arc.head());
                way.push(new Step(arc.head(), arc, length, onward(arc.head(), met, length)));
            }
            return List.of();
        }

        private List<Arc> arcs(Deque<Step> way, Arc last) {
            List<Arc> found = new ArrayList<>();
            for (Step step : way) {
                if (step.by != null) {
                    found.add(step.by);
                }
            }
            found.add(last);
            return found;
        }

        /** Works out the least lengths, until walks of more arcs are no shorter. */
        private void walk() {
            long[] none = new long[points];
            Arrays.fill(none, UNREACHED);
            none[first.tail()] = 0;
            least.add(none);
            boolean falls = true;
            while (falls && least.size() < points && !budget.isSpent()) {
                long[] before = least.get(least.size() - 1);
                long[] after = before.clone();
                falls = false;
                for (List<Arc> leaving : from) {
                    for (Arc arc : leaving) {
                        long there = before[arc.head()] + arc.weight();
                        if (before[arc.head()] < UNREACHED && there < after[arc.tail()]) {
                            after[arc.tail()] = there;
                            falls = true;
                        }
                    }
                    budget.spend(leaving.size());
                }
                least.add(after);
            }
        }

        /** The arcs by which the end may still be reached; the most promising first. */
        private Deque<Arc> onward(int point, BitSet met, long length) {
            budget.spend(1);
            if (isTried(point, met, length)) {
                return new ArrayDeque<>();
            }
            int more = points - met.cardinality() - 1;
            List<Arc> onward = new ArrayList<>();
            for (Arc arc : from.get(point)) {
                if (!met.get(arc.head()) && length + arc.weight() + left(arc.head(), more) < 0) {
                    onward.add(arc);
                }
            }
            budget.spend(from.get(point).size());
            onward.sort(Comparator.comparingLong(arc -> arc.weight() + left(arc.head(), more)));
            return new ArrayDeque<>(onward);
        }

        /** The least length of a walk back from a point that has so many arcs or fewer. */
        private long left(int point, int most) {
            return least.get(Math.min(Math.max(most, 0), least.size() - 1))[point];
        }

        /** True where the same points were passed before, in whatever order, and by no more. */
        private boolean isTried(int point, BitSet met, long length) {
            BitSet key = (BitSet) met.clone();
            key.set(points + point);
            Long before = tried.get(key);
            if (before != null && before <= length) {
                return true;
            }
            tried.put(key, length);
            return false;
        }
    }

    /** One point on the way, how it was reached, and the arcs that are still to be tried from there. */
    private static final class Step {

        private final int point;
        private final @Nullable Arc by;
        private final long length;
        private final Deque<Arc> next;

        Step(int point, @Nullable Arc by, long length, Deque<Arc> next) {
            this.point = point;
            this.by = by;
            this.length = length;
            this.next = next;
        }
    }
}
