package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.time.temporal.ChronoUnit;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.time.Conventions;
import org.antequem.time.Span;

/**
 * States how long an event lasted. Days, and units that are counted in days, may include the last day or not: a strike
 * of one day lasted a day, and so did one that began on a day and ended on the next. From 1 May to 30 June is two
 * months, and so is from 1 May to 1 July.
 *
 * @param by the length, counted from the start of the event; {@link Span#ANY} if this states only that it happened
 */
@Immutable
public record Lasted(Event event, Span by) implements Spacing {

    public Lasted {
        requireNonNull(event, "event");
        requireNonNull(by, "by");
        checkArgument(!by.isLimit(), "\"%s\" lasted %s: nothing lasts for less than nothing", event, by);
        checkArgument(
                by.equals(Span.ANY) || !by.isOpen() || !mayBeNothing(by),
                "\"%s\" lasted %s: everything does; expected a limit",
                event,
                by);
    }

    @Override
    public Event anchor() {
        return event;
    }

    @Override
    public ImmutableList<EndpointRelation> relations() {
        return ImmutableList.of(
                new EndpointRelation(Endpoint.END, Direction.AFTER, Endpoint.START, by.countingLastDay()));
    }

    @Override
    public Lasted in(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        Span read = by.in(conventions.approximation());
        return new Lasted(event, read.equals(Span.SOME) && mayBeNothing(by) ? Span.ANY : read);
    }

    /** True where an instant lasted so long, too: on one day. */
    private static boolean mayBeNothing(Span by) {
        return by.least() == 0 || (by.least() == 1 && by.unit() == ChronoUnit.DAYS);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event);
    }

    @Override
    public String toString() {
        return event.quoted() + " lasted " + by;
    }
}
