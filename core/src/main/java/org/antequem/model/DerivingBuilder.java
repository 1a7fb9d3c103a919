package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Derivation.Verb;

/**
 * Sets from which sources a claim or a source derives, and how.
 *
 * @param <B> the builder itself
 */
public abstract sealed class DerivingBuilder<B extends DerivingBuilder<B>> permits ClaimBuilder, SourceBuilder {

    DerivingBuilder() {}

    /** Adds sources from which this claim or source derives, and how: {@code deriving(Verb.REPUBLISHES, WIRE)}. */
    @CanIgnoreReturnValue
    public final B deriving(Verb verb, Source... from) {
        requireNonNull(verb, "verb");
        return deriving(verb, each(from, "from"));
    }

    /** Adds sources from which this claim or source derives, and how: {@code deriving(Verb.REPUBLISHES, WIRE)}. */
    @CanIgnoreReturnValue
    public final B deriving(Verb verb, Iterable<? extends Source> from) {
        requireNonNull(verb, "verb");
        return derived(verb, each(from, "from"));
    }

    /** Adds sources that are quoted word for word: {@code prov:wasQuotedFrom}. */
    @CanIgnoreReturnValue
    public final B quoting(Source... from) {
        return quoting(allGiven(from, "quoting"));
    }

    /** Adds sources that are quoted word for word: {@code prov:wasQuotedFrom}. */
    @CanIgnoreReturnValue
    public final B quoting(Iterable<? extends Source> from) {
        return derived(Verb.QUOTES, allGiven(from, "quoting"));
    }

    /** Adds sources whose words are translated. */
    @CanIgnoreReturnValue
    public final B translating(Source... from) {
        return translating(allGiven(from, "translating"));
    }

    /** Adds sources whose words are translated. */
    @CanIgnoreReturnValue
    public final B translating(Iterable<? extends Source> from) {
        return derived(Verb.TRANSLATES, allGiven(from, "translating"));
    }

    /** Adds sources whose words are related without quoting them: hearsay. */
    @CanIgnoreReturnValue
    public final B drawingOn(Source... from) {
        return drawingOn(allGiven(from, "drawingOn"));
    }

    /** Adds sources whose words are related without quoting them: hearsay. */
    @CanIgnoreReturnValue
    public final B drawingOn(Iterable<? extends Source> from) {
        return derived(Verb.DRAWS_ON, allGiven(from, "drawingOn"));
    }

    /** Takes over these derivations. */
    abstract B derived(Verb verb, ImmutableList<Source> from);
}
