package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * States that a source observed an event or took part in it, if it happened. It does not state that the event happened.
 *
 * @param part what the source did there; whoever took part in an event observed it as well
 */
@Immutable
public record Presence(Source source, Part part, Event event) implements Proposition {

    /** What a source did at an event. */
    public enum Part {
        /** The source observed the event. */
        OBSERVED("observed"),
        /** The source took part in the event, and so observed it. */
        TOOK_PART("took part in");

        private final String verb;

        Part(String verb) {
            this.verb = verb;
        }

        /** This part as a verb in the past tense that can precede the event: {@code "took part in"}. */
        @Override
        public String toString() {
            return verb;
        }
    }

    public Presence {
        requireNonNull(source, "source");
        requireNonNull(part, "part");
        requireNonNull(event, "event");
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event);
    }

    @Override
    public ImmutableSet<Source> sources() {
        return ImmutableSet.of(source);
    }

    /** The keys of this proposition: it matters for who speaks, and not for what happened. */
    @Override
    public ImmutableSet<Object> subjects() {
        return ImmutableSet.copyOf(sources());
    }

    @Override
    public String toString() {
        return source.quoted() + " " + part + " " + event.quoted();
    }
}
