package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** States that a source exists: it was printed, made or spoken at all, whatever else is said of it. */
@Immutable
public record Appearance(Source source) implements Proposition {

    public Appearance {
        requireNonNull(source, "source");
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return ImmutableSet.of(source);
    }

    @Override
    public String toString() {
        return source.quoted() + " appeared";
    }
}
