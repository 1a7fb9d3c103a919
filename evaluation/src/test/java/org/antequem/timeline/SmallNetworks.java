package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** The statements from which small networks are made. */
final class SmallNetworks {

    static final Event A = Event.called("A").build();
    static final Event B = Event.called("B").build();
    static final Event C = Event.called("C").build();

    private SmallNetworks() {}

    static ImmutableList<Moment> moments(Iterable<Event> events) {
        ImmutableList.Builder<Moment> moments = ImmutableList.builder();
        events.forEach(event -> moments.add(Moment.startOf(event), Moment.endOf(event)));
        return moments.build();
    }

    static Statement stipulated(Proposition proposition) {
        return new Stipulation(proposition);
    }

    static Statement dated(Event event, Bounds start, Bounds end) {
        return stipulated(new Occurred(event, new Dating("dated", start, end, false), Count.NOT_RECORDED));
    }

    static Statement dated(Event event, long startEarliest, long startLatest, long endEarliest, long endLatest) {
        return dated(event, new Bounds(startEarliest, startLatest), new Bounds(endEarliest, endLatest));
    }

    static Statement order(Event event, Endpoint point, Direction direction, Event anchor, Endpoint of, Span by) {
        return stipulated(new Order(event, anchor, ImmutableList.of(new EndpointRelation(point, direction, of, by))));
    }

    static Statement stage(Event event, Event whole) {
        return stipulated(new StageOf(event, Stage.EXECUTION, whole));
    }

    /** The first lies within the second. */
    static Statement during(Event event, Event other) {
        return stipulated(Order.of(
                event,
                other,
                new EndpointRelation(Endpoint.START, Direction.AFTER, Endpoint.START, Span.ANY),
                new EndpointRelation(Endpoint.END, Direction.BEFORE, Endpoint.END, Span.ANY)));
    }

    /** Both endpoints between bounds from a choice, where no event would end before it starts. */
    static ImmutableList<Statement> datings(Event event, ImmutableList<Bounds> choice) {
        ImmutableList.Builder<Statement> datings = ImmutableList.builder();
        for (Bounds start : choice) {
            for (Bounds end : choice) {
                if (start.earliest() <= end.latest()) {
                    datings.add(dated(event, start, end));
                }
            }
        }
        return datings.build();
    }

    /** All four pairs of endpoints, before and after, by each of the spans; and stage links both ways. */
    static ImmutableList<Statement> relations(Event one, Event other, Span... spans) {
        ImmutableList.Builder<Statement> relations = ImmutableList.builder();
        for (Endpoint point : Endpoint.values()) {
            for (Endpoint of : Endpoint.values()) {
                for (Direction direction : Direction.values()) {
                    for (Span by : spans) {
                        relations.add(order(one, point, direction, other, of, by));
                    }
                }
            }
        }
        return relations
                .add(stage(one, other), stage(other, one), during(one, other))
                .build();
    }
}
