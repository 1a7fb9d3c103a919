package org.antequem.timeline.network;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a network that is connected with some events over the statements admitted, as a small network of its own.
 * Statements keep their numbers and events their order, so that any two questions find the same conflicts in it.
 */
final class Subnetwork {

    private final ConstraintGraph whole;
    private final IntPredicate admitted;
    private final boolean resolved;
    private final IntIndex statements = new IntIndex();
    private final BitSet admits = new BitSet();
    private final int[] events;
    private @Nullable ConstraintGraph graph;
    private @Nullable Solution solution;

    /** A part with every statement as it was made, including those that were left out because of conflicts. */
    Subnetwork(ConstraintGraph whole, Collection<Integer> from, IntPredicate admitted) {
        this(whole, from, admitted, false);
    }

    /**
     * @param resolved true for leaving out what was left out because of conflicts; false for every statement as it was
     *     made
     */
    Subnetwork(ConstraintGraph whole, Collection<Integer> from, IntPredicate admitted, boolean resolved) {
        this.whole = whole;
        this.admitted = admitted;
        this.resolved = resolved;
        IntIndex met = new IntIndex();
        from.forEach(met::enter);
        for (int i = 0; i < met.size(); i++) {
            int event = met.number(i);
            for (int dating = whole.datings().first(event);
                    dating < whole.datings().first(event + 1);
                    dating++) {
                boolean unused = admits(whole.datings().statement(dating));
            }
            follow(whole.out(), event, met);
            follow(whole.in(), event, met);
        }
        events = met.toArray();
        Arrays.sort(events);
    }

    /** The solution of this part. It is solved once, since solving changes the network. */
    Solution solution() {
        if (solution == null) {
            solution = graph().solved();
        }
        return solution;
    }

    /** The network of this part. It is built once, and may only be read before it is solved. */
    ConstraintGraph graph() {
        if (graph == null) {
            graph = build();
        }
        return graph;
    }

    /** The number here of a point of the whole, or −1. */
    int point(int ofWhole) {
        int event = Arrays.binarySearch(events, ofWhole >> 1);
        return event < 0 ? -1 : 2 * event + (ofWhole & 1);
    }

    /** The events in it, by their numbers in the whole, in order. */
    List<Integer> events() {
        return Ints.asList(events);
    }

    /** The statements in it. */
    List<Integer> statements() {
        return Ints.asList(admits.stream().map(statements::number).toArray());
    }

    /** The statements in it, and those on its border that were not admitted. */
    List<Integer> bearing() {
        return Ints.asList(statements.toArray());
    }

    /** True where every statement on its border is in it. */
    boolean isAll() {
        return admits.cardinality() == statements.size();
    }

    /** True where at least as many statements are in it as are on its border. */
    boolean isMost() {
        return 2 * admits.cardinality() >= statements.size();
    }

    /** True where a statement is in it. */
    boolean holds(int statement) {
        int place = statements.place(statement);
        return place != IntIndex.NOWHERE && admits.get(place);
    }

    private boolean admits(int statement) {
        int before = statements.size();
        int place = statements.enter(statement);
        if (place == before && admitted.test(statement)) {
            admits.set(place);
        }
        return admits.get(place);
    }

    private boolean admitsArc(int statement) {
        return !(resolved && whole.isLeftOut(statement)) && admits(statement);
    }

    private void follow(Arcs arcs, int event, IntIndex met) {
        for (int arc = arcs.first(2 * event); arc < arcs.first(2 * event + 2); arc++) {
            if (admitsArc(arcs.statement(arc))) {
                met.enter(arcs.head(arc) >> 1);
            }
        }
    }

    private ConstraintGraph build() {
        NetworkBuilder builder = new NetworkBuilder(events.length).sayings(whole.sayings());
        Set<CalendarDistance> calendarDistances = new HashSet<>();
        Datings datings = whole.datings();
        for (int event : events) {
            for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                if (!datings.isDerived(dating) && admits(datings.statement(dating))) {
                    builder.dated(
                            datings.statement(dating),
                            point(2 * event) / 2,
                            datings.bounds(dating, 0, resolved),
                            datings.bounds(dating, 1, resolved));
                }
            }
            for (int point = 2 * event; point <= 2 * event + 1; point++) {
                for (int arc = whole.out().first(point); arc < whole.out().first(point + 1); arc++) {
                    int statement = whole.out().statement(arc);
                    if (!admitsArc(statement)) {
                        continue;
                    }
                    CalendarDistance distance = whole.calendarDistances().ofArc(arc);
                    if (distance == null) {
                        builder.arc(statement, point(point), point(whole.out().head(arc)), whole.stated(arc));
                    } else if (calendarDistances.add(distance)) {
                        builder.relation(
                                statement,
                                point(distance.point()),
                                point(distance.anchor()),
                                distance.relation(),
                                distance.conventions());
                    }
                }
            }
        }
        return builder.graph();
    }
}
