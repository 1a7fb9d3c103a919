package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Role;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code EARLIER_STAGE}: nothing sets going what had started before it. */
final class EarlierStage extends CauseRule {

    EarlierStage() {
        super(
                TemporalRules.EARLIER_STAGE,
                "A claim that something set a process going is refuted where the process, or a stage of it, had certainly begun before that.");
    }

    @Override
    ImmutableList<Goal> goals(Cause cause, Claim claim, Inquiry inquiry) {
        if (cause.role() != Role.ORIGINATED) {
            return ImmutableList.of();
        }
        return ImmutableList.of(statements -> widest(
                        statements.stagesOf(cause.effect()).stream(), link -> startedFirst(link, cause, statements))
                .or(() -> statements.before(startOf(cause.effect()), startOf(cause.cause()))));
    }
}
