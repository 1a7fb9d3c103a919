package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.GoalOfWords;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/** {@code ORDER_ENTAILED}: the rest of the record forces the order, or the duration, that is claimed. */
final class OrderEntailed extends LineRule {

    OrderEntailed() {
        super(
                TemporalRules.ORDER_ENTAILED,
                Bearing.SUPPORTS,
                "A claim about order or duration is supported where it follows from the rest of the record.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Spacing said)) {
            return ImmutableList.of();
        }
        GoalOfWords entailed = GoalOfWords.named(
                code(),
                said,
                statements -> all(said, statements)
                        .filter(OrderEntailed::saysSomething)
                        .flatMap(argument -> Happening.shown(
                                said.events().stream().map(Occurred::of).toList(), argument, statements)));
        return ImmutableList.of(entailed);
    }

    /** That something lasted for nothing or longer needs no statement, and none says then that it happened. */
    private static boolean saysSomething(Argument argument) {
        return !argument.statements().isEmpty();
    }

    /** No event ends before it starts. */
    private static boolean isSoAnyway(Spacing said, Gap gap) {
        return said instanceof Lasted && gap.greatest() >= 0;
    }

    private static Optional<Argument> all(Spacing said, Inquiry statements) {
        Optional<Argument> together = Optional.empty();
        for (EndpointRelation relation : said.relations()) {
            Optional<Argument> one = relation.innerGap(Bounds.UNKNOWN, statements.conventions())
                    .flatMap(gap -> one(said, relation, gap, statements))
                    .or(() -> new DayCount(said, relation, besides(statements.entailing(said), statements)).forced());
            if (one.isEmpty()) {
                return one;
            }
            together = together.isEmpty() ? one : Optional.of(together.get().and(one.get()));
        }
        return together;
    }

    /** Days are counted from what says less: who says the very order needs nobody else's dates. */
    static Inquiry besides(ImmutableList<Statement> some, Inquiry statements) {
        return some.isEmpty() ? statements : statements.without(ImmutableSet.copyOf(some));
    }

    private static Optional<Argument> one(Spacing said, EndpointRelation relation, Gap gap, Inquiry statements) {
        Moment point = new Moment(said.event(), relation.point());
        Moment anchor = new Moment(said.anchor(), relation.anchor());
        Optional<Argument> least =
                gap.least() == Bounds.DISTANT_PAST ? Optional.empty() : statements.apart(point, anchor, gap.least());
        Optional<Argument> greatest = gap.greatest() == Bounds.DISTANT_FUTURE
                ? Optional.empty()
                : statements.apart(anchor, point, -gap.greatest());
        if (gap.least() == Bounds.DISTANT_PAST) {
            return greatest;
        }
        if (gap.greatest() == Bounds.DISTANT_FUTURE || isSoAnyway(said, gap)) {
            return least;
        }
        return least.flatMap(lower -> greatest.map(lower::and));
    }
}
