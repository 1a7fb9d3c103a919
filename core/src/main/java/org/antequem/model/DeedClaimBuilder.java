package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A claim that an actor carried out an event; {@link #alone} makes it stricter. */
public final class DeedClaimBuilder extends StatedClaim {

    private final Deed deed;

    DeedClaimBuilder(String wording, Deed deed) {
        super(wording, deed);
        this.deed = deed;
    }

    /** Claims also that nobody else took part, except those for whom the actor acted, or who acted for the actor. */
    @CanIgnoreReturnValue
    public StatedClaim alone() {
        state(new Deed(deed.event(), deed.actor(), true, false));
        return this;
    }
}
