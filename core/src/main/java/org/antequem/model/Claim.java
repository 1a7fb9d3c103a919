package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * A proposition in somebody's words: who said it, leaning on what, hedged how.
 *
 * <p>A claim that nobody says is a hypothesis.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Claim implements Statement {

    private static final long serialVersionUID = 1L;

    Claim() {}

    /** Starts a claim: {@code Claim.that("It was the fire").cause(FIRE).decided(MOVE).saidBy(CLERK).build()}. */
    public static ClaimSubject that(String wording) {
        return new ClaimSubject(wording);
    }

    public abstract String wording();

    @Override
    public abstract Proposition proposition();

    /** The teller; empty for a hypothesis. */
    public abstract Optional<Source> saidBy();

    /** To whom the teller attributes it. */
    public abstract Citation citing();

    /**
     * What an analyst found to be its sources, whatever the teller says of them; {@link Citation#NOBODY} where one
     * looked and found none, which is not the same as not recorded.
     */
    public abstract Citation tracedTo();

    /**
     * How it derives from a source that it cites: as the claim says; where it does not say, as the lineage of its
     * teller does.
     */
    public ImmutableSet<Verb> derivingFrom(Source cited) {
        ImmutableSet<Verb> own = citing().verbs(cited);
        if (!own.isEmpty() || !citing().sources().contains(cited)) {
            return own;
        }
        ImmutableSet.Builder<Verb> verbs = ImmutableSet.builder();
        for (Source teller : saidBy().stream().toList()) {
            for (Derivation link : teller.lineage()) {
                if (link.from().equals(cited)) {
                    verbs.add(link.verb());
                }
            }
        }
        return verbs.build();
    }

    /**
     * Where its teller had it from: what an analyst found, where one looked, whatever the teller says; else to whom the
     * teller attributes it.
     */
    public Citation origin() {
        return tracedTo().isRecorded() ? tracedTo() : citing();
    }

    /** True where it is recorded that its teller has it from nobody: an analyst found nobody, or it says so itself. */
    public boolean isOfOwnKnowledge() {
        return origin().equals(Citation.NOBODY);
    }

    public abstract Optional<Hedge> hedge();

    /** Where in the teller's words it stands: {@code "paragraph 6"}. */
    public abstract Optional<String> place();

    /** The words it puts in quotation marks. */
    public abstract Optional<Quotation> quotation();

    /** What reading the teller's words as this proposition presumes; switched off, the claim does not count. */
    public abstract ImmutableSet<Presumption> presuming();

    /** When the teller took it back; {@link Dating#UNKNOWN} where only that is recorded, empty where it was not. */
    public abstract Optional<Dating> withdrawn();

    /** When the teller came to doubt it; see {@link #withdrawn}. */
    public abstract Optional<Dating> doubted();

    /** A copy of this claim that states something else. */
    public Claim stating(Proposition other) {
        return ImmutableClaim.builder()
                .wording(wording())
                .proposition(other)
                .saidBy(saidBy())
                .citing(citing())
                .tracedTo(tracedTo())
                .hedge(hedge())
                .place(place())
                .quotation(quotation())
                .addAllPresuming(presuming())
                .withdrawn(withdrawn())
                .doubted(doubted())
                .build();
    }

    @Value.Check
    void check() {
        Names.checkNotBlank(wording(), "the wording of a claim");
        place().ifPresent(words -> Names.checkNotBlank(words, "the place of a claim"));
        if (saidBy().isEmpty()) {
            checkNothingToldOfTheTeller();
        }
        withdrawn().ifPresent(when -> checkSaidBefore("withdrawn", when));
        doubted().ifPresent(when -> checkSaidBefore("doubted", when));
    }

    private void checkSaidBefore(String what, Dating when) {
        Optional<Dating> said = saidBy().flatMap(Source::told);
        checkArgument(
                said.isEmpty() || !when.isBeforeInAnyZone(said.get()),
                "\"%s\" was %s (%s) before it was said (%s)",
                wording(),
                what,
                when,
                said.orElse(Dating.UNKNOWN));
    }

    private void checkNothingToldOfTheTeller() {
        checkArgument(
                citing().sources().isEmpty(),
                "\"%s\" cites %s, but nobody says it: expected saidBy(…)",
                wording(),
                citing().sources());
        checkArgument(!citing().isRecorded(), "\"%s\" cites nobody, and nobody says it: expected saidBy(…)", wording());
        checkArgument(hedge().isEmpty(), "\"%s\" is hedged, but nobody says it: expected saidBy(…)", wording());
        checkArgument(
                withdrawn().isEmpty() && doubted().isEmpty(),
                "\"%s\" is withdrawn or doubted, but nobody says it: expected saidBy(…)",
                wording());
    }

    @Override
    public String toString() {
        return Names.quoted(wording());
    }
}
