package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** A document is by whom it claims to be, from when it claims to be. A bundle is genuine only if every part is. */
@Immutable
public record Authorship(Source document) implements Proposition {

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return ImmutableSet.of(document);
    }

    @Override
    public String toString() {
        return document + " is genuine";
    }
}
