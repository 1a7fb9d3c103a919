package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * States that an actor carried out an event.
 *
 * @param alone true if nobody else took part, except those for whom the actor acted, or who acted for the actor
 * @param ifAtAll true if this does not state that the event happened, but only who did it if it did; that is what the
 *     author of a dossier states with {@link EventBuilder#by}
 */
@Immutable
public record Deed(Event event, Actor actor, boolean alone, boolean ifAtAll) implements Proposition {

    /** Who did it, whoever that was. */
    private record Doer(Event event) {}

    public Deed {
        requireNonNull(event, "event");
        requireNonNull(actor, "actor");
        checkArgument(!alone || !ifAtAll, "\"%s\" was by \"%s\" alone, if at all: expected one of them", event, actor);
    }

    /** The proposition that an event happened and that an actor carried it out, perhaps with others. */
    public static Deed of(Event event, Actor actor) {
        return new Deed(event, actor, false, false);
    }

    /** Whose deed it is, should it have happened. */
    static Deed ifAtAll(Event event, Actor actor) {
        return new Deed(event, actor, false, true);
    }

    /** True where both cannot have done it, if one of them did it alone. */
    boolean isAtOddsWith(Deed other) {
        return event.equals(other.event)
                && (alone || other.alone)
                && !actor.isOrActsFor(other.actor)
                && !other.actor.isOrActsFor(actor);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event);
    }

    /**
     * The keys of this proposition: who did the event and, unless {@code ifAtAll}, the event itself. Who did it says
     * nothing about whether it happened.
     */
    @Override
    public ImmutableSet<Object> subjects() {
        Doer doer = new Doer(event);
        return ifAtAll ? ImmutableSet.of(doer) : ImmutableSet.of(event, doer);
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return ImmutableSet.of(actor);
    }

    @Override
    public String toString() {
        String doer = actor.quoted() + (alone ? " alone" : "");
        return ifAtAll
                ? "if " + event.quoted() + " happened, it was done by " + doer
                : event.quoted() + " was done by " + doer;
    }
}
