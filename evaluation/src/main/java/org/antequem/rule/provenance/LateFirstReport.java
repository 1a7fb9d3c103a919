package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Deed;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;
import org.antequem.model.Spacing;
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
import org.antequem.timeline.Zones;
import org.jspecify.annotations.Nullable;

/** {@code LATE_FIRST_REPORT}: memory fades, and hindsight helps it. */
final class LateFirstReport extends TellingRule {

    private static final long DAY = 86_400;

    LateFirstReport() {
        super(
                ProvenanceRules.LATE_FIRST_REPORT,
                Pass.DATES,
                Bearing.WEAKENS,
                "A statement is weak where it is oral or anonymous and was first told long after the fact (60 days, unless the policy says otherwise).");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        Optional<Moment> fact = isOral(telling.root()) ? fact(telling, inquiry) : Optional.empty();
        Optional<Event> told = fact.isEmpty()
                ? Optional.empty()
                : inquiry.needing(
                        firstTellingEvent(telling),
                        Lack.ofDate(Moment.startOf(telling.root().telling())));
        if (told.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Fact> late = late(fact.orElseThrow(), told.get(), inquiry);
        return late.isEmpty() || restsOn(late, telling, earlier)
                ? late
                : late(fact.orElseThrow(), told.get(), inquiry.where(isNoWeakerThan(telling, earlier)));
    }

    /** What makes a telling late must be at least as strong as it. */
    private static Predicate<Statement> isNoWeakerThan(Telling telling, Strengths earlier) {
        Strength strength = earlier.of(telling);
        return statement -> earlier.of(statement).isAtLeast(strength);
    }

    /** True where all that is shown is strong enough, so that nothing else needs to be asked. */
    private static boolean restsOn(ImmutableList<Fact> facts, Telling telling, Strengths earlier) {
        return facts.stream().flatMap(fact -> fact.statements().stream()).allMatch(isNoWeakerThan(telling, earlier));
    }

    private static ImmutableList<Fact> late(Moment fact, Event told, Inquiry inquiry) {
        Bounds known = inquiry.bounds(fact);
        Dating when = told.during().orElseThrow();
        Bounds spoken = inquiry.read(when).extent();
        if (!known.hasLatest() || !spoken.hasEarliest()) {
            return ImmutableList.of();
        }
        long last = known.latest();
        Span late = inquiry.policy().lateAfter();
        long ofItsDay = late.unit().isDateBased() ? DAY - 1 : 0;
        long longest = late.after(new Bounds(last, last), inquiry.conventions()).greatest() - ofItsDay;
        long latency = spoken.earliest() - last;
        return latency - inOtherZones(inquiry) > longest
                ? ImmutableList.<Fact>builder()
                        .add(Fact.dated("it was first told {}", when))
                        .add(Fact.shown(
                                "at least {} after the fact", Span.days(daysBetween(last, spoken.earliest(), inquiry))))
                        .addAll(proof(fact, Moment.startOf(told), latency, inquiry))
                        .build()
                : ImmutableList.of();
    }

    /** Counted from day to day, as on a calendar. */
    private static long daysBetween(long fact, long told, Inquiry inquiry) {
        ZoneId zone = inquiry.conventions().zone();
        return ChronoUnit.DAYS.between(
                Instant.ofEpochSecond(fact).atZone(zone).toLocalDate(),
                Instant.ofEpochSecond(told).atZone(zone).toLocalDate());
    }

    /** By how many seconds dates may be closer together than they seem: in zones that nobody states. */
    private static long inOtherZones(Inquiry inquiry) {
        return inquiry.conventions().isZoneStated() ? 0 : Zones.APART;
    }

    /**
     * What forces the latency. Where the dates of the fact are in dispute, any of them may be true: then all that
     * places it in time, from which no single number follows.
     */
    private static ImmutableList<Fact> proof(Moment fact, Moment told, long latency, Inquiry inquiry) {
        Optional<Argument> proof = inquiry.apart(fact, told, latency - inOtherZones(inquiry));
        Optional<Argument> exact = proof.filter(some -> some.margin().equals(OptionalLong.of(latency)));
        if (exact.isPresent() && inquiry.isConsistent(ImmutableSet.of(fact.event()))) {
            return exact.get().shown();
        }
        ImmutableSet<Statement> dates = inquiry.about(Occurred.of(fact.event())).stream()
                .filter(statement -> isOfTime(statement.proposition()))
                .collect(ImmutableSet.toImmutableSet());
        if (exact.isPresent() && inquiry.conflictAmong(dates).isEmpty()) {
            return exact.get().shown();
        }
        ImmutableSet.Builder<Statement> bearing = ImmutableSet.builder();
        bearing.addAll(dates);
        proof.ifPresent(some -> bearing.addAll(some.statements()));
        return ImmutableList.of(Fact.because(bearing.build()));
    }

    private static boolean isOfTime(Proposition said) {
        return (said instanceof Occurred occurred && !occurred.dating().isUnknown())
                || said instanceof Spacing
                || said instanceof StageOf;
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

    /** What people say, until it is written down; what an official published is written. */
    private static boolean isOral(Source root) {
        boolean isPublished = root.published().isPresent() && root.spoken().isEmpty();
        return !root.isNamed() || (root.kind().isPerson() && !(root.kind() == SourceKind.OFFICIAL && isPublished));
    }

    /**
     * When what the root tells, as far as that is on record, was there to be told: a beginning once it has begun, a
     * whole once it is over; and whatever somebody tells of what he is in the midst of, not before that is over. Where
     * a whole has no end on record, once it has begun. Empty where it is no matter of a moment.
     */
    private static Optional<Moment> fact(Telling telling, Inquiry inquiry) {
        Proposition said = telling.word();
        Optional<Event> event = event(said);
        if (event.isEmpty()) {
            return Optional.empty();
        }
        Moment start = Moment.startOf(event.get());
        Moment end = Moment.endOf(event.get());
        if (inquiry.wasThere(telling.root(), event.get()) || endpoint(said) == Endpoint.END) {
            return Optional.of(end);
        }
        return Optional.of(endpoint(said) == null && inquiry.bounds(end).hasLatest() ? end : start);
    }

    /** Of what a beginning, an end, or all is told. */
    private static Optional<Event> event(Proposition said) {
        if (said instanceof Order order) {
            return Optional.of(order.event());
        }
        if (said instanceof Lasted lasted) {
            return Optional.of(lasted.event());
        }
        if (said instanceof StageOf stage) {
            return Optional.of(stage.event());
        }
        if (said instanceof Deed deed) {
            return Optional.of(deed.event());
        }
        if (said instanceof Presence presence) {
            return Optional.of(presence.event());
        }
        return said instanceof Occurred occurred ? Optional.of(occurred.event()) : Optional.empty();
    }

    /** The endpoint that is told; null where it is the whole. */
    private static @Nullable Endpoint endpoint(Proposition said) {
        if (said instanceof Order order) {
            boolean isOfTheEnd = order.relations().stream().anyMatch(relation -> relation.point() == Endpoint.END);
            return isOfTheEnd ? Endpoint.END : Endpoint.START;
        }
        if (said instanceof Lasted) {
            return Endpoint.END;
        }
        boolean isBeginning = said instanceof Occurred occurred
                && occurred.dating().end().equals(Bounds.UNKNOWN)
                && !occurred.dating().start().equals(Bounds.UNKNOWN)
                && !occurred.dating().ongoing();
        return isBeginning ? Endpoint.START : null;
    }
}
