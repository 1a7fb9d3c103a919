package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** The optional parts of a {@link Claim}: who says it, leaning on what, how. */
public sealed class ClaimBuilder permits AlignmentClaimBuilder, CauseClaimBuilder, OrderClaimBuilder {

    private final ImmutableClaim.Builder parts = ImmutableClaim.builder();
    private final String wording;
    private final ImmutableSet.Builder<Source> cited = ImmutableSet.builder();
    private Proposition proposition;
    private boolean citesNobody;
    private boolean stated;

    ClaimBuilder(String wording, Proposition proposition) {
        this.wording = wording;
        this.proposition = proposition;
        parts.wording(wording);
    }

    /** Says the same, more precisely; once. */
    final void state(Proposition more) {
        checkState(!stated, "\"%s\" states already that %s", wording, proposition);
        stated = true;
        proposition = more;
    }

    @CanIgnoreReturnValue
    public final ClaimBuilder saidBy(Source teller) {
        parts.saidBy(teller);
        return this;
    }

    /** Adds those to whom the teller attributes it. */
    @CanIgnoreReturnValue
    public final ClaimBuilder citing(Source... sources) {
        checkArgument(sources.length > 0, "\"%s\" cites nothing: expected a source here, or citingNobody()", wording);
        cited.add(sources);
        return this;
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
        parts.addTracedTo(sources);
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
     * @throws IllegalArgumentException where its parts contradict each other: it cites nobody and somebody, cites
     *     although nobody says it, or was withdrawn or doubted before it was said
     */
    public final Claim build() {
        ImmutableSet<Source> sources = cited.build();
        if (citesNobody && !sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + wording + "\" cites nobody and " + sources + ": expected one of them");
        }
        return parts.proposition(proposition)
                .citing(citesNobody ? Citation.NOBODY : new Citation(!sources.isEmpty(), sources))
                .build();
    }
}
