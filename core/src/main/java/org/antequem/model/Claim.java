package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.given;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * A proposition as somebody asserts it: who says it, citing whom, with what hedge.
 *
 * <p>A claim that nobody says is a hypothesis. It is judged like any other, and is no evidence.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract non-sealed class Claim implements Statement {

    private static final long serialVersionUID = 1L;

    Claim() {}

    /**
     * Starts a claim: {@code Claim.that("It was the fire").cause(FIRE).decided(MOVE).saidBy(CLERK).build()}.
     *
     * @param wording the words of the claim, for people; rules do not read them
     */
    public static ClaimSubject that(String wording) {
        return new ClaimSubject(given(wording, "that"));
    }

    /** The words of the claim, for people. Rules read its {@link #proposition} instead. */
    public abstract String wording();

    @Override
    public abstract Proposition proposition();

    /** The source that says this, the teller; empty for a hypothesis. */
    public abstract Optional<Source> saidBy();

    /** The sources to which the teller attributes the claim. */
    public abstract Citation citing();

    /**
     * The sources that an analyst found for the claim, whatever the teller says of them. {@link Citation#NOBODY} means
     * that an analyst looked and found none, {@link Citation#NOT_RECORDED} that nobody looked.
     */
    public abstract Citation tracedTo();

    /**
     * How the claim derives from a source that it cites. If the claim itself does not say, the lineage of its teller
     * does.
     */
    public ImmutableSet<Verb> derivingFrom(Source cited) {
        requireNonNull(cited, "cited");
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

    /** Where the teller got the claim from: what an analyst found, if one looked; otherwise, what the teller cites. */
    public Citation origin() {
        return tracedTo().isRecorded() ? tracedTo() : citing();
    }

    /** True if the claim is recorded as first-hand: an analyst found no source for it, or the teller cites nobody. */
    public boolean isOfOwnKnowledge() {
        return origin().equals(Citation.NOBODY);
    }

    /** The hedge with which the teller qualifies the claim, such as "probably"; empty if there is none. */
    public abstract Optional<Hedge> hedge();

    /** The place in the teller's text where the claim stands: {@code "paragraph 6"}. */
    public abstract Optional<String> place();

    /** The words that the claim puts in quotation marks. */
    public abstract Optional<Quotation> quotation();

    /**
     * The presumptions needed to read the teller's words as this proposition. If one of them is switched off, the claim
     * is no evidence.
     */
    public abstract ImmutableSet<Presumption> presuming();

    /**
     * When the teller withdrew the claim; {@link Dating#UNKNOWN} if only the fact is recorded, empty if it was not
     * withdrawn.
     */
    public abstract Optional<Dating> withdrawn();

    /**
     * When the teller came to doubt the claim; {@link Dating#UNKNOWN} if only the fact is recorded, empty if there is
     * no doubt on record.
     */
    public abstract Optional<Dating> doubted();

    /** A copy of this claim that states another proposition. */
    public Claim stating(Proposition other) {
        requireNonNull(other, "other");
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

    /**
     * A copy that states only that the teller says this, which the record shows by itself. Whatever became of this
     * claim, it was said; who hedged it said it with that hedge. Empty for a hypothesis, and where no more sayings may
     * be nested.
     */
    public Optional<Claim> asSaying() {
        return saidBy().filter(teller -> Saying.canNest(proposition()))
                .map(teller -> ImmutableClaim.builder()
                        .wording(teller.name() + " says: " + wording())
                        .proposition(new Saying(teller, proposition()))
                        .saidBy(teller)
                        .citing(Citation.NOBODY)
                        .tracedTo(Citation.NOT_RECORDED)
                        .hedge(hedge())
                        .place(place())
                        .addAllPresuming(presuming())
                        .build());
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
