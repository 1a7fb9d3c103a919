package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code CAUSE_AFTER_EFFECT}: nothing brings about, in any role, what was over before it started. */
final class CauseAfterEffect extends CauseRule {

    CauseAfterEffect() {
        super(
                TemporalRules.CAUSE_AFTER_EFFECT,
                "A claim of cause is refuted where the effect was certainly over before the cause began.");
    }

    @Override
    ImmutableList<Goal> goals(Cause cause, Claim claim, Inquiry inquiry) {
        return ImmutableList.of(statements -> statements.before(endOf(cause.effect()), startOf(cause.cause())));
    }
}
