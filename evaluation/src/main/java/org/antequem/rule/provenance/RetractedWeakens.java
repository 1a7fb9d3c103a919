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
                "{} came to doubt it",
                "A statement is weak where somebody through whom it came later doubted it.");
    }

    @Override
    Optional<Dating> when(Claim claim) {
        return claim.doubted();
    }
}
