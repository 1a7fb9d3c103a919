package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.time.Dating;

/** {@code RETRACTED}, where it voids: whoever said so says so no more. */
final class RetractedVoids extends Retracted {

    RetractedVoids() {
        super(Bearing.VOIDS, "{} withdrew it", "A statement is void where somebody through whom it came withdrew it.");
    }

    @Override
    Optional<Dating> when(Claim claim) {
        return claim.withdrawn();
    }
}
