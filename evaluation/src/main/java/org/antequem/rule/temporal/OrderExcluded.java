package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.rule.Goal;
import org.antequem.rule.GoalOfWords;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/** {@code ORDER_EXCLUDED}: the rest of the record rules out the order, or the duration, that is claimed. */
final class OrderExcluded extends LineRule {

    OrderExcluded() {
        super(
                TemporalRules.ORDER_EXCLUDED,
                Bearing.REFUTES,
                "A claim about order, duration or a stage is refuted where the rest of the record rules it out.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (claim.proposition() instanceof Spacing said) {
            return goals(said, inquiry);
        }
        return claim.proposition() instanceof StageOf stage ? goals(stage.order(), inquiry) : ImmutableList.of();
    }

    private ImmutableList<Goal> goals(Spacing said, Inquiry inquiry) {
        GoalOfWords excluded = GoalOfWords.named(
                code(),
                said,
                statements -> Argument.widest(
                        said.relations().stream().flatMap(relation -> ruledOut(said, relation, inquiry, statements))));
        return ImmutableList.of(excluded);
    }

    /** The two lie closer together than claimed, or the other way round; or further apart. */
    private static Stream<Argument> ruledOut(
            Spacing said, EndpointRelation relation, Inquiry inquiry, Inquiry statements) {
        Moment point = new Moment(said.event(), relation.point());
        Moment anchor = new Moment(said.anchor(), relation.anchor());
        Gap gap = relation.gap(Bounds.UNKNOWN, inquiry.conventions());
        Optional<Argument> closer = gap.least() == Bounds.DISTANT_PAST
                ? Optional.empty()
                : statements.apart(anchor, point, 1 - gap.least());
        Optional<Argument> further = gap.greatest() == Bounds.DISTANT_FUTURE
                ? Optional.empty()
                : statements.apart(point, anchor, gap.greatest() + 1);
        if (closer.isPresent() || further.isPresent()) {
            return Stream.of(closer, further).flatMap(Optional::stream);
        }
        return new DayCount(said, relation, OrderEntailed.besides(statements.excluding(said), statements))
                .ruledOut().stream();
    }
}
