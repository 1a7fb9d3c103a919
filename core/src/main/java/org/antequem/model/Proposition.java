package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * What a claim states, in a form that rules can read; {@code toString} puts it into words. The set of kinds is closed.
 *
 * <p>Whether one proposition {@linkplain #entails entails} or {@linkplain #excludes excludes} another is decided in one
 * place, {@code Entailment}.
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

    /** The events that this proposition mentions. */
    ImmutableSet<Event> events();

    /**
     * The events that a witness to this must know of. If it places one event by another, that is only the event placed.
     */
    default ImmutableSet<Event> attested() {
        return events();
    }

    /** The actors that this proposition mentions directly, not through its events or sources. */
    default ImmutableSet<Actor> actors() {
        return ImmutableSet.of();
    }

    /** The sources that this proposition mentions. */
    default ImmutableSet<Source> sources() {
        return ImmutableSet.of();
    }

    /**
     * The keys under which this proposition is looked up: its events and sources, or its actors if it has neither. Two
     * propositions without a common key neither entail nor exclude each other.
     */
    default ImmutableSet<Object> subjects() {
        ImmutableSet<Object> subjects =
                ImmutableSet.builder().addAll(events()).addAll(sources()).build();
        return subjects.isEmpty() ? ImmutableSet.copyOf(actors()) : subjects;
    }

    /** The interests that this proposition mentions. */
    default ImmutableSet<Interest> interests() {
        return ImmutableSet.of();
    }

    /** The date that this proposition states; empty if it states none. */
    default Optional<Dating> stated() {
        return Optional.empty();
    }

    /**
     * True if this cannot hold without the other proposition. Everything entails itself. Dates are compared as they are
     * read now; use {@link #in} first to read them by a dossier's conventions.
     */
    default boolean entails(Proposition other) {
        requireNonNull(other, "other");
        return Entailment.entails(this, other);
    }

    /**
     * True if this and the other proposition cannot both hold, which is symmetric. Dates are compared as they are read
     * now; see {@link #in}.
     */
    default boolean excludes(Proposition other) {
        requireNonNull(other, "other");
        return Entailment.excludes(this, other);
    }

    /**
     * A copy of this proposition in which some conventions settle what its dates leave open, such as their time zone.
     *
     * @throws IllegalArgumentException if a dating then certainly ends before it starts; see {@link Dating#in}
     */
    default Proposition in(Conventions conventions) {
        requireNonNull(conventions, "conventions");
        return this;
    }

    /** A copy of this proposition with the bounds that its dates have now, whatever conventions read it later. */
    default Proposition asRead() {
        return this;
    }

    /** The proposition that this one denies; empty if it denies nothing. A denial of a count of 0 denies nothing. */
    default Optional<Proposition> denied() {
        return Optional.empty();
    }

    /** This proposition without its denials: what it says is so, or is not so. */
    default Proposition affirmed() {
        return denied().orElse(this);
    }

    /** The negation of this proposition. The negation of a negation is the original proposition. */
    default Proposition negated() {
        return new Not(this);
    }
}
