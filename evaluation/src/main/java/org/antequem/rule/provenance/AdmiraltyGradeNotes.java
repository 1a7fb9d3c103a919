package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code ADMIRALTY_GRADE}, where it notes: it is graded as confirmed by others, and the record knows of none. */
final class AdmiraltyGradeNotes extends TellingRule {

    AdmiraltyGradeNotes() {
        super(
                ProvenanceRules.ADMIRALTY_GRADE,
                Pass.CONTEST,
                Bearing.NOTES,
                "It is noted where a source is graded as confirmed by others (1), and nobody on record who is independent of it confirms what it says.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return AdmiraltyGrade.shown(
                telling,
                earlier,
                inquiry,
                "{} is graded as confirmed by others, and nobody on record confirms it",
                grade -> grade.credibility() == 1 && !isConfirmed(telling, earlier, inquiry));
    }

    private static boolean isConfirmed(Telling telling, Strengths strengths, Inquiry inquiry) {
        Proposition said = inquiry.read(telling.claim().proposition());
        for (Statement statement : inquiry.about(said)) {
            if (statement instanceof Claim claim
                    && inquiry.read(claim.proposition()).entails(said)) {
                for (Telling other : inquiry.tellings(claim)) {
                    if (confirms(telling, other, strengths, inquiry)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean confirms(Telling telling, Telling other, Strengths strengths, Inquiry inquiry) {
        return other.ending().compareTo(Ending.NOT_RECORDED) <= 0
                && Undisputed.isSound(other, strengths)
                && inquiry.independence(telling, other).isEstablished();
    }
}
