package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.rule.Inquiry;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Zones;

/**
 * Days, months and years counted from day to day, as a timeline counts them: from one day of the calendar to another,
 * whatever the times of day. Seconds between two moments of which only the days are known say less.
 */
final class DayCount {

    /** What a calendar of the JDK can say, in every zone. */
    private static final Bounds WRITABLE = new Bounds(
            LocalDateTime.MIN.toEpochSecond(ZoneOffset.MAX) + 36 * 3600,
            LocalDateTime.MAX.toEpochSecond(ZoneOffset.MIN) - 36 * 3600);

    /** By so many seconds months can differ, and what is counted from the 31st besides. */
    private static final long LEEWAY_OF_MONTHS = 5 * 86_400;

    private final EndpointRelation relation;
    private final Moment anchor;
    private final Moment point;
    private final Inquiry statements;
    private final Conventions conventions;

    DayCount(Spacing said, EndpointRelation relation, Inquiry statements) {
        this(
                relation,
                new Moment(said.anchor(), relation.anchor()),
                new Moment(said.event(), relation.point()),
                statements);
    }

    private DayCount(EndpointRelation relation, Moment anchor, Moment point, Inquiry statements) {
        this.relation = relation;
        this.anchor = anchor;
        this.point = point;
        this.statements = statements;
        this.conventions = statements.conventions();
    }

    /** That the point lies elsewhere than so far from the anchor. */
    Optional<Argument> ruledOut() {
        return isOfDays() && nearlyRuledOut(leeway()).isPresent()
                ? sought(DayCount::mayBeRuledOut, DayCount::ruledOutWhereTheyAre, rest -> rest.nearlyRuledOut(0))
                : Optional.empty();
    }

    /** That the point lies so far from the anchor, wherever that is. */
    Optional<Argument> forced() {
        return isOfDays() && mayBeForced()
                ? sought(DayCount::isWithinReach, DayCount::forcedByItself, DayCount::nearlyForced)
                : Optional.empty();
    }

    /**
     * So many seconds at most are between what days say and what seconds prove. What days rule out, seconds that are
     * certain by every reading of the calendar rule out as well.
     */
    private long leeway() {
        boolean isOfOneLength = relation.by().unit().compareTo(ChronoUnit.WEEKS) <= 0;
        return isOfOneLength ? 0 : LEEWAY_OF_MONTHS;
    }

    private boolean isOfDays() {
        return relation.by().unit().isDateBased();
    }

    /** By which statements seconds rule it out but for what days can add; quick to see where they do not. */
    private Optional<ImmutableSet<Statement>> nearlyRuledOut(long leeway) {
        return ruledOutBy()
                .filter(this::isWithinReach)
                .flatMap(far -> apart(far.earlier(), far.later(), far.least() - leeway).stream())
                .findFirst();
    }

    private boolean mayBeRuledOut() {
        return ruledOutBy().anyMatch(this::isWithinReach);
    }

    /** So many seconds at least between two moments. */
    private record Apart(Moment earlier, Moment later, long least) {}

    private boolean isWithinReach(Apart far) {
        return !statements.isOutOfReach(far.earlier(), far.later(), far.least());
    }

    /** What days rule out is beyond what counts as so far by every reading, on one side or the other. */
    private Stream<Apart> ruledOutBy() {
        return Stream.of(relation.orFurther(), relation.limit()).flatMap(this::beyond);
    }

    /** @param oneSided with a least, or with a greatest, so that some number of seconds is beyond it */
    private Stream<Apart> beyond(EndpointRelation oneSided) {
        Gap gap = oneSided.innerGap(Bounds.UNKNOWN, conventions).orElse(Gap.UNKNOWN);
        if (gap.least() != Bounds.DISTANT_PAST) {
            return Stream.of(new Apart(anchor, point, 1 - gap.least()));
        }
        return gap.greatest() == Bounds.DISTANT_FUTURE
                ? Stream.empty()
                : Stream.of(new Apart(point, anchor, gap.greatest() + 1));
    }

    /**
     * True where seconds force what any reading would allow. Around a contradiction not all is found that they force:
     * there it is enough that they may.
     */
    private boolean mayBeForced() {
        return nearlyForced().isPresent() || (!statements.isConsistent(events()) && isWithinReach());
    }

    private boolean isWithinReach() {
        Gap gap = relation.gap(Bounds.UNKNOWN, conventions);
        return (gap.least() == Bounds.DISTANT_PAST || !statements.isOutOfReach(point, anchor, gap.least()))
                && (gap.greatest() == Bounds.DISTANT_FUTURE
                        || !statements.isOutOfReach(anchor, point, -gap.greatest()));
    }

    /** By which statements seconds force what any reading would allow. */
    private Optional<ImmutableSet<Statement>> nearlyForced() {
        Gap gap = relation.gap(Bounds.UNKNOWN, conventions);
        Optional<ImmutableSet<Statement>> least =
                gap.least() == Bounds.DISTANT_PAST ? Optional.of(ImmutableSet.of()) : apart(point, anchor, gap.least());
        return gap.greatest() == Bounds.DISTANT_FUTURE
                ? least
                : least.flatMap(some -> apart(anchor, point, -gap.greatest())
                        .map(others -> Sets.union(some, others).immutableCopy()));
    }

    private Optional<ImmutableSet<Statement>> apart(Moment earlier, Moment later, long least) {
        return statements.apart(earlier, later, least).map(Argument::statements);
    }

