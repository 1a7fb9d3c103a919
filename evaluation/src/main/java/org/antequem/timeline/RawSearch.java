package org.antequem.timeline;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Shortest paths over relations alone, from one point or to it, and from there on to the nearest date. */
final class RawSearch {

    private final Network network;
    private final TreeSearch search;
    private final boolean backwards;
    private final int caught;
    private long toZero = Label.UNREACHED;
    private int lastPoint = -1;
    private int lastDating = Datings.NOBODY;

    RawSearch(Network network, int origin, boolean backwards) {
        this.network = network;
        this.backwards = backwards;
        search = new TreeSearch(network, backwards);
        search.start(origin, 0);
        caught = search.run(null);
        if (caught < 0) {
            for (int point = 0; point < network.points(); point++) {
                offer(point);
            }
        }
    }

    private void offer(int point) {
        if (!search.reaches(point)) {
            return;
        }
        Datings datings = network.datings();
        int dating = backwards ? datings.setsLatest(point, all -> true) : datings.setsEarliest(point, all -> true);
        if (dating != Datings.NOBODY) {
            int side = point & 1;
            long bound = backwards ? datings.latest(dating, side) : -datings.earliest(dating, side);
            if (search.label(point) + bound < toZero) {
                toZero = search.label(point) + bound;
                lastPoint = point;
                lastDating = dating;
            }
        }
    }

    /** True where it met relations that contradict each other. */
    boolean isCaught() {
        return caught >= 0;
    }

    Circle circle() {
        return Circle.of(network, search, caught);
    }

    /** How far the zero of the line is; {@link Label#UNREACHED} where no date is in reach. */
    long toZero() {
        return toZero;
    }

    long distance(int point) {
        return search.label(point);
    }

    /** Adds the statements between the zero of the line and the origin: against the arcs, as an argument runs. */
    void addWayToZero(Collection<Integer> statements, Collection<Integer> events) {
        int dated = network.datings().statement(lastDating);
        if (!backwards) {
            statements.add(dated);
        }
        addWay(lastPoint, statements, events);
        if (backwards) {
            statements.add(dated);
        }
    }

    /** Adds the statements between a point and the origin, against the arcs. */
    void addWay(int end, Collection<Integer> statements, Collection<Integer> events) {
        List<Integer> way = new ArrayList<>();
        int point = end;
        for (; search.via(point) != TreeSearch.ROOT; point = search.parent(point)) {
            events.add(point >> 1);
            if (search.via(point) >= 0) {
                way.add(search.statement(search.via(point)));
            }
        }
        events.add(point >> 1);
        statements.addAll(backwards ? Lists.reverse(way) : way);
    }
}
