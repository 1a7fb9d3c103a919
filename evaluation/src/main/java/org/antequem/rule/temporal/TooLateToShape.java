package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.time.Certainty;

/** {@code TOO_LATE_TO_SHAPE}: nothing shapes or coordinates what was over before it started. */
final class TooLateToShape extends CauseRule {

    TooLateToShape() {
        super(
                TemporalRules.TOO_LATE_TO_SHAPE,
                "A claim that something shaped an event is refuted where the event, or all of its recorded stages, were certainly over before that.");
    }

    @Override
    ImmutableList<Goal> goals(Cause cause, Claim claim, Inquiry inquiry) {
        if (cause.role() != Role.SHAPED && cause.role() != Role.COORDINATED) {
            return ImmutableList.of();
        }
        ImmutableList<StageOf> plain = stagesOnRecord(cause, claim, inquiry);
        ImmutableList<StageOf> stages = (plain.isEmpty() ? stages(cause, claim, inquiry, telling -> true) : plain)
                .stream()
                        .filter(stage -> cause.role() == Role.SHAPED || stage.stage() == Stage.EXECUTION)
                        .collect(ImmutableList.toImmutableList());
        Goal over = statements -> statements.before(endOf(cause.effect()), startOf(cause.cause()));
        if (stages.isEmpty() || wentOn(cause, claim, inquiry)) {
            return ImmutableList.of(over);
        }
        Goal allOver = ((Goal) statements -> allOver(stages, cause, statements))
                .presuming(ImmutableSet.of(TemporalRules.RECORDED_STAGES_ARE_ALL));
        return ImmutableList.of(statements -> over.reachedFrom(statements).or(() -> allOver.reachedFrom(statements)));
    }

    /** What makes each a stage of the effect, and that each was over. */
    private static Optional<Argument> allOver(ImmutableList<StageOf> stages, Cause cause, Inquiry statements) {
        Optional<Argument> together = Optional.empty();
        for (StageOf stage : stages) {
            Optional<Argument> over = link(stage, statements)
                    .flatMap(link -> statements
                            .before(endOf(stage.event()), startOf(cause.cause()))
                            .map(argument -> argument.from(link)));
            if (over.isEmpty()) {
                return over;
            }
            together = together.isEmpty() ? over : Optional.of(together.get().and(over.get()));
        }
        return together;
    }

    private static Optional<Statement> link(StageOf stage, Inquiry statements) {
        return statements.stagesOf(stage.whole()).stream()
                .filter(link -> link.proposition().equals(stage))
                .min(Statement.BY_CONTENT);
    }

    /**
     * True where the record says of the effect as a whole, in however rough words, that it went on after the cause had
     * started: then it had more to it than the stages that were over. What only the claim's own teller says of that, or
     * who took it back, does not count.
     */
    private static boolean wentOn(Cause cause, Claim claim, Inquiry inquiry) {
        Inquiry ofTheWhole = inquiry.asUsuallyRead()
                .where(statement -> !(statement.proposition() instanceof StageOf)
                        && isToldByOthers(statement, claim, inquiry, inquiry::isPlain));
        return ofTheWhole.about(Occurred.of(cause.effect())).stream().anyMatch(TooLateToShape::goesOn)
                || ofTheWhole.certainty(startOf(cause.cause()), endOf(cause.effect())) == Certainty.CERTAIN;
    }

    private static boolean goesOn(Statement statement) {
        return statement.proposition() instanceof Occurred occurred
                && occurred.dating().ongoing();
    }
}
