package org.antequem.timeline.network;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;

/**
 * A network counted in local days: statements that contradict each other in it fit no history. Distances in days and
 * weeks are exact in it, months and years as short and as long as they can be from anywhere, so that no circle rests on
 * a date that it does not name; what is counted in seconds is as wide as whole days make it.
 */
final class LocalDays {

    private static final long DAY = 86_400;

    private final ConstraintGraph graph;
    private final long offset;

    private LocalDays(ConstraintGraph graph, ZoneOffset offset) {
        this.graph = graph;
        this.offset = offset.getTotalSeconds();
    }

    /**
     * A copy, without what is left out, in days; empty where none are counted, and where clocks are changed, so that
     * what is no earlier can be of an earlier day.
     */
    static Optional<ConstraintGraph> of(ConstraintGraph graph) {
        return graph.calendarDistances()
                .conventions()
                .map(Conventions::zone)
                .filter(zone -> zone.getRules().isFixedOffset())
                .map(zone -> new LocalDays(graph, zone.getRules().getOffset(Instant.EPOCH)).counted());
    }

    private ConstraintGraph counted() {
        NetworkBuilder builder = new NetworkBuilder(graph.events()).sayings(graph.sayings());
        Arcs out = graph.out();
        for (int point = 0; point < graph.points(); point++) {
            for (int arc = out.first(point); arc < out.first(point + 1); arc++) {
                if (out.weight(arc) != Bound.NO_ARC) {
                    CalendarDistance distance = graph.calendarDistances().ofArc(arc);
                    long most = distance == null
                            ? days(out.weight(arc), DAY - 1)
                            : days(distance.weight(point, Bounds.UNKNOWN), 0);
                    builder.arc(out.statement(arc), point, out.head(arc), most);
                }
            }
        }
        Datings datings = graph.datings();
        for (int event = 0; event < graph.events(); event++) {
            for (int dating = datings.first(event); dating < datings.first(event + 1); dating++) {
                if (!datings.isDerived(dating)) {
                    builder.dated(
                            datings.statement(dating),
                            event,
                            days(datings.bounds(dating, 0, true)),
                            days(datings.bounds(dating, 1, true)));
                }
            }
        }
        return builder.graph();
    }

    private Bounds days(Bounds seconds) {
        return new Bounds(
                seconds.hasEarliest() ? days(seconds.earliest(), offset) : seconds.earliest(),
                seconds.hasLatest() ? days(seconds.latest(), offset) : seconds.latest());
    }

    private static long days(long seconds, long more) {
        return Math.floorDiv(seconds + more, DAY);
    }
}
