package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.time.Dating;

/** {@code RETRACTED}, where it weakens: whoever said so is no longer sure. */
final class RetractedWeakens extends Retracted {

    RetractedWeakens() {
        super(
                Bearing.WEAKENS,
                "doubted by",
                "A statement is weak where its teller, or the teller of a claim it was handed down from, came to doubt it.");
    }

    @Override
    Optional<Dating> when(Claim claim) {
        return claim.doubted();
    }
}
