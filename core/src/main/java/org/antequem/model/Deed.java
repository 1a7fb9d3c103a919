package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * Somebody did it.
 *
 * @param alone true where nobody else is said to have had a part in it, but for those for whom he acted, or who acted
 *     for him
 * @param ifAtAll true where it says only whose deed it is, should it have happened, and not that it did: so do those
 *     whom the author of a dossier names on an event
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

    /** That somebody did it; so it happened. */
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

    /** Whose deed something is bears on who else did it, and not on whether it happened. */
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
