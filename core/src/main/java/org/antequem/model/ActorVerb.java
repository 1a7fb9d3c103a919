package org.antequem.model;

import org.antequem.time.Dating;

/** What is said of an actor. */
public final class ActorVerb {

    private final String wording;
    private final Actor actor;

    ActorVerb(String wording, Actor actor) {
        this.wording = wording;
        this.actor = actor;
    }

    /** Its own interests account for the event. */
    public StatedClaim hadItsOwnMotiveFor(Event event) {
        return new StatedClaim(wording, new Motive(actor, event));
    }

    /** It acted for somebody else: an agent for a service, a service for a state. */
    public AgencyClaimBuilder actedFor(Actor principal) {
        return new AgencyClaimBuilder(wording, new Agency(actor, principal, Dating.UNKNOWN));
    }
}
