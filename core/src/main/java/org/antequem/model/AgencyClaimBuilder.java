package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** A claim that somebody acted for somebody, of which more may be said. */
public final class AgencyClaimBuilder extends StatedClaim {

    private final Agency agency;

    AgencyClaimBuilder(String wording, Agency agency) {
        super(wording, agency);
        this.agency = agency;
    }

    /** Throughout a time, as an EDTF interval: {@code "1950/1953"}; see {@link Dating#of}. */
    @CanIgnoreReturnValue
    public StatedClaim throughout(String edtf) {
        return throughout(Dating.of(edtf));
    }

    /** Throughout a time, from its start to its end. */
    @CanIgnoreReturnValue
    public StatedClaim throughout(Dating dating) {
        state(new Agency(agency.actor(), agency.principal(), dating));
        return this;
    }
}
