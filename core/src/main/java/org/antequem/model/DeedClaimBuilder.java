package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A claim of who did it, of which more may be said. */
public final class DeedClaimBuilder extends StatedClaim {

    private final Deed deed;

    DeedClaimBuilder(String wording, Deed deed) {
        super(wording, deed);
        this.deed = deed;
    }

    /** Nobody else had a part in it, but for those for whom he acted, or who acted for him. */
    @CanIgnoreReturnValue
    public StatedClaim alone() {
        state(new Deed(deed.event(), deed.actor(), true, false));
        return this;
    }
}
