package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code ADMIRALTY_GRADE}, where it weakens: somebody who could judge it thought little of it. */
final class AdmiraltyGradeWeakens extends TellingRule {

    AdmiraltyGradeWeakens() {
        super(
                ProvenanceRules.ADMIRALTY_GRADE,
                Pass.DATES,
                Bearing.WEAKENS,
                "A statement is weak where a source that it came through is graded D or E, or its information 4 or 5.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return AdmiraltyGrade.shown(telling, earlier, inquiry, "{} is poorly graded", AdmiraltyGrade::isPoor);
    }
}
