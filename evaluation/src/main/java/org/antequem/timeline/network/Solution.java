package org.antequem.timeline.network;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;

/**
 * A network whose bounds are tightened and whose contradictions are resolved, ready for exact questions by number.
 *
 * <p>Where statements contradict each other, contradicting datings of one event are replaced by their hull, and
 * contradicting relative dates are left out; a component without a contradiction is not affected.
 */
final class Solution {

    /** Up to this number of events that are connected with a contradiction, it is quick to search all of them. */
    private static final int QUICK = 100;

    private final ConstraintGraph graph;
    private final Schedules schedules;
    private final Supplier<Schedules> spread;
    private final ConflictResolution resolution;
    private final Supplier<Map<Integer, Integer>> contested = Suppliers.memoize(this::aroundConflicts);
    private final SearchPool<DistanceSearch> searches;
    private final Supplier<ConstraintGraph> relaxed;
    private final SearchPool<RelaxedSearch> relaxedSearches;

    private Solution(ConstraintGraph graph, ConflictResolution resolution) {
        this.graph = graph;
        schedules = resolution.run();
        spread = Suppliers.memoize(() -> schedules.spread(graph));
        this.resolution = resolution;
        searches = new SearchPool<>(() -> new DistanceSearch(graph, spread.get()));
        relaxed = Suppliers.memoize(graph::relaxed);
        relaxedSearches = new SearchPool<>(() -> new RelaxedSearch(relaxed.get()));
    }

    static Solution of(ConstraintGraph graph) {
        return new Solution(graph, new ConflictResolution(graph));
    }

    /** Between which seconds a point lies. */
    Bounds bounds(int point) {
        return schedules.bounds(point);
    }

    /** Whether one point is before another by a second at least. */
    Certainty certainty(int earlier, int later) {
        if (schedules.throughZero(later, earlier) <= -1) {
            return Certainty.CERTAIN;
        }
        if (schedules.throughZero(earlier, later) <= 0) {
            return Certainty.IMPOSSIBLE;
        }
        if (graph.meetOnlyAtZero(earlier, later) || leavesOpen(schedules, earlier, later)) {
            return Certainty.POSSIBLE;
        }
        if (leavesOpen(spread.get(), earlier, later)) {
            return Certainty.POSSIBLE;
        }
        return asking(search -> {
            if (search.isAtMost(later, earlier, -1)) {
                return Certainty.CERTAIN;
            }
            return search.isAtMost(earlier, later, 0) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
        });
    }

    private static boolean leavesOpen(Schedules known, int earlier, int later) {
        return known.farthest(later, earlier) >= 0 && known.farthest(earlier, later) >= 1;
    }

    /** By how many seconds the second point follows the first. */
    Gap gap(int first, int second) {
        return new DistanceGraph(this, List.of(first, second)).gap(first, second);
    }

    /**
     * Which of Allen's relations two events can have, where both last for a second or more; none where one of them
     * cannot.
     */
    ImmutableSet<AllenRelation> relations(int first, int second) {
        return new DistanceGraph(
                        this,
                        List.of(
                                ConstraintGraph.startOf(first),
                                ConstraintGraph.endOf(first),
                                ConstraintGraph.startOf(second),
                                ConstraintGraph.endOf(second)))
                .relations(first, second);
    }

    /** The numbers of the statements of each conflict; each set is minimal. */
    ImmutableList<ImmutableIntArray> conflicts() {
        return resolution.conflicts().stream()
                .map(conflict -> ImmutableIntArray.copyOf(conflict.statements()))
                .collect(ImmutableList.toImmutableList());
    }

    /** True where no conflict had to be resolved. */
    boolean isConsistent() {
        return resolution.size() == 0;
    }

    /** The number of conflicts that are kept. Conflicts between many datings of one event count as one. */
    int conflictsKept() {
        return resolution.size();
    }

    /** The most that the second point can follow the first; either may be {@link ConstraintGraph#ZERO}. */
    long distance(int from, int to) {
        if (from == to) {
            return 0;
        }
        if (from == ConstraintGraph.ZERO) {
            return schedules.upper(to);
        }
        return to == ConstraintGraph.ZERO ? -schedules.lower(from) : asking(search -> search.distance(from, to));
    }

    /**
     * The time of each point in some history in which the second follows the first by {@code least} or more; there must
     * be one.
     */
    IntToLongFunction history(int first, int second, long least) {
        int widest = schedules.widest(first, second);
        long missing = least - schedules.apart(widest, first, second);
        if (missing <= 0) {
            return point -> schedules.at(widest, point);
        }
        return asking(search -> search.moved(first, second, least));
    }

    /** True where nothing contradicts itself and {@code to − from ≤ limit} in every history. */
    boolean forces(int from, int to, long limit) {
        return isConsistent() && asking(search -> search.isAtMost(from, to, limit));
    }

    /**
     * True where one of the points is connected with a contradiction over relations, whether or not these are left out.
     */
    boolean isContested(int one, int other) {
        return isContested(one >> 1) || isContested(other >> 1);
    }

    /** True where an event is connected with a contradiction over relations, whether or not these are left out. */
    boolean isContested(int event) {
        return !isConsistent() && contested.get().containsKey(event);
    }

    /** The events that are connected with a contradiction. */
    Set<Integer> contested() {
        return contested.get().keySet();
    }

    /** True where one of the points is connected with a contradiction and with more events than are quick to search. */
    boolean isContestedWidely(int one, int other) {
        return !isConsistent()
                && Math.max(
                                contested.get().getOrDefault(one >> 1, 0),
                                contested.get().getOrDefault(other >> 1, 0))
                        > QUICK;
    }

    /**
     * The events that are connected with a contradiction, and for each the number of events connected with the same
     * one.
     */
    private Map<Integer, Integer> aroundConflicts() {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int event : resolution.events()) {
            if (!sizes.containsKey(event)) {
                List<Integer> together = new Subnetwork(graph, List.of(event), DistanceSearch::all).events();
                together.forEach(each -> sizes.put(each, together.size()));
            }
        }
        return sizes;
    }

    ConstraintGraph graph() {
        return graph;
    }

    Schedules schedules() {
        return schedules;
    }

    <T> T asking(Function<DistanceSearch, T> question) {
        return searches.ask(question);
    }

    /**
     * True where no consistent part of the statements admitted forces {@code to − from ≤ limit}, as is quick to see.
     * Where something is counted on the calendar, the arcs here may be looser than those of a part: a bound by local
     * days is not derived where others bound more closely, which the part may lack.
     */
    boolean isOutOfReach(int from, int to, long limit, IntPredicate admitted) {
        boolean isKnownLoosely =
                isContested(from, to) || !graph.calendarDistances().isEmpty();
        return isKnownLoosely
                ? !relaxedSearches.ask(search -> search.isWithin(from, to, limit, admitted))
                : asking(search -> search.path(from, to, limit, admitted)) == null;
    }

    /** True where some of the statements admitted bound {@code to − from} from above, whatever contradicts them. */
    boolean isBounded(int from, int to, IntPredicate admitted) {
        return Reach.isBounded(relaxed.get(), from, to, admitted);
    }
}
