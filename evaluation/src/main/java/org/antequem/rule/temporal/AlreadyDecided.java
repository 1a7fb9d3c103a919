package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Role;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code ALREADY_DECIDED}: no decision depends on what came after it was taken. */
final class AlreadyDecided extends CauseRule {

    AlreadyDecided() {
        super(
                TemporalRules.ALREADY_DECIDED,
                "A claim that one thing decided another is refuted where the decision, or the planning, preparation or execution of the effect, had certainly begun before.");
    }

    @Override
    ImmutableList<Goal> goals(Cause cause, Claim claim, Inquiry inquiry) {
        if (cause.role() != Role.DECIDED) {
            return ImmutableList.of();
        }
        boolean standsForItself = stagesOnRecord(cause, claim, inquiry).isEmpty();
        return ImmutableList.of(statements -> widest(
                        statements.stagesOf(cause.effect()).stream(), stage -> decidedFirst(stage, cause, statements))
                .or(() -> standsForItself
                        ? statements.before(startOf(cause.effect()), startOf(cause.cause()))
                        : Optional.empty()));
    }

    private static Optional<Argument> decidedFirst(Statement link, Cause cause, Inquiry statements) {
        return switch (((StageOf) link.proposition()).stage()) {
            case DECISION, EXECUTION -> startedFirst(link, cause, statements);
            case PLANNING, PREPARATION ->
                statements.presumes(TemporalRules.PREPARATION_FOLLOWS_DECISION)
                        ? startedFirst(link, cause, statements)
                                .map(argument -> argument.presuming(TemporalRules.PREPARATION_FOLLOWS_DECISION))
                        : Optional.empty();
            case CONTACTS, ANNOUNCEMENT -> Optional.empty();
        };
    }
}
