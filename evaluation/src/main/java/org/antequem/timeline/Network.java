package org.antequem.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A simple temporal network by number, on plain arrays: events from 0, their two points, and arcs {@code head − tail ≤
 * weight} labelled with the number of the statement that says so. The zero of the line is no point of it: datings are
 * kept apart. No event ends before it starts, though no statement says so.
 *
 * <p>A {@link Timeline} is the same by name. Memory grows with the number of statements; no matrix is ever built.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Network {

    private final int events;
    private final Arcs out;
    private final Arcs in;
    private final Datings datings;
    private final Calendars calendars;
    private final Map<Integer, Long> leftOut = new HashMap<>();

    Network(int events, Arcs out, Arcs in, Datings datings, Calendars calendars) {
        this.events = events;
        this.out = out;
        this.in = in;
        this.datings = datings;
        this.calendars = calendars;
    }

    /** Starts a network of so many events. */
    public static NetworkBuilder of(int events) {
        return new NetworkBuilder(events);
    }

    /** The point at which an event starts. */
    public static int startOf(int event) {
        return 2 * event;
    }

    /** The point at which an event ends. */
    public static int endOf(int event) {
        return 2 * event + 1;
    }

    /** Tightens every bound and settles every contradiction; do it once, for the network remembers what it left out. */
    public Solution solved() {
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

    Calendars calendars() {
        return calendars;
    }

    /** True where no relation speaks of one of two events, so that nothing but dates is between them. */
    boolean meetOnlyAtZero(int one, int other) {
        return one >> 1 != other >> 1 && (hasNoRelation(one >> 1) || hasNoRelation(other >> 1));
    }

    private boolean hasNoRelation(int event) {
        return out.first(startOf(event)) == out.first(endOf(event) + 1)
                && in.first(startOf(event)) == in.first(endOf(event) + 1);
    }

    /** What an arc out of a point was stated to weigh, also where it has been left out since. */
    long stated(int arc) {
        return leftOut.getOrDefault(arc, out.weight(arc));
    }

    /** True where the arc out of a point counts no more. */
    boolean isLeftOut(int arc) {
        return leftOut.containsKey(arc);
    }

    /** Lets the relations of an event that these statements make count no more; tells the heads of their arcs. */
    List<Integer> leaveOut(Set<Integer> statements, int event) {
        List<Integer> heads = new ArrayList<>();
        for (int arc = out.first(startOf(event)); arc < out.first(endOf(event) + 1); arc++) {
            if (out.weight(arc) != Label.NO_ARC && statements.contains(out.statement(arc))) {
                leftOut.put(arc, out.weight(arc));
                out.weigh(arc, Label.NO_ARC);
                heads.add(out.head(arc));
            }
        }
        for (int arc = in.first(startOf(event)); arc < in.first(endOf(event) + 1); arc++) {
            if (statements.contains(in.statement(arc))) {
                in.weigh(arc, Label.NO_ARC);
            }
        }
        return heads;
    }
}
