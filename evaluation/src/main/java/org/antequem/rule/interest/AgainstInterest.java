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
                "It is noted where the root of a statement, or somebody for whom the root stands, has an interest that belief"
                        + " in it harms, or disbelief in what it excludes.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return InterestInBelief.of(
                telling,
                "harms its root's interest",
                Interest::harmedByBelief,
                Interest::servedByBelief,
                earlier,
                inquiry);
    }
}
