package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.given;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.antequem.time.Dating;

/** Says what a claim is about. You get one from {@link Claim#that}; the verb that follows says what it states. */
public final class ClaimSubject {

    private final String wording;

    ClaimSubject(String wording) {
        this.wording = wording;
    }

    /** Starts a claim that an event caused another: {@code cause(FIRE).decided(MOVE)}. */
    public CauseVerb cause(Event cause) {
        return new CauseVerb(wording, given(cause, "cause"));
    }

    /** Starts a claim about an event, such as when it happened: {@code event(FIRE).happened("1910")}. */
    public EventVerb event(Event event) {
        return new EventVerb(wording, given(event, "event"));
    }

    /**
     * Starts a claim about the interests of two actors: {@code interestsOf(A, B).were(Alignment.SHARED).in(TRADE)}. The
     * last step throws an {@link IllegalArgumentException} if both are the same actor.
     */
    public AlignmentVerb interestsOf(Actor one, Actor other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return were -> {
            ImmutableSet<Alignment> kinds = ImmutableSet.copyOf(allGiven(were, "were"));
            return matter -> new AlignmentClaimBuilder(
                    wording, new Aligned(one, other, given(matter, "in"), kinds, Dating.UNKNOWN));
        };
    }

    /** Starts a claim about an actor's motive, or about whom it acted for: {@code actor(SPY).actedFor(STATE)}. */
    public ActorVerb actor(Actor actor) {
        return new ActorVerb(wording, given(actor, "actor"));
    }

    /** Starts a claim that an actor has an interest: {@code interest(WANTS_PORT).isHeld()}. */
    public InterestVerb interest(Interest interest) {
        Held held = Held.of(given(interest, "interest"));
        return () -> states(held);
    }

    /** Starts a claim that a document is genuine: {@code document(LETTER).isGenuine()}. */
    public DocumentVerb document(Source document) {
        Authorship genuine = new Authorship(given(document, "document"));
        return () -> states(genuine);
    }

    /** Starts a claim about a source, such as what it says or observed: {@code source(WITNESS).observed(FIRE)}. */
    public SourceVerb source(Source source) {
        return new SourceVerb(wording, given(source, "source"));
    }

    /** Claims any proposition: {@code states(Occurred.of(FIRE))}. */
    public StatedClaim states(Proposition proposition) {
        return new StatedClaim(wording, given(proposition, "states"));
    }

    /**
     * Claims that something is not so: {@code not(it -> it.event(FIRE).wasBy(CLERK))}.
     *
     * @param denied what is denied, up to its verb; the teller and the citations belong to the whole claim, after
     *     {@code not(…)}
     */
    public StatedClaim not(Function<ClaimSubject, StatedClaim> denied) {
        return not(proposition(wording, given(denied, "not")));
    }

    /** Claims that a proposition does not hold: {@code not(Occurred.of(FIRE))}. */
    public StatedClaim not(Proposition proposition) {
        return states(given(proposition, "not").negated());
    }

    /** What is said in words of which only the verb matters. */
    static Proposition proposition(String wording, Function<ClaimSubject, StatedClaim> said) {
        return said.apply(new ClaimSubject(wording)).stated();
    }

    /** Says how the interests of two actors related to each other. */
    @FunctionalInterface
    public interface AlignmentVerb {

        /**
         * Claims that the interests related in one of these ways. If you give several, the claim leaves open in which.
         *
         * @param kinds at least one
         */
        AlignmentObject were(Alignment... kinds);
    }

    /** Says in what matter the interests related to each other. */
    @FunctionalInterface
    public interface AlignmentObject {

        /** Claims that the interests related in this way in a matter: {@code in(Matter.of("Syria"))}. */
        AlignmentClaimBuilder in(Matter matter);
    }

    /** Says what a claim states of an interest. */
    @FunctionalInterface
    public interface InterestVerb {

        /** Claims that the holder has the interest, with the matter, means, end and period that the interest names. */
        StatedClaim isHeld();
    }

    /** Says what a claim states of a document. */
    @FunctionalInterface
    public interface DocumentVerb {

        /** Claims that the document is genuine: it is by the author, and of the date, that it claims. */
        StatedClaim isGenuine();
    }
}
