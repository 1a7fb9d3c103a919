package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.stream.Collectors;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.AllenRelation;
import org.antequem.time.Conventions;
import org.antequem.time.Span;

/**
 * States where one event lies in time as seen from another: a relative date.
 *
 * @param event the event that is placed
 * @param anchor the event by which it is placed
 * @param relations relations between endpoints of the two events, all of which hold; at least one
 */
@Immutable
public record Order(Event event, Event anchor, ImmutableList<EndpointRelation> relations) implements Spacing {

    public Order {
        requireNonNull(event, "event");
        requireNonNull(anchor, "anchor");
        requireNonNull(relations, "relations");
        checkArgument(!relations.isEmpty(), "an order between \"%s\" and \"%s\" says nothing", event, anchor);
        checkArgument(!event.equals(anchor), "\"%s\" is placed by itself: expected two events", event);
        checkArgument(
                OrderClosure.isPossible(event, anchor, relations),
                "no history fits this: %s",
                words(event, anchor, relations));
    }

    /** One event lies within another, borders included. */
    static Order within(Event event, Event whole) {
        return of(
                event,
                whole,
                new EndpointRelation(Endpoint.START, Direction.AFTER, Endpoint.START, Span.ANY),
                new EndpointRelation(Endpoint.END, Direction.BEFORE, Endpoint.END, Span.ANY));
    }

    /**
     * The proposition that all of some relations hold between endpoints of two events.
     *
     * @throws IllegalArgumentException if both are the same event, there is no relation, or they leave no time at which
     *     both events can have happened
     */
    public static Order of(Event event, Event anchor, EndpointRelation... relations) {
        return new Order(event, anchor, each(relations, "relations"));
    }

    /**
     * The proposition that all of some relations hold between endpoints of two events.
     *
     * @throws IllegalArgumentException if both are the same event, there is no relation, or they leave no time at which
     *     both events can have happened
     */
    public static Order of(Event event, Event anchor, Iterable<EndpointRelation> relations) {
        return new Order(event, anchor, each(relations, "relations"));
    }

    /**
     * The proposition that one of Allen's relations holds: {@code Order.of(SIEGE, AllenRelation.DURING, WAR)}. Between
     * two events that last a second or more exactly one of the thirteen relations holds.
     */
    public static Order of(Event event, AllenRelation relation, Event anchor) {
        requireNonNull(relation, "relation");
        return new Order(event, anchor, AllenOrder.of(relation));
    }

    @Override
    public Order in(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return isAbout()
                ? new Order(
                        event,
                        anchor,
                        relations.stream()
                                .map(relation -> relation.in(conventions))
                                .collect(ImmutableList.toImmutableList()))
                : this;
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event, anchor);
    }

    @Override
    public ImmutableSet<Event> attested() {
        return ImmutableSet.of(event);
    }

    @Override
    public String toString() {
        return words(event, anchor, relations);
    }

    private static String words(Event event, Event anchor, ImmutableList<EndpointRelation> relations) {
        return relations.stream()
                .map(relation -> event.quoted()
                        + verb(relation.point())
                        + " " + relation + " "
                        + anchor.quoted()
                        + verb(relation.anchor()))
                .collect(Collectors.joining(", and "));
    }

    private static String verb(Endpoint point) {
        return point == Endpoint.START ? " began" : " ended";
    }
}
