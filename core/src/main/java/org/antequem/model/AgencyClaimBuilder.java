package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** A claim that an actor acted for another, to which a period can be added. */
public final class AgencyClaimBuilder extends StatedClaim {

    private final Agency agency;

    AgencyClaimBuilder(String wording, Agency agency) {
        super(wording, agency);
        this.agency = agency;
    }

    /**
     * Claims that this was so during the whole of a period: {@code throughout("1950/1953")}.
     *
     * @param edtf an EDTF interval; see {@link Dating#of}
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public StatedClaim throughout(String edtf) {
        requireNonNull(edtf, "edtf");
        return throughout(Dating.of(edtf));
    }

    /** Claims that this was so during the whole of a period, from its start to its end. */
    @CanIgnoreReturnValue
    public StatedClaim throughout(Dating dating) {
        requireNonNull(dating, "dating");
        state(new Agency(agency.actor(), agency.principal(), dating));
        return this;
    }
}
