package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** Refutes a claim of cause because of when the cause started. */
abstract class CauseRule extends LineRule {

    CauseRule(String code, String sentence) {
        super(code, Bearing.REFUTES, sentence);
    }

    /** What would have to be forced; empty where the rule does not concern this role. */
    abstract ImmutableList<Goal> goals(Cause cause, Claim claim, Inquiry inquiry);

    @Override
    public final ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        return claim.proposition() instanceof Cause cause ? goals(cause, claim, inquiry) : ImmutableList.of();
    }

    /**
     * The links of stages to the effect, by content, but for those that come through the claim's own teller alone, who
     * could talk the rule down with them.
     */
    static ImmutableList<StageOf> stagesOnRecord(Cause cause, Claim claim, Inquiry inquiry) {
        return inquiry.stagesOf(cause.effect()).stream()
                .filter(link -> !(link instanceof Claim told) || isToldByOthers(told, claim, inquiry))
                .sorted(Statement.BY_CONTENT)
                .map(link -> (StageOf) link.proposition())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isToldByOthers(Claim told, Claim claim, Inquiry inquiry) {
        return claim.saidBy().isEmpty()
                || inquiry.tellings(told).stream()
                        .anyMatch(telling ->
                                !telling.speakers().contains(claim.saidBy().get()));
    }

    /** The argument with the widest margin. */
    static <T> Optional<Argument> widest(Stream<T> candidates, Function<T, Optional<Argument>> argument) {
        return Argument.widest(candidates.flatMap(candidate -> argument.apply(candidate).stream()));
    }

    /** That a stage of the effect started before the cause did: the link first, then when the stage was. */
    static Optional<Argument> startedFirst(Statement link, Cause cause, Inquiry statements) {
        StageOf stage = (StageOf) link.proposition();
        return statements.before(startOf(stage.event()), startOf(cause.cause())).map(argument -> argument.from(link));
    }
}
