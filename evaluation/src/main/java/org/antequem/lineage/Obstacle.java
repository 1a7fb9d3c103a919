package org.antequem.lineage;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antequem.model.Named;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Conventions;

/**
 * Why two first sources are not known to be independent of each other.
 *
 * @param kind the first reason that was found
 * @param shared the sources or actors that the reason names; empty if it names none
 */
@Immutable
public record Obstacle(Kind kind, ImmutableSet<Named> shared) implements Serializable {

    public Obstacle {
        requireNonNull(kind, "kind");
        requireNonNull(shared, "shared");
    }

    /** The reasons why two first sources may not be independent. */
    public enum Kind {
        /** Both first sources are the same source, which is named. */
        SAME_SOURCE,
        /** Both first sources are words of the same actors, who are named. */
        SAME_SPEAKER,
        /** One of the two first sources is a part of the other. */
        PART,
        /** One or both first sources have no name on record, so that the two may be one; those are listed. */
        UNNAMED,
        /** Both first sources rest on the same things or sources, which are named. */
        SAME_THING,
        /** Somebody who can know says that both first sources are one; whoever says so is named. */
        SAME_BY_WORD,
        /** The record does not say where one or both first sources got it, so that one may have it from the other. */
        LINEAGE_NOT_RECORDED,
        /** Both first sources speak for the same actors, who are named. */
        SAME_SIDE,
        /** One of the two is no source: the author of the dossier vouches for it. */
        STIPULATED
    }

    /** The obstacle that the author of the dossier vouches for one of the two. */
    public static Obstacle ofStipulation() {
        return new Obstacle(Kind.STIPULATED, ImmutableSet.of());
    }

    /**
     * The obstacle to the independence of the first sources of two tellings; empty if they are independent.
     *
     * @param conventions how dates are read
     * @param inForce which presumptions may be used
     */
    public static Optional<Obstacle> between(
            Voice one, Voice other, Conventions conventions, Predicate<Presumption> inForce) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        requireNonNull(conventions, "conventions");
        requireNonNull(inForce, "inForce");
        if (Independence.of(one, other, conventions, inForce).isEstablished()) {
            return Optional.empty();
        }
        if (one.root().equals(other.root())) {
            return Optional.of(new Obstacle(Kind.SAME_SOURCE, ImmutableSet.of(one.root())));
        }
        if (!Collections.disjoint(one.root().by(), other.root().by())) {
            return Optional.of(of(
                    Kind.SAME_SPEAKER,
                    Sets.intersection(one.root().by(), other.root().by())));
        }
        if (Oneself.areOneBundle(one.root(), other.root())) {
            return Optional.of(new Obstacle(Kind.PART, ImmutableSet.of()));
        }
        if (Oneself.mayBe(one.root(), other.root())) {
            return Optional.of(
                    those(Kind.UNNAMED, one, other, voice -> !voice.root().isNamed()));
        }
        if (!Collections.disjoint(one.restingOn(), other.restingOn())) {
            return Optional.of(of(Kind.SAME_THING, Sets.intersection(one.restingOn(), other.restingOn())));
        }
        return Optional.of(
                Independence.isOfTwoLineages(one, other, conventions, inForce)
                        ? of(Kind.SAME_SIDE, Sets.intersection(one.speaksFor(), other.speaksFor()))
                        : those(Kind.LINEAGE_NOT_RECORDED, one, other, voice -> !voice.isOfOwnKnowledge()));
    }

    /** The obstacle that somebody says that both first sources are the same. */
    public static Obstacle ofIdentity(Iterable<Source> sayingSo) {
        return of(Kind.SAME_BY_WORD, each(sayingSo, "sayingSo"));
    }

    /** An obstacle of the same kind that names what either of the two names. */
    public Obstacle and(Obstacle other) {
        requireNonNull(other, "other");
        return of(kind, Sets.union(shared, other.shared));
    }

    private static Obstacle of(Kind kind, Iterable<? extends Named> shared) {
        return new Obstacle(kind, ImmutableSet.copyOf(shared));
    }

    private static Obstacle those(Kind kind, Voice one, Voice other, Predicate<Voice> hinder) {
        ImmutableSet<Source> roots =
                Stream.of(one, other).filter(hinder).map(Voice::root).collect(ImmutableSet.toImmutableSet());
        return of(kind, roots);
    }
}
