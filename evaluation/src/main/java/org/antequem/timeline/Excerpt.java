package org.antequem.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a network that hangs together with some events over the statements admitted, as a small network of its
 * own. Statements keep their numbers and events their order, so that two questions find its conflicts alike.
 */
final class Excerpt {

    private final Network whole;
    private final IntPredicate admitted;
    private final boolean settled;
    private final Map<Integer, Boolean> known = new LinkedHashMap<>();
    private final Map<Integer, Integer> local = new HashMap<>();
    private final List<Integer> events = new ArrayList<>();
    private @Nullable Network network;

    /** With every statement as it was made, those that conflicts put aside included. */
    Excerpt(Network whole, Collection<Integer> from, IntPredicate admitted) {
        this(whole, from, admitted, false);
    }

    /** @param settled true for conflicts settled as far as they are, false for every statement as it was made */
    Excerpt(Network whole, Collection<Integer> from, IntPredicate admitted, boolean settled) {
        this.whole = whole;
        this.admitted = admitted;
        this.settled = settled;
        from.forEach(this::enter);
        for (int i = 0; i < events.size(); i++) {
            int event = events.get(i);
            for (int dating = whole.datings().first(event);
                    dating < whole.datings().first(event + 1);
                    dating++) {
                boolean unused = admits(whole.datings().statement(dating));
            }
            follow(whole.out(), event);
            follow(whole.in(), event);
        }
        Collections.sort(events);
        for (int i = 0; i < events.size(); i++) {
            local.put(events.get(i), i);
        }
    }

    /** Built once: solving it changes it. */
    Network network() {
        if (network == null) {
            network = build();
        }
        return network;
    }

    /** The number here of a point of the whole, or −1. */
    int point(int ofWhole) {
        Integer event = local.get(ofWhole >> 1);
        return event == null ? -1 : 2 * event + (ofWhole & 1);
    }

    /** The events in it, by their numbers in the whole, in order. */
    List<Integer> events() {
        return events;
    }

    /** The statements in it. */
    List<Integer> statements() {
        return known.keySet().stream().filter(this::admits).toList();
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

    private boolean admitsArc(int statement) {
        return !(settled && whole.isLeftOut(statement)) && admits(statement);
    }

    private void follow(Arcs arcs, int event) {
        for (int arc = arcs.first(2 * event); arc < arcs.first(2 * event + 2); arc++) {
            if (admitsArc(arcs.statement(arc))) {
                enter(arcs.head(arc) >> 1);
            }
        }
    }

    private Network build() {
        NetworkBuilder builder = Network.of(events.size());
        Set<Calendar> calendars = new HashSet<>();
        Datings datings = whole.datings();
        for (int event : events) {
            for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                if (!datings.isDerived(dating) && admits(datings.statement(dating))) {
                    builder.dated(
                            datings.statement(dating),
                            point(2 * event) / 2,
                            datings.bounds(dating, 0, settled),
                            datings.bounds(dating, 1, settled));
                }
            }
            for (int point = 2 * event; point <= 2 * event + 1; point++) {
                for (int arc = whole.out().first(point); arc < whole.out().first(point + 1); arc++) {
                    int statement = whole.out().statement(arc);
                    if (!admitsArc(statement)) {
                        continue;
                    }
                    Calendar calendar = whole.calendars().ofArc(arc);
                    if (calendar == null) {
                        builder.arc(statement, point(point), point(whole.out().head(arc)), whole.stated(arc));
                    } else if (calendars.add(calendar)) {
                        builder.relation(
                                statement,
                                point(calendar.point()),
                                point(calendar.anchor()),
                                calendar.relation(),
                                calendar.conventions());
                    }
                }
            }
        }
        return builder.build();
    }
}
