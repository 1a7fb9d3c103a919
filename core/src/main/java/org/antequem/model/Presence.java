package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * Where a source stood when something happened, if it did: that it was there says nothing of whether there was anything
 * to be seen.
 *
 * @param part what it did there; whoever took part in something observed it as well
 */
@Immutable
public record Presence(Source source, Part part, Event event) implements Proposition {

    /** What somebody who was there did. */
    public enum Part {
        OBSERVED("observed"),
        TOOK_PART("took part in");

        private final String verb;

        Part(String verb) {
            this.verb = verb;
        }

        /** A past tense that takes the event as its object. */
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

    /** Where somebody stood bears on who speaks, and not on what happened. */
    @Override
    public ImmutableSet<Object> subjects() {
        return ImmutableSet.copyOf(sources());
    }

    @Override
    public String toString() {
        return source.quoted() + " " + part + " " + event.quoted();
    }
}
