package org.antequem.model;

import java.util.Collection;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;

/**
 * Everything that one {@link Spacing} says of the endpoints of its events, two or one: the shortest paths between them.
 *
 * <p>Months are counted anywhere on the calendar here and days as clocks show them, so that what follows does not
 * depend on a dossier.
 */
final class OrderClosure {

    private static final long NONE = Bounds.DISTANT_FUTURE;
    private static final int POINTS = 4;

    private final Event first;

    /** {@code most[x][y]}: the greatest that {@code y − x} can be, in seconds. */
    private final long[][] most = new long[POINTS][POINTS];

    private OrderClosure(Event first) {
        this.first = first;
        for (int x = 0; x < POINTS; x++) {
            for (int y = 0; y < POINTS; y++) {
                most[x][y] = x == y ? 0 : NONE;
            }
        }
        most[1][0] = 0;
        most[3][2] = 0;
    }

    static OrderClosure of(Spacing said) {
        OrderClosure closure = new OrderClosure(said.event());
        said.relations().forEach(relation -> closure.add(said.event(), said.anchor(), relation));
        return closure;
    }

    /** True where some history fits all of the relations. */
    static boolean isPossible(Event event, Event anchor, Collection<EndpointRelation> relations) {
        OrderClosure closure = new OrderClosure(event);
        relations.forEach(relation -> closure.add(event, anchor, relation));
        return closure.isConsistent()
                && relations.stream().noneMatch(relation -> relations.stream().anyMatch(relation::excludes));
    }

    private boolean isConsistent() {
        for (int x = 0; x < POINTS; x++) {
            if (most[x][x] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * True where whatever fits this fits every relation of the other. What it says of distance, it must say certainly:
     * by every reading of the calendar.
     */
    boolean entails(Spacing other) {
        return other.relations().stream()
                .allMatch(relation -> relation.innerGap(Bounds.UNKNOWN, Conventions.STANDARD)
                        .filter(certain -> certain.encloses(
                                gap(point(other.event(), relation.point()), point(other.anchor(), relation.anchor()))))
                        .isPresent());
    }

    /** How long it lets one of its events last. */
    Gap lasting(Event event) {
        return gap(point(event, Endpoint.START), point(event, Endpoint.END));
    }

    /** True where nothing fits both, of the same events. */
    boolean excludes(Spacing other) {
        OrderClosure both = new OrderClosure(first);
        for (int x = 0; x < POINTS; x++) {
            both.most[x] = most[x].clone();
        }
        other.relations().forEach(relation -> both.add(other.event(), other.anchor(), relation));
        return !both.isConsistent();
    }

    private void add(Event event, Event anchored, EndpointRelation relation) {
        Gap gap = relation.gap(Bounds.UNKNOWN, Conventions.STANDARD);
        int point = point(event, relation.point());
        int anchor = point(anchored, relation.anchor());
        tighten(point, anchor, gap.greatest());
        tighten(anchor, point, gap.reversed().greatest());
    }

    private void tighten(int from, int to, long bound) {
        if (bound >= most[from][to]) {
            return;
        }
        most[from][to] = bound;
        for (int via = 0; via < POINTS; via++) {
            for (int x = 0; x < POINTS; x++) {
                for (int y = 0; y < POINTS; y++) {
                    most[x][y] = Math.min(most[x][y], sum(most[x][via], most[via][y]));
                }
            }
        }
    }

    private Gap gap(int point, int anchor) {
        return new Gap(
                new Gap(Bounds.DISTANT_PAST, most[anchor][point]).reversed().least(), most[point][anchor]);
    }

    private int point(Event event, Endpoint endpoint) {
        return (event.equals(first) ? 0 : 2) + (endpoint == Endpoint.START ? 0 : 1);
    }

    private static long sum(long a, long b) {
        return a == NONE || b == NONE ? NONE : a + b;
    }
}
