package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import org.antequem.time.Conventions;

/**
 * A source says something: a quotation, an attribution, "this is the report of that". What is said need not be so.
 *
 * @param said what it says
 */
@Immutable
public record Saying(Source source, Proposition said) implements Proposition {

    public Saying {
        requireNonNull(source, "source");
        requireNonNull(said, "said");
    }

    @Override
    public ImmutableSet<Event> events() {
        return said.events();
    }

    @Override
    public ImmutableSet<Event> attested() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Actor> actors() {
        return said.actors();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return ImmutableSet.<Source>builder().add(source).addAll(said.sources()).build();
    }

    @Override
    public ImmutableSet<Interest> interests() {
        return said.interests();
    }

    @Override
    public Saying in(Conventions conventions) {
        return new Saying(source, said.in(conventions));
    }

    @Override
    public String toString() {
        return source + " says that " + said;
    }
}
