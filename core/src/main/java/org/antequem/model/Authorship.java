package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** A document is by whom it claims to be, from when it claims to be. A bundle is genuine only if every part is. */
@Immutable
public record Authorship(Source document) implements Proposition {

    public Authorship {
        requireNonNull(document, "document");
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    /** The document and, of a bundle, its parts and theirs. */
    @Override
    public ImmutableSet<Source> sources() {
        ImmutableSet.Builder<Source> all = ImmutableSet.<Source>builder().add(document);
        document.parts().forEach(part -> all.addAll(new Authorship(part).sources()));
        return all.build();
    }

    @Override
    public String toString() {
        return document + " is genuine";
    }
}
