package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** States that interests of an actor itself account for an event. */
@Immutable
public record Motive(Actor actor, Event event) implements Proposition {

    public Motive {
        requireNonNull(actor, "actor");
        requireNonNull(event, "event");
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event);
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return ImmutableSet.of(actor);
    }

    @Override
    public String toString() {
        return actor.quoted() + " had interests of its own that account for " + event.quoted();
    }
}
