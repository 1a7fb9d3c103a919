package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code TOO_LATE_TO_SHAPE}: nothing shapes or coordinates what was over before it started. */
final class TooLateToShape extends CauseRule {

    TooLateToShape() {
        super(
                TemporalRules.TOO_LATE_TO_SHAPE,
                "A claim that something shaped an event is refuted where all stages of the event (for coordination: all"
                        + " stages of its execution; the event itself, if it has none) were certainly over before.");
    }

    @Override
    ImmutableList<Goal> goals(Cause cause, Claim claim, Inquiry inquiry) {
        if (cause.role() != Role.SHAPED && cause.role() != Role.COORDINATED) {
            return ImmutableList.of();
        }
        ImmutableList<Event> shaped = stagesOnRecord(cause, claim, inquiry).stream()
                .filter(stage -> cause.role() == Role.SHAPED || stage.stage() == Stage.EXECUTION)
                .map(StageOf::event)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Event> all = shaped.isEmpty() ? ImmutableList.of(cause.effect()) : shaped;
        return ImmutableList.of(statements -> allOver(all, cause, statements));
    }

    /** What is over is over whoever calls it a stage, so that the links themselves are no part of the argument. */
    private static Optional<Argument> allOver(ImmutableList<Event> events, Cause cause, Inquiry statements) {
        Optional<Argument> together = Optional.empty();
        for (Event event : events) {
            Optional<Argument> over = statements.before(endOf(event), startOf(cause.cause()));
            if (over.isEmpty()) {
                return over;
            }
            together = together.isEmpty() ? over : Optional.of(together.get().and(over.get()));
        }
        return together;
    }
}