    /**
     * Where statements contradict each other, those few may do by which seconds nearly decide, for they can hold
     * together. Else some are left out.
     *
     * @param mayReach false where not even statements that contradict each other reach the goal, nor any part of these
     * @param nearly by which statements seconds reach the goal, but for what days can add
     */
    private Optional<Argument> sought(
            Predicate<DayCount> mayReach,
            Function<DayCount, Optional<Argument>> goal,
            Function<DayCount, Optional<ImmutableSet<Statement>>> nearly) {
        return AroundContradictions.first(statements, events(), rest -> mayReach.test(among(rest)), rest -> {
            DayCount here = among(rest);
            return goal.apply(here)
                    .or(() -> nearly.apply(here).flatMap(few -> goal.apply(among(statements.only(few)))));
        });
    }

    private DayCount among(Inquiry some) {
        return new DayCount(relation, anchor, point, some);
    }

    private ImmutableSet<Event> events() {
        return ImmutableSet.of(anchor.event(), point.event());
    }

    private Optional<Argument> ruledOutWhereTheyAre() {
        Bounds placed = relation.placed(statements.bounds(anchor), conventions);
        return Argument.wider(
                placed.hasLatest() ? notBefore(placed.latest() + 1) : Optional.empty(),
                placed.hasEarliest() ? notAfter(placed.earliest() - 1) : Optional.empty());
    }

    /**
     * Two moments of one day are 0 days apart, and neither comes first unless seconds say so. They must say so by the
     * very statements by which days are counted: around a contradiction, others might.
     */
    private Optional<Argument> forcedByItself() {
        return forcedWhereTheyAre()
                .filter(found -> among(statements.only(found.statements()))
                        .nearlyForced()
                        .isPresent());
    }

    private Optional<Argument> forcedWhereTheyAre() {
        Optional<Bounds> placed = relation.surelyPlaced(statements.bounds(anchor), conventions);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        Bounds within = placed.get();
        if (!within.hasEarliest()) {
            return notAfter(within.latest());
        }
        Optional<Argument> first = notBefore(within.earliest());
        return within.hasLatest()
                ? first.flatMap(one -> notAfter(within.latest()).map(other -> both(one, other)))
                : first;
    }

    private static Argument both(Argument first, Argument last) {
        Argument all = first.and(last);
        DaysApart least = (DaysApart) first.conclusions().get(0);
        DaysApart greatest = (DaysApart) last.conclusions().get(0);
        DaysApart days = new DaysApart(
                least.from(),
                least.to(),
                least.least(),
                greatest.greatest(),
                least.margin(),
                Math.min(least.slack(), greatest.slack()));
        return new Argument(all.statements(), ImmutableList.of(days), all.presuming());
    }

    /** That the point is not before a second, and so at least as many days after the last day of the anchor. */
    private Optional<Argument> notBefore(long second) {
        long last = statements.bounds(anchor).latest();
        long first = statements.bounds(point).earliest();
        if (first < second || !isWritable(last) || !isWritable(first)) {
            return Optional.empty();
        }
        return inAnyZone(
                new DaysApart(
                        anchor, point, day(first) - day(last), Bounds.DISTANT_FUTURE, first - last, first - second + 1),
                proved(anchor, last, false),
                proved(point, first, true));
    }

    /** That the point is not after a second, and so at most as many days after the first day of the anchor. */
    private Optional<Argument> notAfter(long second) {
        long first = statements.bounds(anchor).earliest();
        long last = statements.bounds(point).latest();
        if (last > second || !isWritable(first) || !isWritable(last)) {
            return Optional.empty();
        }
        return inAnyZone(
                new DaysApart(
                        anchor, point, Bounds.DISTANT_PAST, day(last) - day(first), first - last, second - last + 1),
                proved(anchor, first, true),
                proved(point, last, false));
    }

    /** What counts from day to day whatever the zones of dates that name none; or else, presuming that they are one. */
    private Optional<Argument> inAnyZone(
            DaysApart conclusion, Optional<Argument> ofAnchor, Optional<Argument> ofPoint) {
        Optional<Argument> found = together(conclusion, ofAnchor, ofPoint);
        if (found.isEmpty()
                || conclusion.slack() > Zones.APART
                || !Zones.matter(found.get().statements(), conventions)) {
            return found;
        }
        return statements.presumes(Approximations.ONE_ZONE)
                ? found.map(argument -> argument.presuming(Approximations.ONE_ZONE))
                : Optional.empty();
    }

    private static Optional<Argument> together(
            DaysApart conclusion, Optional<Argument> ofAnchor, Optional<Argument> ofPoint) {
        return ofAnchor.flatMap(one -> ofPoint.map(one::and))
                .map(both -> new Argument(both.statements(), ImmutableList.of(conclusion), both.presuming()));
    }

    /** What shows that a moment is not before a second, or not after it. */
    private Optional<Argument> proved(Moment moment, long second, boolean isNotBefore) {
        return (isNotBefore
                        ? statements.apart(Moment.ZERO, moment, second)
                        : statements.apart(moment, Moment.ZERO, -second))
                .map(argument -> new Argument(argument.statements(), ImmutableList.of(), argument.presuming()));
    }

    private long day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), conventions.zone())
                .toEpochDay();
    }

    private static boolean isWritable(long second) {
        return WRITABLE.earliest() <= second && second <= WRITABLE.latest();
    }
}
