package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.rule.Reading;
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
                Bearing.WEAKENS,
                "A statement is weak where it is oral or its root unnamed, and it was first told long after the fact (60 days unless the"
                        + " policy says otherwise).");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        if (!telling.root().kind().isPerson() && telling.root().isNamed()) {
            return ImmutableList.of();
        }
        Optional<Event> told = told(telling);
        Optional<Moment> fact = fact(telling.claim().proposition());
        if (told.isEmpty() || fact.isEmpty()) {
            return ImmutableList.of();
        }
        Bounds known = reading.timeline().bounds(fact.get());
        Dating when = told.get().during().orElseThrow();
        Bounds spoken = reading.read(when).extent();
        if (!known.hasLatest() || !spoken.hasEarliest()) {
            return ImmutableList.of();
        }
        long last = known.latest();
        Span late = reading.policy().lateAfter();
        long ofItsDay = late.unit().isDateBased() ? DAY - 1 : 0;
        long longest = late.after(new Bounds(last, last), reading.conventions()).greatest() - ofItsDay;
        long latency = spoken.earliest() - last;
        return latency > longest
                ? ImmutableList.<Fact>builder()
                        .add(Fact.dated("first told", when))
                        .add(Fact.shown("after the fact by at least", Span.days(latency / DAY)))
                        .addAll(grounds(fact.get(), Moment.startOf(told.get()), latency, reading))
                        .build()
                : ImmutableList.of();
    }

    /**
     * What forces the latency. Where the dates of the fact are in dispute, any of them may be true: then all that is
     * said of it, from which no single number follows.
     */
    private ImmutableList<Fact> grounds(Moment fact, Moment told, long latency, Reading reading) {
        return reading.remembered(List.of(this, fact, told, latency), any -> forcing(fact, told, latency, reading));
    }

    private static ImmutableList<Fact> forcing(Moment fact, Moment told, long latency, Reading reading) {
        Argument proof = Succession.proof(fact, told, latency, any -> true, reading);
        if (proof.margin().equals(OptionalLong.of(latency))) {
            return proof.shown();
        }
        return ImmutableList.of(Fact.because(ImmutableSet.<Statement>builder()
                .addAll(reading.about(Occurred.of(fact.event())))
                .addAll(proof.statements())
                .build()));
    }

    /** Its telling by whoever first did, as far as that is recorded; not by a root that does not bear it out. */
    private static Optional<Event> told(Telling telling) {
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
