package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * One event brought about another.
 *
 * @param role what it did to it
 * @param alone true where nothing else is said to have had that role: "single-handedly"
 */
@Immutable
public record Cause(Event cause, Role role, Event effect, boolean alone) implements Proposition {

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(cause, effect);
    }

    @Override
    public String toString() {
        return cause + (alone ? " alone " : " ") + role + " " + effect;
    }
}
