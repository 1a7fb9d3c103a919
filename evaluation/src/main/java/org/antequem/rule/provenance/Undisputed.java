package org.antequem.rule.provenance;

import org.antequem.lineage.Position;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;

/** Which words cannot well be mistaken: plain ones, of somebody who was there. */
final class Undisputed {

    private Undisputed() {}

    /** Without a hedge, a retraction or a doubt, and read without a presumption. */
    static boolean isPlain(Claim claim) {
        return claim.hedge().isEmpty()
                && claim.withdrawn().isEmpty()
                && claim.doubted().isEmpty()
                && claim.presuming().isEmpty();
    }

    /** True where a named source says it of its own knowledge, and was in a position to have that. */
    static boolean wasThere(Source teller, Claim claim) {
        if (!teller.isNamed() || !claim.citing().equals(Citation.NOBODY)) {
            return false;
        }
        for (Event event : claim.proposition().attested()) {
            if (Position.of(teller, event) == Position.OUTSIDE) {
                return false;
            }
        }
        return true;
    }
}
