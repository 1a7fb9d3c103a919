package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.antequem.time.Dating;

/** What a claim speaks of. The verb follows. */
public final class ClaimSubject {

    private final String wording;

    ClaimSubject(String wording) {
        this.wording = wording;
    }

    /** An event, as the cause of another. */
    public CauseVerb cause(Event cause) {
        return new CauseVerb(wording, cause);
    }

    /** An event: that it happened, when, or as a stage of what. */
    public EventVerb event(Event event) {
        return new EventVerb(wording, event);
    }

    /** The interests of two actors. */
    public AlignmentVerb interestsOf(Actor one, Actor other) {
        return kinds -> matter -> new AlignmentClaimBuilder(
                wording, new Aligned(one, other, matter, ImmutableSet.copyOf(kinds), Dating.UNKNOWN));
    }

    /** An actor: its motives, and for whom it acted. */
    public ActorVerb actor(Actor actor) {
        return new ActorVerb(wording, actor);
    }

    /** An interest: that somebody has it. */
    public InterestVerb interest(Interest interest) {
        return () -> states(Held.of(interest));
    }

    /** A document: that it is genuine. */
    public DocumentVerb document(Source document) {
        return () -> states(new Authorship(document));
    }

    /** A source: what it says, whether or not that is so, where it stood, what it examined, whether there is such. */
    public SourceVerb source(Source source) {
        return new SourceVerb(wording, source);
    }

    /** Any proposition. */
    public StatedClaim states(Proposition proposition) {
        return new StatedClaim(wording, proposition);
    }

    /**
     * That something is not so: {@code not(it -> it.event(FIRE).wasBy(CLERK))}.
     *
     * @param denied what is denied, ending at the verb: who says it, and to whom it is put down, stands outside
     */
    public StatedClaim not(Function<ClaimSubject, StatedClaim> denied) {
        return not(proposition(wording, denied));
    }

    /** The negation of a proposition. */
    public StatedClaim not(Proposition proposition) {
        return states(proposition.negated());
    }

    /** What is said in words of which only the verb matters. */
    static Proposition proposition(String wording, Function<ClaimSubject, StatedClaim> said) {
        return said.apply(new ClaimSubject(wording)).stated();
    }

    /** How the interests of two actors stand to each other. */
    @FunctionalInterface
    public interface AlignmentVerb {

        /** One of these kinds; at least one. */
        AlignmentObject were(Alignment... kinds);
    }

    /** In what matter. */
    @FunctionalInterface
    public interface AlignmentObject {

        AlignmentClaimBuilder in(Matter matter);
    }

    /** What is said of an interest. */
    @FunctionalInterface
    public interface InterestVerb {

        /** Its holder wants that, to that end, since when and until when it says. */
        StatedClaim isHeld();
    }

    /** What is said of a document. */
    @FunctionalInterface
    public interface DocumentVerb {

        /** It is by whom it claims to be, from when it claims to be. */
        StatedClaim isGenuine();
    }
}
