package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.StageOf;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;

/** {@code LATE_FIRST_REPORT}: memory fades, and hindsight helps it. */
public final class LateFirstReport extends TellingRule {

    private static final long DAY = 86_400;

    /** The rule; it has no settings. */
    public LateFirstReport() {
        super(
                "LATE_FIRST_REPORT",
                Bearing.WEAKENS,
                "A statement is weak where it is oral or its root unnamed, and it was first told long after the fact (60 days unless the"
                        + " policy says otherwise).");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        if (!telling.root().kind().isPerson() && telling.root().isNamed()) {
            return ImmutableList.of();
        }
        Optional<Dating> told = telling.firstTold();
        Optional<Bounds> fact = fact(telling.claim().proposition()).map(reading.timeline()::bounds);
        if (told.isEmpty() || fact.isEmpty() || !fact.get().hasLatest()) {
            return ImmutableList.of();
        }
        Bounds spoken = reading.read(told.get()).extent();
        long last = fact.get().latest();
        Span late = reading.policy().lateAfter();
        long ofItsDay = late.unit().isDateBased() ? DAY - 1 : 0;
        long longest = late.after(new Bounds(last, last), reading.conventions()).greatest() - ofItsDay;
        return spoken.hasEarliest() && spoken.earliest() - last > longest
                ? ImmutableList.of(
                        new Fact("first told", told.get()),
                        new Fact("after the fact by at least", Span.days((spoken.earliest() - last) / DAY)))
                : ImmutableList.of();
    }

    /** When what is told was there to be told; empty where it is no matter of a moment. */
    private static Optional<Moment> fact(Proposition said) {
        if (said instanceof Order order) {
            return Optional.of(
                    new Moment(order.event(), order.relations().get(0).point()));
        }
        if (said instanceof StageOf stage) {
            return Optional.of(Moment.startOf(stage.event()));
        }
        if (said instanceof Occurred occurred) {
            return Optional.of(
                    occurred.dating().end().equals(Bounds.UNKNOWN)
                            ? Moment.startOf(occurred.event())
                            : Moment.endOf(occurred.event()));
        }
        return Optional.empty();
    }
}
