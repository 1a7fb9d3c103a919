package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * States that a document is genuine: it is by the author, and of the date, that it claims. A bundle is genuine only if
 * every part is.
 */
@Immutable
public record Authorship(Source document) implements Proposition {

    public Authorship {
        requireNonNull(document, "document");
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    /** The document; if it is a bundle, also its parts, and theirs. */
    @Override
    public ImmutableSet<Source> sources() {
        Set<Source> all = new LinkedHashSet<>();
        Deque<Source> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            Source next = open.remove();
            if (all.add(next)) {
                open.addAll(next.parts());
            }
        }
        return ImmutableSet.copyOf(all);
    }

    @Override
    public String toString() {
        return document.quoted() + " is genuine";
    }
}
