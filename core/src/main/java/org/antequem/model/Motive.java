package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** An actor's own interests account for an event. */
@Immutable
public record Motive(Actor actor, Event event) implements Proposition {

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
        return actor + " had interests of its own that account for " + event;
    }
}
