package org.antequem.model;

import static org.antequem.model.Given.allGiven;
import static org.antequem.model.Given.given;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
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
        return deriving(verb, List.of(allGiven(from, "deriving")));
    }

    /** Adds sources from which this claim or source derives, and how: {@code deriving(Verb.REPUBLISHES, WIRE)}. */
    @CanIgnoreReturnValue
    public final B deriving(Verb verb, Iterable<? extends Source> from) {
        return derived(given(verb, "deriving"), allGiven(from, "deriving"));
    }

    /** Adds sources that are quoted word for word: {@code prov:wasQuotedFrom}. */
    @CanIgnoreReturnValue
    public final B quoting(Source... from) {
        return quoting(List.of(allGiven(from, "quoting")));
    }

    /** Adds sources that are quoted word for word: {@code prov:wasQuotedFrom}. */
    @CanIgnoreReturnValue
    public final B quoting(Iterable<? extends Source> from) {
        return derived(Verb.QUOTES, allGiven(from, "quoting"));
    }

    /** Adds sources whose words are translated. */
    @CanIgnoreReturnValue
    public final B translating(Source... from) {
        return translating(List.of(allGiven(from, "translating")));
    }

    /** Adds sources whose words are translated. */
    @CanIgnoreReturnValue
    public final B translating(Iterable<? extends Source> from) {
        return derived(Verb.TRANSLATES, allGiven(from, "translating"));
    }

    /** Adds sources whose words are related without quoting them: hearsay. */
    @CanIgnoreReturnValue
    public final B drawingOn(Source... from) {
        return drawingOn(List.of(allGiven(from, "drawingOn")));
    }

    /** Adds sources whose words are related without quoting them: hearsay. */
    @CanIgnoreReturnValue
    public final B drawingOn(Iterable<? extends Source> from) {
        return derived(Verb.DRAWS_ON, allGiven(from, "drawingOn"));
    }

    /** Takes over these derivations. */
    abstract B derived(Verb verb, ImmutableList<Source> from);
}
