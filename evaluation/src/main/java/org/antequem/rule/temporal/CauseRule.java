package org.antequem.rule.temporal;

import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.lineage.Telling;
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
     * The links of stages to the effect, by content, that have to be reckoned with: not those that come through the
     * claim's own teller alone, who could talk the rule down with them, and not those that are only hedged, doubted or
     * taken back.
     */
    static ImmutableList<StageOf> stagesOnRecord(Cause cause, Claim claim, Inquiry inquiry) {
        return stages(cause, claim, inquiry, inquiry::isPlain);
    }

    /** The links of stages to the effect, by content, that others than the claim's own teller tell in some such way. */
    static ImmutableList<StageOf> stages(Cause cause, Claim claim, Inquiry inquiry, Predicate<Telling> how) {
        return inquiry.stagesOf(cause.effect()).stream()
                .filter(link -> isToldByOthers(link, claim, inquiry, how))
                .sorted(Statement.BY_CONTENT)
                .map(link -> (StageOf) link.proposition())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * True for what is stipulated, and for what others than the teller of a claim tell in some such way.
     *
     * @param how the tellings that count
     */
    static boolean isToldByOthers(Statement statement, Claim claim, Inquiry inquiry, Predicate<Telling> how) {
        return !(statement instanceof Claim told)
                || inquiry.tellings(told).stream()
                        .anyMatch(telling -> how.test(telling)
                                && claim.saidBy()
                                        .filter(telling.speakers()::contains)
                                        .isEmpty());
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
