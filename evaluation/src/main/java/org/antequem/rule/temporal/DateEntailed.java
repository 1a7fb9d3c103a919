package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.rule.Goal;
import org.antequem.rule.GoalOfWords;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** {@code DATE_ENTAILED}: several statements together force the date that is claimed. */
final class DateEntailed extends LineRule {

    DateEntailed() {
        super(
                TemporalRules.DATE_ENTAILED,
                Bearing.SUPPORTS,
                "A claim that says when something happened is supported where that follows from several statements together.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Occurred said) || !DateForced.isOpen(said, inquiry)) {
            return ImmutableList.of();
        }
        Occurred read = said.in(inquiry.conventions());
        GoalOfWords entailed = GoalOfWords.named(
                code(), read, statements -> DateForced.by(statements, read).forced());
        return ImmutableList.of(entailed);
    }
}
