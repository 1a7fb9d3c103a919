package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.stream.Collectors;

/**
 * A relative date: where one event lies on the line, seen from another.
 *
 * @param event the one that is placed
 * @param anchor the one by which it is placed
 * @param relations all of which hold; at least one
 */
@Immutable
public record Order(Event event, Event anchor, ImmutableList<EndpointRelation> relations) implements Proposition {

    public Order {
        checkArgument(!relations.isEmpty(), "an order between \"%s\" and \"%s\" says nothing", event, anchor);
        checkArgument(!event.equals(anchor), "\"%s\" is placed by itself: expected two events", event);
    }

    /**
     * All of the relations hold.
     *
     * @throws IllegalArgumentException where the relations leave no time at which both events can have happened
     */
    public static Order of(Event event, Event anchor, EndpointRelation... relations) {
        Order order = new Order(event, anchor, ImmutableList.copyOf(relations));
        checkArgument(OrderClosure.of(order).isConsistent(), "no history fits \"%s\"", order);
        return order;
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
        return relations.stream()
                .map(relation -> event + verb(relation.point()) + relation + " " + anchor
                        + verb(relation.anchor()).stripTrailing())
                .collect(Collectors.joining(", and "));
    }

    private static String verb(Endpoint point) {
        return point == Endpoint.START ? " began " : " ended ";
    }
}
