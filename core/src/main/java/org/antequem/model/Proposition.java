package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * What a claim states, in a form that rules can read. A closed set; {@code toString} puts each into words.
 *
 * <p>What follows from what is defined once, in {@link Entailment}.
 */
@Immutable
public sealed interface Proposition extends Serializable
        permits Occurred,
                Spacing,
                StageOf,
                Cause,
                Association,
                Deed,
                Aligned,
                Motive,
                Held,
                Agency,
                Authorship,
                Appearance,
                Presence,
                Examination,
                Identity,
                Grading,
                Saying,
                Not {

    /** The events of which it speaks. */
    ImmutableSet<Event> events();

    /**
     * The events that a witness to it must know of: for an order, the one that is placed and not the one it is placed
     * by.
     */
    default ImmutableSet<Event> attested() {
        return events();
    }

    /** The actors of whom it speaks directly. */
    default ImmutableSet<Actor> actors() {
        return ImmutableSet.of();
    }

    /** The sources of which it speaks. */
    default ImmutableSet<Source> sources() {
        return ImmutableSet.of();
    }

    /**
     * By what it is found: two propositions that share none of these do not bear on each other. Its events and sources;
     * where there are neither, its actors.
     */
    default ImmutableSet<Object> subjects() {
        ImmutableSet<Object> subjects =
                ImmutableSet.builder().addAll(events()).addAll(sources()).build();
        return subjects.isEmpty() ? ImmutableSet.copyOf(actors()) : subjects;
    }

    /** The interests of which it speaks. */
    default ImmutableSet<Interest> interests() {
        return ImmutableSet.of();
    }

    /** The date that it states; empty where it states none. */
    default Optional<Dating> stated() {
        return Optional.empty();
    }

    /**
     * True where this cannot hold without the other. Everything entails itself. Dates are compared as they have been
     * read; see {@link #in}.
     */
    default boolean entails(Proposition other) {
        return Entailment.entails(this, other);
    }

    /** True where the two cannot hold together. Symmetric; see {@link #entails}. */
    default boolean excludes(Proposition other) {
        return Entailment.excludes(this, other);
    }

    /**
     * The same, with what its dates leave open read by these conventions.
     *
     * @throws IllegalArgumentException as {@link Dating#in} does
     */
    default Proposition in(Conventions conventions) {
        return this;
    }

    /** What it says is not so; empty where it denies nothing. Who denies that there were none denies nothing. */
    default Optional<Proposition> denied() {
        return Optional.empty();
    }

    /** What it says is so, or is not so: the proposition without its denials. */
    default Proposition affirmed() {
        return denied().orElse(this);
    }

    /** Its negation; the negation of a negation is what was negated. */
    default Proposition negated() {
        return new Not(this);
    }
}
