package org.antequem.model;

import org.antequem.time.Dating;

/** Says what a claim states of an actor. You get one from {@link ClaimSubject#actor}. */
public final class ActorVerb {

    private final String wording;
    private final Actor actor;

    ActorVerb(String wording, Actor actor) {
        this.wording = wording;
        this.actor = actor;
    }

    /** Claims that interests of the actor itself account for an event: {@code actor(KING).hadItsOwnMotiveFor(WAR)}. */
    public StatedClaim hadItsOwnMotiveFor(Event event) {
        return new StatedClaim(wording, new Motive(actor, event));
    }

    /**
     * Claims that the actor acted for another: {@code actor(SPY).actedFor(STATE).throughout("1950/1953")}.
     *
     * @throws IllegalArgumentException if both are the same actor
     */
    public AgencyClaimBuilder actedFor(Actor principal) {
        return new AgencyClaimBuilder(wording, new Agency(actor, principal, Dating.UNKNOWN));
    }
}
