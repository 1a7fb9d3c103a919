package org.antequem.rule.provenance;

import java.util.Set;
import java.util.function.Predicate;
import org.antequem.finding.Strength;
import org.antequem.lineage.Position;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;

/** Which words cannot well be mistaken: plain ones, of somebody who was there. */
final class Undisputed {

    private Undisputed() {}

    /** What is stipulated, what the tellers of a chain say themselves, and what those say who were there. */
    static Predicate<Statement> beside(Telling telling, Inquiry inquiry) {
        Set<Source> speakers = telling.speakers();
        return statement -> {
            if (!(statement instanceof Claim claim) || telling.passesThrough(claim)) {
                return true;
            }
            Source teller = claim.saidBy().orElseThrow();
            return isPlain(claim, inquiry) && (speakers.contains(teller) || wasThere(teller, claim));
        };
    }

    /** True where the rules leave something of a telling, and nobody on its way held back. */
    static boolean isSound(Telling telling, Strengths strengths) {
        for (Claim link : telling.chain()) {
            if (link.hedge().isPresent()) {
                return false;
            }
        }
        return strengths.of(telling) != Strength.VOID;
    }

    /** Without a hedge, a retraction or a doubt, as far as the view knows, and read without a presumption. */
    static boolean isPlain(Claim claim, Inquiry inquiry) {
        return claim.hedge().isEmpty()
                && claim.withdrawn().filter(inquiry::knows).isEmpty()
                && claim.doubted().filter(inquiry::knows).isEmpty()
                && claim.presuming().isEmpty();
    }

    /** True where a named source says it first-hand, and was in a position to know it. */
    static boolean wasThere(Source teller, Claim claim) {
        if (!teller.isNamed() || !claim.isOfOwnKnowledge()) {
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
