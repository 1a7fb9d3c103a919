package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * A person, a group or a state that appears in a record. A person may act for a state, and a group for another group.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Actor implements Named {

    private static final long serialVersionUID = 1L;

    Actor() {}

    /** Starts to describe a person: {@code Actor.person("the envoy").actingFor(STATE).build()}. */
    public static ActorBuilder person(String name) {
        return new ActorBuilder(name, ActorKind.PERSON);
    }

    /** Starts to describe a group, that is, people who act together, such as a company or an army. */
    public static ActorBuilder group(String name) {
        return new ActorBuilder(name, ActorKind.GROUP);
    }

    /** Starts to describe a state, or a body that acts like a state. */
    public static ActorBuilder state(String name) {
        return new ActorBuilder(name, ActorKind.STATE);
    }

    @Override
    public abstract String name();

    /** Whether this actor is a person, a group or a state. */
    public abstract ActorKind kind();

    /**
     * The actors for whom this actor acts directly, each with the period. The author of the dossier vouches for them.
     */
    public abstract ImmutableSet<Mandate> mandates();

    /** The actors for whom this actor acts directly, in whatever period. */
    @Value.Lazy
    public ImmutableSet<Actor> actsFor() {
        return mandates().stream().map(Mandate::principal).collect(ImmutableSet.toImmutableSet());
    }

    /** When the person was born, or the group or state was founded; empty if that is not recorded. */
    public abstract Optional<Dating> born();

    /** When the person died, or the group or state was dissolved; empty if that is not recorded. */
    public abstract Optional<Dating> died();

    /** The offices that this actor held, each with its period. */
    public abstract ImmutableSet<Office> offices();

    /**
     * The birth or founding of this actor as an event on the timeline. A dossier stipulates its date if {@link #born}
     * is recorded; claims may date it as well.
     */
    public Event birth() {
        return event((kind() == ActorKind.PERSON ? "the birth of " : "the founding of ") + name(), born());
    }

    /**
     * The death or dissolution of this actor as an event on the timeline. A dossier stipulates its date if
     * {@link #died} is recorded; claims may date it as well.
     */
    public Event death() {
        return event((kind() == ActorKind.PERSON ? "the death of " : "the end of ") + name(), died());
    }

    /**
     * The term of an office of this actor as an event on the timeline. A dossier stipulates its date if the office
     * records it; claims may date it as well.
     */
    public Event term(Office office) {
        requireNonNull(office, "office");
        return event("the term of " + name() + " as " + office.title(), Optional.of(office.held()));
    }

    private static Event event(String called, Optional<Dating> when) {
        EventBuilder event = Event.called(called);
        return when.isPresent() ? event.during(when.get()).build() : event.build();
    }

    /** True if this is the other actor, or acts for the other actor directly or through further actors. */
    public boolean isOrActsFor(Actor other) {
        requireNonNull(other, "other");
        Set<Actor> met = new HashSet<>();
        Deque<Actor> open = new ArrayDeque<>();
        open.add(this);
        while (!open.isEmpty()) {
            Actor next = open.remove();
            if (next.equals(other)) {
                return true;
            }
            if (met.add(next)) {
                open.addAll(next.actsFor());
            }
        }
        return false;
    }

    @Value.Check
    void check() {
        int unusedButKept = hashCode();
        Names.checkNotBlank(name(), "the name of an actor");
        if (born().isPresent() && died().isPresent() && died().get().isBeforeInAnyZone(born().get())) {
            throw new IllegalArgumentException(
                    "\"%s\" died (%s) before being born (%s)".formatted(name(), died().get(), born().get()));
        }
    }

    @Override
    public String toString() {
        return Names.shown(name());
    }
}
