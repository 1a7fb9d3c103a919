package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** A claim of alignment, of which more may be said. */
public final class AlignmentClaimBuilder extends StatedClaim {

    private final Aligned aligned;

    AlignmentClaimBuilder(String wording, Aligned aligned) {
        super(wording, aligned);
        this.aligned = aligned;
    }

    /** Throughout a time, as an EDTF interval: {@code "2015-07/.."}. */
    @CanIgnoreReturnValue
    public StatedClaim throughout(String edtf) {
        state(new Aligned(aligned.one(), aligned.other(), aligned.matter(), aligned.kinds(), Dating.of(edtf)));
        return this;
    }
}
