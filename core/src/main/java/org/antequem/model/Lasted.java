package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Conventions;
import org.antequem.time.Span;

/**
 * How long an event lasted: how far its end follows its start. An instant lasts for nothing, and what begins on a day
 * and ends on the next lasts for a day.
 *
 * @param by counted from its start
 */
@Immutable
public record Lasted(Event event, Span by) implements Spacing {

    public Lasted {
        requireNonNull(event, "event");
        requireNonNull(by, "by");
        checkArgument(!by.isLimit(), "\"%s\" lasted %s: nothing lasts for less than nothing", event, by);
        checkArgument(by.least() > 0 || !by.isOpen(), "\"%s\" lasted %s: everything does; expected a limit", event, by);
    }

    @Override
    public Event anchor() {
        return event;
    }

    @Override
    public ImmutableList<EndpointRelation> relations() {
        return ImmutableList.of(new EndpointRelation(Endpoint.END, Direction.AFTER, Endpoint.START, by));
    }

    @Override
    public Lasted in(Conventions conventions) {
        return new Lasted(event, by.in(conventions.approximation()));
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event);
    }

    @Override
    public String toString() {
        return event + " lasted " + by;
    }
}
