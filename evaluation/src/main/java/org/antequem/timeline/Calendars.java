package org.antequem.timeline;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/**
 * The arcs whose weight depends on where their anchor lies: counted from what is stated of it, then again from its
 * tightened range, until nothing shrinks. Bounds only shrink, so that it ends.
 */
final class Calendars {

    private final ImmutableList<Calendar> calendars;
    private final int[] leaving;
    private final int[] entering;
    private final Bounds[] countedFrom;
    private final BitSet leftOut = new BitSet();
    private final Map<Integer, Integer> byArc = new HashMap<>();
    private final ListMultimap<Integer, Integer> byStatement = ArrayListMultimap.create();

    /** Each has two arcs: the numbers they have among those that leave a point, and among those that enter one. */
    Calendars(ImmutableList<Calendar> calendars, int[] leaving, int[] entering) {
        this.calendars = calendars;
        this.leaving = leaving;
        this.entering = entering;
        for (int i = 0; i < calendars.size(); i++) {
            byStatement.put(calendars.get(i).statement(), i);
        }
        countedFrom = new Bounds[calendars.size()];
        for (int half = 0; half < leaving.length; half++) {
            byArc.put(leaving[half], half / 2);
        }
    }

    boolean isEmpty() {
        return calendars.isEmpty();
    }

    Calendar get(int calendar) {
        return calendars.get(calendar);
    }

    /** The calendar of which this arc out of a point is one half, or −1. */
    int ofArc(int arc) {
        return byArc.getOrDefault(arc, -1);
    }

    /** Those that a statement makes. */
    ImmutableList<Calendar> of(int statement) {
        return byStatement.get(statement).stream().map(calendars::get).collect(ImmutableList.toImmutableList());
    }

    /** Counts every distance from what is stated of its anchor. */
    void reset(Network network) {
        for (int i = 0; i < calendars.size(); i++) {
            countedFrom[i] = network.datings().stated(calendars.get(i).anchor());
            boolean unused = weigh(network, i);
        }
    }

    /** Counts every distance from the tightened range of its anchor; true where one shrank. */
    boolean shrink(Network network, Schedules schedules) {
        boolean shrank = false;
        for (int i = 0; i < calendars.size(); i++) {
            Bounds anchor = schedules.bounds(calendars.get(i).anchor());
            if (!anchor.equals(countedFrom[i])) {
                countedFrom[i] = anchor;
                shrank |= weigh(network, i);
            }
        }
        return shrank;
    }

    /** What a statement says of months counts no more. */
    void leaveOut(int statement) {
        byStatement.get(statement).forEach(leftOut::set);
    }

    private boolean weigh(Network network, int calendar) {
        if (leftOut.get(calendar)) {
            return false;
        }
        Gap gap = calendars.get(calendar).countedFrom(countedFrom[calendar]);
        boolean shrank = weigh(network, 2 * calendar, Label.weight(gap.greatest()));
        return weigh(network, 2 * calendar + 1, Label.weight(gap.reversed().greatest())) || shrank;
    }

    private boolean weigh(Network network, int half, long weight) {
        boolean shrinks = weight < network.out().weight(leaving[half]);
        network.out().weigh(leaving[half], weight);
        network.in().weigh(entering[half], weight);
        return shrinks;
    }
}
