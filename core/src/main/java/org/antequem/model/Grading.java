package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** States that a source has a grade in the Admiralty code. Other claims may grade the same source otherwise. */
@Immutable
public record Grading(Source source, Admiralty grade) implements Proposition {

    public Grading {
        requireNonNull(source, "source");
        requireNonNull(grade, "grade");
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
        return source.quoted() + " is graded " + grade;
    }
}
