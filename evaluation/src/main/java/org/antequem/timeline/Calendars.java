package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.Map;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The arcs whose weight depends on where their anchor lies: counted from what is stated of it, then again from its
 * tightened range, until nothing shrinks. Bounds only shrink, so that it ends.
 */
final class Calendars {

    private final ImmutableList<Calendar> calendars;
    private final int[] leaving;
    private final int[] entering;
    private final Bounds[] countedFrom;
    private final Map<Integer, Calendar> byArc = new HashMap<>();
    private final ImmutableListMultimap<Integer, Calendar> byStatement;

    /** Each has two arcs: the numbers they have among those that leave a point, and among those that enter one. */
    Calendars(ImmutableList<Calendar> calendars, int[] leaving, int[] entering) {
        this.calendars = calendars;
        this.leaving = leaving;
        this.entering = entering;
        byStatement = Multimaps.index(calendars, Calendar::statement);
        countedFrom = new Bounds[calendars.size()];
        for (int half = 0; half < leaving.length; half++) {
            byArc.put(leaving[half], calendars.get(half / 2));
        }
    }

    boolean isEmpty() {
        return calendars.isEmpty();
    }

    /** The calendar of which this arc out of a point is one half; null for others. */
    @Nullable Calendar ofArc(int arc) {
        return byArc.get(arc);
    }

    /** Those that a statement makes. */
    ImmutableList<Calendar> of(int statement) {
        return byStatement.get(statement);
    }

    /** Counts every distance from what is stated of its anchor. */
    void reset(Network network) {
        for (int i = 0; i < calendars.size(); i++) {
            boolean unused =
                    count(network, i, network.datings().stated(calendars.get(i).anchor()));
        }
    }

    /** Counts every distance from the tightened range of its anchor; true where one shrank. */
    boolean shrink(Network network, Schedules schedules) {
        boolean shrank = false;
        for (int i = 0; i < calendars.size(); i++) {
            Bounds anchor = schedules.bounds(calendars.get(i).anchor());
            shrank |= !anchor.equals(countedFrom[i]) && count(network, i, anchor);
        }
        return shrank;
    }

    private boolean count(Network network, int calendar, Bounds anchor) {
        countedFrom[calendar] = anchor;
        if (network.isLeftOut(calendars.get(calendar).statement())) {
            return false;
        }
        Gap gap = calendars.get(calendar).countedFrom(anchor);
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
