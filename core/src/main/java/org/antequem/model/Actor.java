package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/** A person, a group or a state. A person may act for a state, a group for another. */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Actor implements Named {

    private static final long serialVersionUID = 1L;

    Actor() {}

    /** Starts a person: {@code Actor.person("the envoy").actingFor(STATE).build()}. */
    public static ActorBuilder person(String name) {
        return new ActorBuilder(name, ActorKind.PERSON);
    }

    public static ActorBuilder group(String name) {
        return new ActorBuilder(name, ActorKind.GROUP);
    }

    public static ActorBuilder state(String name) {
        return new ActorBuilder(name, ActorKind.STATE);
    }

    @Override
    public abstract String name();

    public abstract ActorKind kind();

    /** For whom it acts directly, and when, as the author of the dossier vouches. */
    public abstract ImmutableSet<Mandate> mandates();

    /** For whom it acts directly, at some time. */
    @Value.Lazy
    public ImmutableSet<Actor> actsFor() {
        return mandates().stream().map(Mandate::principal).collect(ImmutableSet.toImmutableSet());
    }

    /** Born or founded; empty where that is not recorded. */
    public abstract Optional<Dating> born();

    /** Died or dissolved; empty where that is not recorded. */
    public abstract Optional<Dating> died();

    public abstract ImmutableSet<Office> offices();

    /**
     * Its birth or founding, as an event on the timeline. A dossier stipulates its date, where it is recorded; claims
     * may date it, too.
     */
    public Event birth() {
        return event((kind() == ActorKind.PERSON ? "the birth of " : "the founding of ") + name(), born());
    }

    /** Its death or dissolution, as an event on the timeline; see {@link #birth}. */
    public Event death() {
        return event((kind() == ActorKind.PERSON ? "the death of " : "the end of ") + name(), died());
    }

    /** The time for which it held an office, as an event on the timeline; see {@link #birth}. */
    public Event term(Office office) {
        return event("the term of " + name() + " as " + office.title(), Optional.of(office.held()));
    }

    private static Event event(String called, Optional<Dating> when) {
        EventBuilder event = Event.called(called);
        return when.isPresent() ? event.during(when.get()).build() : event.build();
    }

    /** True where this is the other, acts for it, or acts for somebody who does. */
    public boolean isOrActsFor(Actor other) {
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
