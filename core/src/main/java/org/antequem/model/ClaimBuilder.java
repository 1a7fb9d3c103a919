package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;

/**
 * Sets the optional parts of a {@link Claim} before {@link #build} makes it: its teller, citations and hedge. Not
 * thread-safe.
 */
public sealed class ClaimBuilder extends DerivingBuilder<ClaimBuilder> permits StatedClaim {

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

    /** Sets the source that says the claim. Without it, the claim is a hypothesis and no evidence. */
    @CanIgnoreReturnValue
    public final ClaimBuilder saidBy(Source teller) {
        requireNonNull(teller, "teller");
        parts.saidBy(teller);
        return this;
    }

    /**
     * Adds sources that the teller cites, without saying how the claim derives from them.
     *
     * @throws IllegalArgumentException if no source is given
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder citing(Source... sources) {
        return citing(allGiven(sources, "citing"));
    }

    /**
     * Adds sources that the teller cites, without saying how the claim derives from them.
     *
     * @throws IllegalArgumentException if no source is given
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder citing(Iterable<? extends Source> sources) {
        ImmutableList<Source> all = allGiven(sources, "citing");
        checkArgument(!all.isEmpty(), "\"%s\" cites nothing: expected a source here, or citingNobody()", wording);
        cited.addAll(all);
        return this;
    }

    @Override
    final ClaimBuilder derived(Verb verb, ImmutableList<Source> from) {
        from.forEach(source -> derivations.add(new Derivation(verb, source)));
        return from.isEmpty() ? this : citing(from);
    }

    /**
     * Records that the teller cites nobody and says it first-hand. Without this or {@link #citing}, it is not recorded
     * where the teller got the claim.
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder citingNobody() {
        citesNobody = true;
        return this;
    }

    /** Adds sources that an analyst found for the claim, whatever the teller cites. */
    @CanIgnoreReturnValue
    public final ClaimBuilder tracedTo(Source... sources) {
        return tracedTo(allGiven(sources, "tracedTo"));
    }

    /** Adds sources that an analyst found for the claim, whatever the teller cites. */
    @CanIgnoreReturnValue
    public final ClaimBuilder tracedTo(Iterable<? extends Source> sources) {
        traced.addAll(allGiven(sources, "tracedTo"));
        return this;
    }

    /**
     * Records that an analyst looked for sources of the claim and found none. Without this or {@link #tracedTo}, it is
     * not recorded that anybody looked.
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder tracedToNobody() {
        tracedToNobody = true;
        return this;
    }

    /** Sets the hedge with which the teller qualifies the claim: {@code hedged(Hedge.LIKELY)}. */
    @CanIgnoreReturnValue
    public final ClaimBuilder hedged(Hedge hedge) {
        requireNonNull(hedge, "hedge");
        parts.hedge(hedge);
        return this;
    }

    /** Sets the place in the teller's text where the claim stands: {@code at("paragraph 6")}. */
    @CanIgnoreReturnValue
    public final ClaimBuilder at(String place) {
        requireNonNull(place, "place");
        parts.place(place);
        return this;
    }

    /**
     * Sets the words that the claim puts in quotation marks: {@code quoting("We planned it", "paragraph 6")}.
     *
     * @param words the quoted words, without the marks
     * @param place where the claim says that they stand
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder quoting(String words, String place) {
        parts.quotation(new Quotation(words, place));
        return this;
    }

    /** Adds presumptions that are needed to read the teller's words as this proposition. */
    @CanIgnoreReturnValue
    public final ClaimBuilder presuming(Presumption... presumptions) {
        return presuming(allGiven(presumptions, "presuming"));
    }

    /** Adds presumptions that are needed to read the teller's words as this proposition. */
    @CanIgnoreReturnValue
    public final ClaimBuilder presuming(Iterable<? extends Presumption> presumptions) {
        parts.addAllPresuming(allGiven(presumptions, "presuming"));
        return this;
    }

    /**
     * Sets when the teller withdrew the claim: {@code withdrawn("1931-05-02")}.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder withdrawn(String edtf) {
        requireNonNull(edtf, "edtf");
        return withdrawn(Dating.of(edtf));
    }

    /** Sets when the teller withdrew the claim; {@link Dating#UNKNOWN} if only the fact is recorded. */
    @CanIgnoreReturnValue
    public final ClaimBuilder withdrawn(Dating dating) {
        requireNonNull(dating, "dating");
        parts.withdrawn(dating);
        return this;
    }

    /**
     * Sets when the teller came to doubt the claim: {@code doubted("1931")}.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public final ClaimBuilder doubted(String edtf) {
        requireNonNull(edtf, "edtf");
        return doubted(Dating.of(edtf));
    }

    /** Sets when the teller came to doubt the claim; {@link Dating#UNKNOWN} if only the fact is recorded. */
    @CanIgnoreReturnValue
    public final ClaimBuilder doubted(Dating dating) {
        requireNonNull(dating, "dating");
        parts.doubted(dating);
        return this;
    }

    /**
     * Makes the claim.
     *
     * @throws IllegalArgumentException if its parts contradict each other: it cites, or is traced to, both nobody and a
     *     source; it cites a source but nobody says it; or it was withdrawn or doubted before it was said
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
