package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/**
 * States that an actor acted for another actor throughout a period. The time before and after is left open.
 *
 * @param actor the one who acted
 * @param principal the one for whom the actor acted
 * @param throughout the whole period, from its start to its end; {@link Dating#UNKNOWN} if no period is stated
 */
@Immutable
public record Agency(Actor actor, Actor principal, Dating throughout) implements Proposition {

    public Agency {
        requireNonNull(actor, "actor");
        requireNonNull(principal, "principal");
        requireNonNull(throughout, "throughout");
        checkArgument(!actor.equals(principal), "\"%s\" acted for itself: expected two actors", actor);
    }

    /** True where this certainly holds during all of the time that the other may, or where the other says no time. */
    boolean outlasts(Agency other) {
        return new Throughout(throughout).outlasts(new Throughout(other.throughout));
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return ImmutableSet.of(actor, principal);
    }

    @Override
    public Optional<Dating> stated() {
        return throughout.equals(Dating.UNKNOWN) ? Optional.empty() : Optional.of(throughout);
    }

    @Override
    public Agency in(Conventions conventions) {
        return new Agency(actor, principal, throughout.in(conventions));
    }

    @Override
    public Agency asRead() {
        return new Agency(actor, principal, throughout.asRead());
    }

    @Override
    public String toString() {
        return actor.quoted()
                + " acted for "
                + principal.quoted()
                + (throughout.equals(Dating.UNKNOWN) ? "" : " " + EnglishDates.throughout(throughout));
    }
}
