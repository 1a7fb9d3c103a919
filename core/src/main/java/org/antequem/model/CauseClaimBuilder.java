package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** A claim that one event caused another; {@link #alone} makes it stricter. */
public final class CauseClaimBuilder extends StatedClaim {

    private final Cause cause;

    CauseClaimBuilder(String wording, Cause cause) {
        super(wording, cause);
        this.cause = cause;
    }

    /** Claims also that nothing else had this role: {@code cause(FIRE).decided(MOVE).alone()}. */
    @CanIgnoreReturnValue
    public StatedClaim alone() {
        state(new Cause(cause.cause(), cause.role(), cause.effect(), true));
        return this;
    }
}
