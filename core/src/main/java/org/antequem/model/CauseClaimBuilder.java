package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A claim of cause, of which more may be said. */
public final class CauseClaimBuilder extends StatedClaim {

    private final Cause cause;

    CauseClaimBuilder(String wording, Cause cause) {
        super(wording, cause);
        this.cause = cause;
    }

    /** Nothing else is said to have had that role: "single-handedly". */
    @CanIgnoreReturnValue
    public StatedClaim alone() {
        state(new Cause(cause.cause(), cause.role(), cause.effect(), true));
        return this;
    }
}
