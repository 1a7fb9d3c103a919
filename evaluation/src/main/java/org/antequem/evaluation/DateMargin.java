package org.antequem.evaluation;

import static org.antequem.finding.Bearing.SUPPORTS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.rule.temporal.TemporalRules;
import org.antequem.search.Side;
import org.antequem.search.Sides;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;
import org.antequem.verdict.Hinges;

/** By how many seconds dates would have to be wrong for another verdict. */
final class DateMargin {

    private static final ImmutableSet<String> ASKED_FOR_DISTANCES = ImmutableSet.of(
            TemporalRules.ORDER_ENTAILED,
            TemporalRules.ORDER_EXCLUDED,
            TemporalRules.DATE_ENTAILED,
            TemporalRules.DATE_EXCLUDED);

    private final Claim claim;
    private final Sides sides;
    private final Conventions conventions;

    DateMargin(Claim claim, Sides sides) {
        this.claim = claim;
        this.sides = sides;
        this.conventions = sides.view().conventions();
    }

    /**
     * The least number of seconds by which dates would have to be wrong; empty where no shift is enough.
     *
     * @see Hinges#margin
     */
    OptionalLong seconds() {
        return sides.bearings(true).stream()
                .flatMapToLong(side -> seconds(side).stream())
                .min();
    }

    /** The least number of seconds that is enough to undo so many lines that the others do not establish the side. */
    private OptionalLong seconds(Bearing side) {
        ImmutableList<Spared> lines = sides.on(side).lines().stream()
                .map(line -> new Spared(line, slack(line, side)))
                .collect(ImmutableList.toImmutableList());
        return lines.stream()
                .mapToLong(Spared::slack)
                .filter(slack -> slack < Long.MAX_VALUE)
                .sorted()
                .filter(seconds ->
                        !Side.of(beyond(seconds, lines), sides.view()).isEstablished())
                .findFirst();
    }

    /**
     * A line, and by how many seconds a date has to move so that it no longer holds; the greatest number if none can.
     */
    private record Spared(Line line, long slack) {}

    private static ImmutableList<Line> beyond(long seconds, ImmutableList<Spared> lines) {
        return lines.stream()
                .filter(spared -> spared.slack() > seconds)
                .map(Spared::line)
                .collect(ImmutableList.toImmutableList());
    }

    /** What several rules found stands while one of them finds it. */
    private long slack(Line line, Bearing side) {
        Line.Basis basis = line.basis();
        return found(side)
                .flatMap(finding -> finding.lines().stream()
                        .filter(same -> same.basis().equals(basis))
                        .map(same -> slack(same, side, finding.code()).orElse(Long.MAX_VALUE)))
                .max(Comparator.naturalOrder())
                .orElse(Long.MAX_VALUE);
    }

    private Stream<Finding> found(Bearing side) {
        return sides.findings().stream().filter(finding -> finding.bearing() == side);
    }

    /** By how many seconds one date has to move so that the line no longer holds; empty where it is not about time. */
    private OptionalLong slack(Line line, Bearing side, String code) {
        return line.argument().conclusions().stream()
                .flatMapToLong(conclusion -> slack(conclusion, side, code).stream())
                .min();
    }

    private OptionalLong slack(Conclusion conclusion, Bearing side, String code) {
        if (conclusion instanceof DaysApart days) {
            return OptionalLong.of(days.slack());
        }
        if (conclusion instanceof Dated date) {
            return OptionalLong.of(date.margin() + 1);
        }
        return conclusion instanceof Precedes order
                ? OptionalLong.of(order.margin() - needed(order, side, code) + 1)
                : OptionalLong.empty();
    }

    /**
     * How many seconds there have to be between two moments: one, unless the rule asks for the distance that the claim
     * names; none between those of interests, which meet where one begins as the other ends.
     *
     * @param code of the rule that found it; of a rule of which it is not known what it asks for, none is sought that
     *     the order does not have
     */
    long needed(Precedes order, Bearing side, String code) {
        if (judged(claim) instanceof Aligned) {
            return 0;
        }
        if (!isAskedForDistances(code)) {
            return Math.min(1, order.margin());
        }
        Optional<Spacing> said = spacing(claim).map(spacing -> spacing.in(conventions));
        if (said.isPresent()) {
            boolean isForced =
                    (side == SUPPORTS) != claim.proposition().denied().isPresent();
            return needed(order, said.get(), isForced);
        }
        return judged(claim) instanceof Occurred occurred && isOfOne(order, occurred.event())
                ? neededToLeaveNoRoom(order, occurred.in(conventions).dating())
                : 1;
    }

    /** True of a rule that asks for what a claim says of time, and not only which of two moments came first. */
    static boolean isAskedForDistances(String code) {
        return ASKED_FOR_DISTANCES.contains(code);
    }

    /** True where an order says how long an event lasted. */
    private static boolean isOfOne(Precedes order, Event event) {
        return order.earlier().event().equals(event) && order.later().event().equals(event);
    }

    /** That an event lasted longer than the date leaves room for, or not so long as the date says. */
    private static long neededToLeaveNoRoom(Precedes order, Dating dating) {
        return order.earlier().endpoint() == Endpoint.START
                ? dating.end().latest() - dating.start().earliest() + 1
                : 1 - (dating.end().earliest() - dating.start().latest());
    }

    /** @param isForced true where the line forces what is said; false where it rules it out */
    private long needed(Precedes order, Spacing said, boolean isForced) {
        for (EndpointRelation relation : said.relations()) {
            Moment point = new Moment(said.event(), relation.point());
            Moment anchor = new Moment(said.anchor(), relation.anchor());
            Optional<Gap> gap = isForced
                    ? relation.innerGap(Bounds.UNKNOWN, conventions)
                    : Optional.of(relation.gap(Bounds.UNKNOWN, conventions));
            if (gap.isPresent()
                    && order.earlier().equals(point)
                    && order.later().equals(anchor)) {
                return isForced ? gap.get().least() : gap.get().greatest() + 1;
            }
            if (gap.isPresent()
                    && order.earlier().equals(anchor)
                    && order.later().equals(point)) {
                return isForced ? -gap.get().greatest() : 1 - gap.get().least();
            }
        }
        return 1;
    }

    /** A distance that is counted in days or longer units, from one moment to another. */
    record Distance(Moment from, Moment to, EndpointRelation relation) {

        boolean isBetween(Moment one, Moment other) {
            return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
        }
    }

    /** That of the claim about which something was concluded; empty where it counts hours or less, or nothing. */
    Optional<Distance> calendarDistance(Conclusion conclusion) {
        return spacing(claim).map(spacing -> spacing.in(conventions)).stream()
                .flatMap(said -> said.relations().stream()
                        .filter(relation -> relation.by().unit().isDateBased())
                        .map(relation -> new Distance(
                                new Moment(said.anchor(), relation.anchor()),
                                new Moment(said.event(), relation.point()),
                                relation)))
                .filter(far -> conclusion instanceof DaysApart days
                        ? far.isBetween(days.from(), days.to())
                        : conclusion instanceof Precedes order && far.isBetween(order.earlier(), order.later()))
                .findFirst();
    }

    /** What a claim states, or what it denies. */
    private static Proposition judged(Claim claim) {
        return claim.proposition().affirmed();
    }

    /** How far apart a claim says or denies that moments lie, also in a stage; empty where it does not. */
    static Optional<Spacing> spacing(Claim claim) {
        Proposition judged = judged(claim);
        if (judged instanceof StageOf stage) {
            return Optional.of(stage.order());
        }
        return judged instanceof Spacing spacing ? Optional.of(spacing) : Optional.empty();
    }
}
