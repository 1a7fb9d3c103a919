package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;

/** {@code LATE_FIRST_REPORT}: memory fades, and hindsight helps it. */
final class LateFirstReport extends TellingRule {

    private static final long DAY = 86_400;

    LateFirstReport() {
        super(
                ProvenanceRules.LATE_FIRST_REPORT,
                Pass.DATES,
                Bearing.WEAKENS,
                "A statement is weak where it is oral or its root unnamed, and it was first told long after the fact (60 days unless the"
                        + " policy says otherwise).");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (!telling.root().kind().isPerson() && telling.root().isNamed()) {
            return ImmutableList.of();
        }
        Optional<Moment> fact = fact(telling.claim().proposition());
        Optional<Event> told = fact.isEmpty()
                ? Optional.empty()
                : inquiry.needing(
                        firstTellingEvent(telling),
                        Lack.ofDate(Moment.startOf(telling.root().telling())));
        if (told.isEmpty()) {
            return ImmutableList.of();
        }
        Bounds known = inquiry.bounds(fact.orElseThrow());
        Dating when = told.get().during().orElseThrow();
        Bounds spoken = inquiry.read(when).extent();
        if (!known.hasLatest() || !spoken.hasEarliest()) {
            return ImmutableList.of();
        }
        long last = known.latest();
        Span late = inquiry.policy().lateAfter();
        long ofItsDay = late.unit().isDateBased() ? DAY - 1 : 0;
        long longest = late.after(new Bounds(last, last), inquiry.conventions()).greatest() - ofItsDay;
        long latency = spoken.earliest() - last;
        return latency > longest
                ? ImmutableList.<Fact>builder()
                        .add(Fact.dated("first told", when))
                        .add(Fact.shown("after the fact by at least", Span.days(latency / DAY)))
                        .addAll(proof(fact.orElseThrow(), Moment.startOf(told.get()), latency, inquiry))
                        .build()
                : ImmutableList.of();
    }

    /**
     * What forces the latency. Where the dates of the fact are in dispute, any of them may be true: then all that is
     * said of it, from which no single number follows.
     */
    private static ImmutableList<Fact> proof(Moment fact, Moment told, long latency, Inquiry inquiry) {
        Optional<Argument> proof = inquiry.apart(fact, told, latency);
        ImmutableSet<Statement> dates = ImmutableSet.copyOf(inquiry.about(Occurred.of(fact.event())));
        if (proof.isPresent()
                && proof.get().margin().equals(OptionalLong.of(latency))
                && inquiry.conflictAmong(dates).isEmpty()) {
            return proof.get().shown();
        }
        ImmutableSet.Builder<Statement> bearing = ImmutableSet.builder();
        bearing.addAll(dates);
        proof.ifPresent(some -> bearing.addAll(some.statements()));
        return ImmutableList.of(Fact.because(bearing.build()));
    }

    /** Its telling by whoever first did, as far as that is recorded; not by a root that does not bear it out. */
    private static Optional<Event> firstTellingEvent(Telling telling) {
        Optional<Dating> first = telling.firstTold();
        for (Source speaker : telling.speakers()) {
            boolean bearsOut = telling.ending() != Telling.Ending.NOT_BORNE_OUT || !speaker.equals(telling.root());
            if (bearsOut && first.isPresent() && speaker.told().equals(first)) {
                return Optional.of(speaker.telling());
            }
        }
        return Optional.empty();
    }

    /** When what is told was there to be told; empty where it is no matter of a moment. */
    private static Optional<Moment> fact(Proposition said) {
        if (said instanceof Order order) {
            return Optional.of(
                    new Moment(order.event(), order.relations().get(0).point()));
        }
        if (said instanceof Lasted lasted) {
            return Optional.of(Moment.endOf(lasted.event()));
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
