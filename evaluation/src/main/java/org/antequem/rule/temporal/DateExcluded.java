package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.rule.Goal;
import org.antequem.rule.GoalOfWords;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** {@code DATE_EXCLUDED}: several statements together rule out the date that is claimed. */
final class DateExcluded extends LineRule {

    DateExcluded() {
        super(
                TemporalRules.DATE_EXCLUDED,
                Bearing.REFUTES,
                "A claim that says when something happened is refuted where several statements together rule that out.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Occurred said) || said.mayBeNone() || !DateForced.isOpen(said, inquiry)) {
            return ImmutableList.of();
        }
        Occurred read = said.in(inquiry.conventions());
        GoalOfWords excluded = GoalOfWords.named(
                code(), read, statements -> DateForced.by(statements, read).ruledOut());
        return ImmutableList.of(excluded);
    }
}
