package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.time.Dating;

/** {@code RETRACTED}, where it voids: whoever said so says so no more. */
final class RetractedVoids extends Retracted {

    RetractedVoids() {
        super(
                Bearing.VOIDS,
                "withdrawn by",
                "A statement is void where its teller, or the teller of a claim it was handed down from, withdrew it.");
    }

    @Override
    Optional<Dating> when(Claim claim) {
        return claim.withdrawn();
    }
}
