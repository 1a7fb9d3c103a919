package org.antequem.timeline.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * A simple temporal network by number, on plain arrays: events from 0, their two points, and arcs {@code head − tail ≤
 * weight}, each with the number of the statement that says so. The zero of the timeline is no point of it: datings are
 * kept apart. No event ends before it starts, though no statement says so.
 *
 * <p>Memory grows with the number of statements; no matrix is ever built.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
final class ConstraintGraph {

    /** The zero of the timeline, where it is asked about like a point. */
    static final int ZERO = -1;

    private final int events;
    private final Arcs out;
    private final Arcs in;
    private final Datings datings;
    private final CalendarDistances calendarDistances;
    private final IntUnaryOperator sayings;
    private final Map<Integer, Long> stated = new HashMap<>();
    private final Set<Integer> leftOut = new HashSet<>();

    ConstraintGraph(
            int events,
            Arcs out,
            Arcs in,
            Datings datings,
            CalendarDistances calendarDistances,
            IntUnaryOperator sayings) {
        this.events = events;
        this.out = out;
        this.in = in;
        this.datings = datings;
        this.calendarDistances = calendarDistances;
        this.sayings = sayings;
    }

    /** The point at which an event starts. */
    static int startOf(int event) {
        return 2 * event;
    }

    /** The point at which an event ends. */
    static int endOf(int event) {
        return 2 * event + 1;
    }

    /** Tightens every bound and resolves every contradiction. To be called once, for it changes the network. */
    Solution solved() {
        return Solution.of(this);
    }

    int events() {
        return events;
    }

    int points() {
        return 2 * events;
    }

    Arcs out() {
        return out;
    }

    Arcs in() {
        return in;
    }

    Datings datings() {
        return datings;
    }

    CalendarDistances calendarDistances() {
        return calendarDistances;
    }

    /** True where no relation speaks of one of two events, so that nothing but dates is between them. */
    boolean meetOnlyAtZero(int one, int other) {
        return one >> 1 != other >> 1 && (hasNoRelation(one >> 1) || hasNoRelation(other >> 1));
    }

    /** True where no statement speaks of one of two events: then none says how far they lie apart. */
    boolean neverMeet(int one, int other) {
        return one >> 1 != other >> 1 && (isUnheardOf(one >> 1) || isUnheardOf(other >> 1));
    }

    private boolean isUnheardOf(int event) {
        return datings.first(event) == datings.first(event + 1) && hasNoRelation(event);
    }

    private boolean hasNoRelation(int event) {
        return out.first(startOf(event)) == out.first(endOf(event) + 1)
                && in.first(startOf(event)) == in.first(endOf(event) + 1);
    }

    /** What an arc out of a point was stated to weigh, also where it has been left out since. */
    long stated(int arc) {
        return stated.getOrDefault(arc, out.weight(arc));
    }

    /** True where what a statement says of distances is left out. */
    boolean isLeftOut(int statement) {
        return leftOut.contains(statement);
    }

    /**
     * Leaves out the relations of these events that the statements make, and others that say the same; true where there
     * are some. A statement that repeats what is left out is no truer.
     */
    boolean leaveOut(Collection<Integer> statements, Iterable<Integer> events) {
        int before = stated.size();
        Set<Integer> said = new HashSet<>();
        statements.forEach(statement -> said.add(saying(statement)));
        for (int event : events) {
            for (int arc = out.first(startOf(event)); arc < out.first(endOf(event) + 1); arc++) {
                if (out.weight(arc) != Bound.NO_ARC && said.contains(saying(out.statement(arc)))) {
                    leftOut.add(out.statement(arc));
                    stated.put(arc, out.weight(arc));
                    out.weigh(arc, Bound.NO_ARC);
                }
            }
            for (int arc = in.first(startOf(event)); arc < in.first(endOf(event) + 1); arc++) {
                if (said.contains(saying(in.statement(arc)))) {
                    in.weigh(arc, Bound.NO_ARC);
                }
            }
        }
        return stated.size() > before;
    }

    /** The number of what a statement says, the same for all that say the same. */
    int saying(int statement) {
        return sayings.applyAsInt(statement);
    }

    /** For each statement, a number that it shares only with statements that say the same. */
    IntUnaryOperator sayings() {
        return sayings;
    }

    /** Every statement as it was made, and as tight as it can be on any record; nothing is counted on the calendar. */
    ConstraintGraph relaxed() {
        NetworkBuilder builder = new NetworkBuilder(events);
        for (int point = 0; point < points(); point++) {
            for (int arc = out.first(point); arc < out.first(point + 1); arc++) {
                CalendarDistance distance = calendarDistances.ofArc(arc);
                builder.arc(
                        out.statement(arc),
                        point,
                        out.head(arc),
                        distance == null ? stated(arc) : distance.leastWeight(point));
            }
        }
        for (int event = 0; event < events; event++) {
            for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                if (!datings.isDerived(dating)) {
                    builder.dated(
                            datings.statement(dating),
                            event,
                            datings.bounds(dating, 0, false),
                            datings.bounds(dating, 1, false));
                }
            }
        }
        return builder.graph();
    }

    /**
     * A copy, without what is left out, that has the zero of the timeline as the start of one more event, datings as
     * arcs.
     */
    ConstraintGraph withZero() {
        return withZero(dating -> true);
    }

    /** A copy like {@link #withZero()}, with some of the datings. */
    ConstraintGraph withZero(IntPredicate some) {
        int zero = points();
        NetworkBuilder builder = new NetworkBuilder(events + 1).sayings(sayings);
        for (int point = 0; point < zero; point++) {
            for (int arc = out.first(point); arc < out.first(point + 1); arc++) {
                builder.arc(out.statement(arc), point, out.head(arc), out.weight(arc));
            }
            for (int dating = datings.first(point >> 1); dating < datings.first((point >> 1) + 1); dating++) {
                if (!some.test(dating)) {
                    continue;
                }
                long latest = datings.latest(dating, point & 1);
                long earliest = datings.earliest(dating, point & 1);
                builder.arc(datings.statement(dating), zero, point, latest == Bound.UNREACHED ? Bound.NO_ARC : latest);
                builder.arc(
                        datings.statement(dating),
                        point,
                        zero,
                        earliest == -Bound.UNREACHED ? Bound.NO_ARC : -earliest);
            }
        }
        return builder.graph();
    }
}
