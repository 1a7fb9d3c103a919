package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Order;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/** {@code ORDER_EXCLUDED}: the rest of the record rules out the order that is claimed. */
final class OrderExcluded extends LineRule {

    OrderExcluded() {
        super(
                TemporalRules.ORDER_EXCLUDED,
                Bearing.REFUTES,
                "A claim of order is refuted where the rest of the record rules it out.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        return claim.proposition() instanceof Order order
                ? ImmutableList.of(statements -> order.relations().stream()
                        .flatMap(relation -> ruledOut(order, relation, inquiry.conventions(), statements).stream())
                        .max(Comparator.comparingLong(
                                argument -> argument.margin().orElseThrow())))
                : ImmutableList.of();
    }

    /** The two lie closer together than claimed, or the other way round; or further apart. */
    private static Optional<Argument> ruledOut(
            Order order, EndpointRelation relation, Conventions conventions, Inquiry statements) {
        Moment point = new Moment(order.event(), relation.point());
        Moment anchor = new Moment(order.anchor(), relation.anchor());
        Gap gap = relation.gap(Bounds.UNKNOWN, conventions);
        Optional<Argument> closer = gap.least() == Bounds.DISTANT_PAST
                ? Optional.empty()
                : statements.apart(anchor, point, 1 - gap.least());
        return closer.or(() -> gap.greatest() == Bounds.DISTANT_FUTURE
                ? Optional.empty()
                : statements.apart(point, anchor, gap.greatest() + 1));
    }
}
