package org.antequem.evaluation;

import static org.antequem.finding.Bearing.SUPPORTS;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Line;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
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
        ImmutableList<Line> lines = sides.on(side).lines();
        return lines.stream()
                .flatMapToLong(line -> slack(line, side).stream())
                .sorted()
                .filter(seconds ->
                        !Side.of(beyond(seconds, lines, side), sides.view()).isEstablished())
                .findFirst();
    }

    private ImmutableList<Line> beyond(long seconds, ImmutableList<Line> lines, Bearing side) {
        return lines.stream()
                .filter(line -> slack(line, side).orElse(Long.MAX_VALUE) > seconds)
                .collect(ImmutableList.toImmutableList());
    }

    /** By how many seconds one date has to move so that the line no longer holds; empty where it is not about time. */
    private OptionalLong slack(Line line, Bearing side) {
        return line.argument().conclusions().stream()
                .flatMapToLong(conclusion -> slack(conclusion, side).stream())
                .min();
    }

    private OptionalLong slack(Conclusion conclusion, Bearing side) {
        if (conclusion instanceof DaysApart days) {
            return OptionalLong.of(days.slack());
        }
        if (conclusion instanceof Dated date) {
            return OptionalLong.of(date.margin() + 1);
        }
        return conclusion instanceof Precedes order
                ? OptionalLong.of(order.margin() - needed(order, side) + 1)
                : OptionalLong.empty();
    }

    /**
     * How many seconds there have to be between two moments: one, unless the claim names a distance; none between those
     * of interests, which meet where one begins as the other ends.
     */
    long needed(Precedes order, Bearing side) {
        Optional<Spacing> said = spacing(claim).map(spacing -> spacing.in(conventions));
        if (said.isPresent()) {
            boolean isForced =
                    (side == SUPPORTS) != claim.proposition().denied().isPresent();
            return needed(order, said.get(), isForced);
        }
        if (judged(claim) instanceof Occurred occurred) {
            return neededToLeaveNoRoom(order, occurred.in(conventions).dating());
        }
        return judged(claim) instanceof Aligned ? 0 : 1;
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
