package org.antequem.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a network that hangs together with some events over the statements admitted, as a small network of its
 * own. Statements keep their numbers.
 */
final class Excerpt {

    private final Network whole;
    private final boolean settled;
    private final IntPredicate admitted;
    private final Map<Integer, Boolean> known = new LinkedHashMap<>();
    private final Map<Integer, Integer> local = new LinkedHashMap<>();
    private final List<Integer> events = new ArrayList<>();
    private final Set<Integer> statements = new LinkedHashSet<>();
    private @Nullable Network network;

    /** With every statement as it was made, those that conflicts put aside included. */
    static Excerpt asStated(Network whole, Collection<Integer> from, IntPredicate admitted) {
        return new Excerpt(whole, from, admitted, false);
    }

    /** With conflicts settled as far as they are. */
    static Excerpt asSettled(Network whole, Collection<Integer> from, IntPredicate admitted) {
        return new Excerpt(whole, from, admitted, true);
    }

    private Excerpt(Network whole, Collection<Integer> from, IntPredicate admitted, boolean settled) {
        this.whole = whole;
        this.settled = settled;
        this.admitted = admitted;
        from.forEach(this::enter);
        for (int i = 0; i < events.size(); i++) {
            explore(events.get(i));
        }
    }

    Network network() {
        if (network == null) {
            network = build();
        }
        return network;
    }

    /** The number here of a point of the whole. */
    int point(int ofWhole) {
        Integer event = local.get(ofWhole >> 1);
        return event == null ? -1 : 2 * event + (ofWhole & 1);
    }

    /** The events in it, by their numbers in the whole. */
    List<Integer> events() {
        return events;
    }

    /** The statements in it. */
    Set<Integer> statements() {
        return statements;
    }

    /** The statements in it, and those on its border that were not admitted. */
    Set<Integer> bearing() {
        return known.keySet();
    }

    private void enter(int event) {
        if (local.putIfAbsent(event, events.size()) == null) {
            events.add(event);
        }
    }

    private boolean admits(int statement) {
        return known.computeIfAbsent(statement, admitted::test);
    }

    private void explore(int event) {
        Datings datings = whole.datings();
        for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
            if (admits(datings.statement(dating))) {
                statements.add(datings.statement(dating));
            }
        }
        for (int point = Network.startOf(event); point <= Network.endOf(event); point++) {
            follow(whole.out(), point);
            follow(whole.in(), point);
        }
    }

    private void follow(Arcs arcs, int point) {
        for (int arc = arcs.first(point); arc < arcs.first(point + 1); arc++) {
            if ((!settled || arcs.weight(arc) != Label.NO_ARC) && admits(arcs.statement(arc))) {
                statements.add(arcs.statement(arc));
                enter(arcs.head(arc) >> 1);
            }
        }
    }

    private Network build() {
        NetworkBuilder builder = Network.of(events.size());
        Set<Integer> calendars = new HashSet<>();
        for (int event : events) {
            copyDatings(event, builder);
            for (int point = Network.startOf(event); point <= Network.endOf(event); point++) {
                for (int arc = whole.out().first(point); arc < whole.out().first(point + 1); arc++) {
                    copyArc(point, arc, builder, calendars);
                }
            }
        }
        return builder.build();
    }

    private void copyDatings(int event, NetworkBuilder builder) {
        Datings datings = whole.datings();
        for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
            if (admits(datings.statement(dating))) {
                builder.dating(point(2 * event) / 2, datings, dating, settled);
            }
        }
    }

    private void copyArc(int point, int arc, NetworkBuilder builder, Set<Integer> calendars) {
        int statement = whole.out().statement(arc);
        long weight = settled ? whole.out().weight(arc) : whole.stated(arc);
        int calendar = whole.calendars().ofArc(arc);
        if (!admits(statement) || (settled && whole.isLeftOut(arc))) {
            return;
        }
        if (calendar < 0) {
            builder.arc(statement, point(point), point(whole.out().head(arc)), weight);
        } else if (calendars.add(calendar)) {
            Calendar counted = whole.calendars().get(calendar);
            builder.relation(
                    statement,
                    point(counted.point()),
                    point(counted.anchor()),
                    counted.relation(),
                    counted.conventions());
        }
    }
}
