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

/** {@code INTERESTED_SOURCE}: whoever gains from being believed would say so in any case. */
final class InterestedSource extends TellingRule {

    InterestedSource() {
        super(
                InterestRules.INTERESTED_SOURCE,
                Pass.SPEAKERS,
                Bearing.WEAKENS,
                "A statement is weak where its root, or somebody for whom the root stands, has an interest that belief in it"
                        + " serves, or disbelief in what it excludes.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return InterestInBelief.of(
                telling,
                "serves its root's interest",
                Interest::servedByBelief,
                Interest::harmedByBelief,
                earlier,
                inquiry);
    }
}
