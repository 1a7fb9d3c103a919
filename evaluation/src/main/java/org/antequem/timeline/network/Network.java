package org.antequem.timeline.network;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.antequem.time.Gap;

/**
 * A network of dates by number, solved when it is first asked: the one way into this package.
 *
 * <p>Events are numbered from 0, and each has two points, {@link #startOf} and {@link #endOf}. Statements have numbers
 * of their own. What the statements force is asked of {@link #all} of them, or of a {@linkplain #select selection}.
 *
 * <p>Where statements contradict each other, contradicting datings of one event are replaced by their hull, and
 * contradicting relative dates are left out; a component without a contradiction is not affected.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Network {

    /** The zero of the timeline, where it is asked about like a point. */
    public static final int ZERO = ConstraintGraph.ZERO;

    private final ConstraintGraph graph;
    private final Supplier<Solution> solution;
    private final ProofCache cache = new ProofCache();

    Network(ConstraintGraph graph) {
        this.graph = graph;
        solution = Suppliers.memoize(graph::solved);
    }

    /** Starts a network of this number of events. */
    public static NetworkBuilder of(int events) {
        return new NetworkBuilder(events);
    }

    /** The point at which an event starts. */
    public static int startOf(int event) {
        return ConstraintGraph.startOf(event);
    }

    /** The point at which an event ends. */
    public static int endOf(int event) {
        return ConstraintGraph.endOf(event);
    }

    /** The event of which this is a point. */
    public static int eventOf(int point) {
        return point >> 1;
    }

    /** True where some history fits all statements. Only to be called on a network of which nothing else is asked. */
    public boolean canHold() {
        return !ConflictResolution.contradicts(graph);
    }

    /** What all statements force. */
    public Selection all() {
        return Selection.all(this);
    }

    /** What the statements admitted force of some events, and of whatever is connected with these over them. */
    public Selection select(Collection<Integer> events, IntPredicate admitted) {
        return Selection.of(this, ImmutableList.copyOf(events), admitted);
    }

    /** True where an event is connected with a contradiction over relations, whether or not these are left out. */
    public boolean isContested(int event) {
        return solution().isContested(event);
    }

    /** The events that are connected with a contradiction. */
    public ImmutableSet<Integer> contested() {
        return ImmutableSet.copyOf(solution().contested());
    }

    /**
     * True where all statements together do not force {@code later − earlier ≥ least}, as is quick to see: fewer of
     * them do not force it either.
     */
    public boolean isRefused(int earlier, int later, long least) {
        return answerOfAll(later, earlier, limit(least)).isOutOfReach();
    }

    /**
     * True where {@link #gapWith} can add the statements of a few events: nothing is counted on the calendar in either
     * network, and this one does not contradict itself.
     */
    public boolean canAdd(Network few) {
        return few.graph.calendarDistances().isEmpty()
                && graph.calendarDistances().isEmpty()
                && solution().isConsistent();
    }

    /**
     * By how many seconds the second point follows the first with a few statements more. It follows from the exact
     * distances between these points and those of the statements; nothing is solved again.
     *
     * @param few the statements added
     * @param points those here that are the points of the added statements, in the order of their numbers there
     * @param first a point, or {@link #ZERO}
     * @return empty where the statements contradict this network, or each other
     */
    public Optional<Gap> gapWith(Network few, List<Integer> points, int first, int second) {
        ConstraintGraph added = few.graph.withZero();
        List<Integer> here = new ArrayList<>(points);
        while (here.size() < added.points()) {
            here.add(ZERO);
        }
        List<Integer> asked = new ArrayList<>(here);
        asked.add(first);
        asked.add(second);
        DistanceGraph distances = new DistanceGraph(solution(), asked);
        Arcs arcs = added.out();
        for (int tail = 0; tail < here.size(); tail++) {
            for (int arc = arcs.first(tail); arc < arcs.first(tail + 1); arc++) {
                distances.add(here.get(tail), here.get(arcs.head(arc)), arcs.weight(arc));
            }
        }
        return distances.isConsistent() ? Optional.of(distances.gap(first, second)) : Optional.empty();
    }

    Solution solution() {
        return solution.get();
    }

    ProofCache cache() {
        return cache;
    }

    AnswerOfAll answerOfAll(int from, int to, long limit) {
        return cache.answerOfAll(from, to, limit, () -> proofSearch().answerOfAll(from, to, limit));
    }

    ProofSearch proofSearch() {
        return new ProofSearch(solution(), cache::of);
    }

    /**
     * The greatest amount by which the earlier point may follow the later one, if the later one is to follow the
     * earlier by {@code least}.
     */
    static long limit(long least) {
        return -Math.max(least, -Bound.FARTHEST);
    }
}
