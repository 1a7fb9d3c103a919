package org.antequem.model;

import com.google.common.collect.ImmutableSet;
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

    /** The interests of one actor. */
    public MotiveVerb actor(Actor actor) {
        return event -> states(new Motive(actor, event));
    }

    /** An interest: that somebody has it. */
    public InterestVerb interest(Interest interest) {
        return () -> states(Held.of(interest));
    }

    /** A document: that it is genuine. */
    public DocumentVerb document(Source document) {
        return () -> states(new Authorship(document));
    }

    /** What a source says, whether or not it is so. */
    public SourceVerb source(Source source) {
        return said -> states(new Saying(source, said));
    }

    /** Any proposition. */
    public ClaimBuilder states(Proposition proposition) {
        return new ClaimBuilder(wording, proposition);
    }

    /** The negation of a proposition. */
    public ClaimBuilder not(Proposition proposition) {
        return states(proposition.negated());
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

    /** What an actor's own interests did. */
    @FunctionalInterface
    public interface MotiveVerb {

        ClaimBuilder hadItsOwnMotiveFor(Event event);
    }

    /** What is said of an interest. */
    @FunctionalInterface
    public interface InterestVerb {

        /** Its holder wants that, to that end, since when and until when it says. */
        ClaimBuilder isHeld();
    }

    /** What is said of a document. */
    @FunctionalInterface
    public interface DocumentVerb {

        /** It is by whom it claims to be, from when it claims to be. */
        ClaimBuilder isGenuine();
    }

    /** What a source does. */
    @FunctionalInterface
    public interface SourceVerb {

        ClaimBuilder says(Proposition said);
    }
}
