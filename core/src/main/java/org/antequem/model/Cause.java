package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * States that one event brought about another, and in what role.
 *
 * @param role what the cause did to the effect
 * @param alone true if nothing else is said to have had that role: "single-handedly"
 */
@Immutable
public record Cause(Event cause, Role role, Event effect, boolean alone) implements Proposition {

    public Cause {
        requireNonNull(cause, "cause");
        requireNonNull(role, "role");
        requireNonNull(effect, "effect");
        checkArgument(!cause.equals(effect), "\"%s\" brings itself about: expected two events", cause);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(cause, effect);
    }

    @Override
    public String toString() {
        return cause.quoted() + (alone ? " alone " : " ") + role + " " + effect.quoted();
    }
}
