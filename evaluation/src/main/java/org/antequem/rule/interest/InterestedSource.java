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
                "A statement is weak where being believed serves an interest of its first source, or of somebody for whom it stands.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return InterestInBelief.of(
                telling,
                "to be believed serves {}",
                Interest::servedByBelief,
                Interest::harmedByBelief,
                earlier,
                inquiry);
    }
}
