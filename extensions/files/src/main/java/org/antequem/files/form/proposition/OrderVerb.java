package org.antequem.files.form.proposition;

import static org.antequem.model.Endpoint.END;
import static org.antequem.model.Endpoint.START;
import static org.antequem.model.EndpointRelation.Direction.AFTER;
import static org.antequem.model.EndpointRelation.Direction.BEFORE;

import java.util.Locale;
import java.util.Optional;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Order;
import org.antequem.time.AllenRelation;
import org.antequem.time.Span;
import org.jspecify.annotations.Nullable;

/** The verbs by which one event is placed by another. */
enum OrderVerb {
    STARTED_BEFORE(START, BEFORE, START, Kind.ORDER, "the event before whose start it started"),
    STARTED_AFTER(START, AFTER, START, Kind.ORDER, "the event after whose start it started"),
    ENDED_BEFORE(END, BEFORE, END, Kind.ORDER, "the event before whose end it ended"),
    ENDED_AFTER(END, AFTER, END, Kind.ORDER, "the event after whose end it ended"),
    WAS_OVER_BEFORE(END, BEFORE, START, Kind.ORDER, "the event before whose start it ended"),
    FOLLOWED(START, AFTER, END, Kind.ORDER, "the event after whose end it started"),
    STARTED_NO_LATER_THAN(
            START, AFTER, START, Kind.LIMIT, "the event after whose start it started by no more than \"by\" says"),
    STARTED_NO_EARLIER_THAN(
            START, BEFORE, START, Kind.LIMIT, "the event before whose start it started by no more than \"by\" says"),
    ENDED_NO_LATER_THAN(END, AFTER, END, Kind.LIMIT, "the event after whose end it ended by no more than \"by\" says"),
    ENDED_NO_EARLIER_THAN(
            END, BEFORE, END, Kind.LIMIT, "the event before whose end it ended by no more than \"by\" says"),
    HAPPENED_DURING(null, "the event within which it lies, borders included"),
    MET(AllenRelation.MEETS, "the event that started as it ended"),
    WAS_MET_BY(AllenRelation.MET_BY, "the event that ended as it started"),
    OVERLAPPED(AllenRelation.OVERLAPS, "the event before which it started, and during which it ended"),
    WAS_OVERLAPPED_BY(AllenRelation.OVERLAPPED_BY, "the event during which it started, and after which it ended"),
    CONTAINED(AllenRelation.CONTAINS, "the event before which it started, and after which it ended"),
    WAS_CONTAINED_IN(AllenRelation.DURING, "the event after whose start it started, and before whose end it ended"),
    WAS_START_OF(AllenRelation.STARTS, "the event with which it started, and before whose end it ended"),
    STARTED_WITH(AllenRelation.STARTED_BY, "the event with which it started, and after whose end it ended"),
    WAS_END_OF(AllenRelation.FINISHES, "the event with which it ended, and after whose start it started"),
    ENDED_WITH(AllenRelation.FINISHED_BY, "the event with which it ended, and before whose start it started"),
    COINCIDED_WITH(AllenRelation.EQUALS, "the event with which it started and ended");

    /** What a verb says besides the endpoints that it names. */
    enum Kind {
        /** One event is before or after the other, and by how much can be said. */
        ORDER,
        /** One event is no more than so far from the other, on one side. */
        LIMIT,
        /** The verb says everything, so that no span can be added. */
        WHOLE
    }

    @SuppressWarnings("ImmutableEnumChecker") // a key is immutable, though its type cannot say so
    private final Key<Event> key;

    private final Kind kind;
    private final @Nullable EndpointRelation relation;
    private final @Nullable AllenRelation allen;

    OrderVerb(Endpoint point, Direction direction, Endpoint anchor, Kind kind, String description) {
        this.key = key(description);
        this.kind = kind;
        this.relation = new EndpointRelation(point, direction, anchor, Span.SOME);
        this.allen = null;
    }

    OrderVerb(@Nullable AllenRelation allen, String description) {
        this.key = key(description);
        this.kind = Kind.WHOLE;
        this.relation = null;
        this.allen = allen;
    }

    private Key<Event> key(String description) {
        return new Key<>(name().toLowerCase(Locale.ROOT), Types.EVENT, description);
    }

    Key<Event> key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** The order that this verb says, with a span. */
    Order of(Event event, Event anchor, Span by) {
        if (relation != null) {
            Span span = kind == Kind.LIMIT ? Span.limit(by) : by;
            return Order.of(
                    event,
                    anchor,
                    new EndpointRelation(relation.point(), relation.direction(), relation.anchor(), span));
        }
        return allen == null ? within(event, anchor) : Order.of(event, allen, anchor);
    }

    private static Order within(Event event, Event whole) {
        return Order.of(
                event,
                whole,
                new EndpointRelation(START, AFTER, START, Span.ANY),
                new EndpointRelation(END, BEFORE, END, Span.ANY));
    }

    /** The span with which this verb says all of an order; empty where it cannot say it. */
    Optional<Span> by(Order order) {
        Span said = order.relations().get(0).by();
        Span by = kind == Kind.LIMIT && said.isLimit()
                ? new Span(said.unit(), said.greatest(), said.greatest())
                : kind == Kind.WHOLE ? Span.SOME : said;
        boolean isSaid = (kind != Kind.ORDER || !said.isLimit()) && isSame(order, by);
        return isSaid ? Optional.of(by) : Optional.empty();
    }

    private boolean isSame(Order order, Span by) {
        return (kind != Kind.LIMIT || !by.isOpen())
                && of(order.event(), order.anchor(), by).equals(order);
    }
}
