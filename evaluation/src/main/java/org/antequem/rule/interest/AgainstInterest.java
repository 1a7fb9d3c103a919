package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Interest;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code AGAINST_INTEREST}: nobody lightly says what harms himself. */
final class AgainstInterest extends TellingRule {

    AgainstInterest() {
        super(
                InterestRules.AGAINST_INTEREST,
                Pass.SPEAKERS,
                Bearing.NOTES,
                "It is noted where being believed harms an interest of the first source, or of somebody for whom it stands.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return InterestInBelief.of(
                telling,
                "to be believed harms {}",
                Interest::harmedByBelief,
                Interest::servedByBelief,
                earlier,
                inquiry);
    }
}
