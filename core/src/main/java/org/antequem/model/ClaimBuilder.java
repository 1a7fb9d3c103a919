package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;

/** The optional parts of a {@link Claim}: who says it, leaning on what, how. */
public sealed class ClaimBuilder permits StatedClaim {

    private final ImmutableClaim.Builder parts = ImmutableClaim.builder();
    private final String wording;
    private final ImmutableSet.Builder<Source> cited = ImmutableSet.builder();
    private final ImmutableSet.Builder<Derivation> derivations = ImmutableSet.builder();
    private final ImmutableSet.Builder<Source> traced = ImmutableSet.builder();
    private Proposition proposition;
    private boolean citesNobody;
    private boolean tracedToNobody;
    private boolean isStatedMore;

    ClaimBuilder(String wording, Proposition proposition) {
        this.wording = wording;
        this.proposition = proposition;
        parts.wording(wording);
    }

    /** What it states, as far as that is said. */
    final Proposition stated() {
        return proposition;
    }

    /** Says the same, more precisely; once. */
    final void state(Proposition more) {
        checkState(!isStatedMore, "\"%s\" states already that %s", wording, proposition);
        isStatedMore = true;
        proposition = more;
    }

    @CanIgnoreReturnValue
    public final ClaimBuilder saidBy(Source teller) {
        parts.saidBy(teller);
        return this;
    }

    /** Adds those to whom the teller attributes it; how it derives from them is not said. */
    @CanIgnoreReturnValue
    public final ClaimBuilder citing(Source... sources) {
        checkArgument(sources.length > 0, "\"%s\" cites nothing: expected a source here, or citingNobody()", wording);
        cited.add(sources);
        return this;
    }

    /** Adds those to whom the teller attributes it, and how it derives from them. */
    @CanIgnoreReturnValue
    public final ClaimBuilder deriving(Verb verb, Source... from) {
        citing(from);
        for (Source source : from) {
            derivations.add(new Derivation(verb, source));
        }
        return this;
    }

    /** It gives their words: {@code prov:wasQuotedFrom}. */
    @CanIgnoreReturnValue
    public final ClaimBuilder quoting(Source... from) {
        return deriving(Verb.QUOTES, from);
    }

    /** It gives their words in another language. */
    @CanIgnoreReturnValue
    public final ClaimBuilder translating(Source... from) {
        return deriving(Verb.TRANSLATES, from);
    }

    /** It relates what they said or wrote, without quoting them: hearsay. */
    @CanIgnoreReturnValue
    public final ClaimBuilder drawingOn(Source... from) {
        return deriving(Verb.DRAWS_ON, from);
    }

    /**
     * The teller says it of its own knowledge. Without this or {@link #citing}, to whom it attributes it is not
     * recorded.
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder citingNobody() {
        citesNobody = true;
        return this;
    }

    /** Adds what an analyst found to be its sources. */
    @CanIgnoreReturnValue
    public final ClaimBuilder tracedTo(Source... sources) {
        traced.add(sources);
        return this;
    }

    /** An analyst looked for its sources and found none. Without this or {@link #tracedTo}, nothing is recorded. */
    @CanIgnoreReturnValue
    public final ClaimBuilder tracedToNobody() {
        tracedToNobody = true;
        return this;
    }

    @CanIgnoreReturnValue
    public final ClaimBuilder hedged(Hedge hedge) {
        parts.hedge(hedge);
        return this;
    }

    /** Where in the teller's words it stands: {@code "paragraph 6"}. */
    @CanIgnoreReturnValue
    public final ClaimBuilder at(String place) {
        parts.place(place);
        return this;
    }

    /** The words it puts in quotation marks, without the marks, and where they are said to stand. */
    @CanIgnoreReturnValue
    public final ClaimBuilder quoting(String words, String place) {
        parts.quotation(new Quotation(words, place));
        return this;
    }

    /** Adds what must be presumed to read the teller's words as this proposition. */
    @CanIgnoreReturnValue
    public final ClaimBuilder presuming(Presumption... presumptions) {
        parts.addPresuming(presumptions);
        return this;
    }

    /** When the teller took it back, as an EDTF date. */
    @CanIgnoreReturnValue
    public final ClaimBuilder withdrawn(String edtf) {
        return withdrawn(Dating.of(edtf));
    }

    /** When the teller took it back; {@link Dating#UNKNOWN} where only that is recorded. */
    @CanIgnoreReturnValue
    public final ClaimBuilder withdrawn(Dating dating) {
        parts.withdrawn(dating);
        return this;
    }

    /** When the teller came to doubt it, as an EDTF date. */
    @CanIgnoreReturnValue
    public final ClaimBuilder doubted(String edtf) {
        return doubted(Dating.of(edtf));
    }

    /** When the teller came to doubt it; {@link Dating#UNKNOWN} where only that is recorded. */
    @CanIgnoreReturnValue
    public final ClaimBuilder doubted(Dating dating) {
        parts.doubted(dating);
        return this;
    }

    /**
     * Closes the claim.
     *
     * @throws IllegalArgumentException where its parts contradict each other: it cites, or is traced to, nobody and
     *     somebody, cites although nobody says it, or was withdrawn or doubted before it was said
     */
    public final Claim build() {
        return parts.proposition(proposition)
                .citing(citation("cites", citesNobody, cited.build(), derivations.build()))
                .tracedTo(citation("is traced to", tracedToNobody, traced.build(), ImmutableSet.of()))
                .build();
    }

    private Citation citation(
            String verb, boolean nobody, ImmutableSet<Source> sources, ImmutableSet<Derivation> derivations) {
        checkArgument(
                !nobody || sources.isEmpty(), "\"%s\" %s nobody and %s: expected one of them", wording, verb, sources);
        return new Citation(nobody || !sources.isEmpty(), sources, derivations);
    }
}
