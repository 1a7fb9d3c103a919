package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Aligned;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.search.Sides;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Limit;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** The dates that contradict the order in time on which the lines of a verdict rest. */
final class ContraryDates {

    private static final long A_DAY = 86_400;

    private final Claim claim;
    private final Sides sides;
    private final ZoneId zone;
    private final DateMargin margin;
    private final Set<Proposition> dates = new LinkedHashSet<>();

    private ContraryDates(Claim claim, Sides sides) {
        this.claim = claim;
        this.sides = sides;
        this.zone = sides.view().conventions().zone();
        this.margin = new DateMargin(claim, sides);
    }

    /**
     * Two for each order that a line of an established side forces, and one for each whole of which it uses a stage;
     * where days are counted, those by which they count otherwise; where a date follows, those by which it does not.
     */
    static ImmutableSet<Proposition> of(Claim claim, Sides sides) {
        ContraryDates contrary = new ContraryDates(claim, sides);
        for (Bearing side : sides.bearings(true)) {
            for (Finding finding : sides.findings()) {
                if (finding.bearing() == side) {
                    finding.lines().forEach(line -> contrary.add(line, side, finding.code()));
                }
            }
        }
        return ImmutableSet.copyOf(contrary.dates);
    }

    private void add(Line line, Bearing side, String code) {
        for (Conclusion conclusion : line.argument().conclusions()) {
            boolean isCounted = DateMargin.isAskedForDistances(code) && addDays(conclusion, side, line);
            if (!isCounted && conclusion instanceof Precedes order) {
                add(order, margin.needed(order, side, code), line);
            }
        }
    }

    /** That the earlier moment came after the later one, or too near, or a whole did of which the line uses a stage. */
    private void add(Precedes order, long needed, Line line) {
        Timeline known = known(line);
        long more = needed == 1 ? 0 : needed;
        long last = known.bounds(order.later()).latest();
        long first = known.bounds(order.earlier()).earliest();
        if (!isGranted(order.earlier().event(), line)) {
            dates.add(
                    last == Bounds.DISTANT_FUTURE
                            ? contrary(order, needed, Direction.AFTER)
                            : dated(order.earlier(), Limit.after(last - more, zone)));
        }
        if (!isGranted(order.later().event(), line)) {
            dates.add(
                    first == Bounds.DISTANT_PAST
                            ? contrary(order, needed, Direction.BEFORE)
                            : dated(order.later(), Limit.before(first + more, zone)));
        }
        for (Statement statement : line.statements()) {
            if (statement.proposition() instanceof StageOf link
                    && !isGranted(link.whole(), line)
                    && last != Bounds.DISTANT_FUTURE) {
                dates.add(dated(Moment.startOf(link.whole()), Limit.after(last - more, zone)));
            }
        }
    }

    private Timeline known(Line line) {
        return sides.view()
                .timeline()
                .counting(statement ->
                        statement instanceof Stipulation || line.statements().contains(statement));
    }

    /** True where days are counted, or a date follows, and some places are found from which it does so no more. */
    private boolean addDays(Conclusion conclusion, Bearing side, Line line) {
        boolean isForced =
                (side == Bearing.SUPPORTS) != claim.proposition().denied().isPresent();
        ContraryDays contrary = new ContraryDays(sides.view().conventions(), isForced);
        Timeline known = known(line);
        margin.calendarDistance(conclusion).ifPresent(far -> contrary.add(far.from(), far.to(), far.relation(), known));
        if (conclusion instanceof Dated date) {
            for (Statement statement : line.statements()) {
                if (statement.proposition() instanceof Occurred from
                        && !from.dating().isUnknown()
                        && !from.event().equals(date.moment().event())) {
                    contrary.add(date, from.event(), known, known.without(statement));
                }
            }
        }
        for (ContraryDays.Moved moved : contrary.all()) {
            add(moved.moment(), moved.limit(), line);
            for (Statement statement : line.statements()) {
                if (statement.proposition() instanceof StageOf link
                        && moved.limit().isAfter()
                        && moved.moment().equals(Moment.startOf(link.event()))) {
                    add(Moment.startOf(link.whole()), moved.limit(), line);
                }
            }
        }
        return !contrary.all().isEmpty();
    }

    private void add(Moment moment, Limit limit, Line line) {
        if (!isGranted(moment.event(), line)) {
            dates.add(dated(moment, limit));
        }
    }

    /** A claim is judged on its own terms: when its cause was, and of what time it speaks, is granted. */
    private boolean isGranted(Event event, Line line) {
        return (claim.proposition().affirmed() instanceof Cause cause
                        && cause.cause().equals(event))
                || ((claim.proposition() instanceof Aligned
                                || claim.proposition().stated().isPresent())
                        && line.statements().stream()
                                .anyMatch(statement -> statement instanceof Stipulation date
                                        && date.isGranted()
                                        && date.proposition().events().contains(event)));
    }

    private static Proposition contrary(Precedes order, long needed, Direction direction) {
        if (order.earlier().event().equals(order.later().event())) {
            return lasting(order, needed);
        }
        return direction == Direction.AFTER
                ? order(order.earlier(), direction, order.later())
                : order(order.later(), direction, order.earlier());
    }

    /**
     * That the event lasted for less than is needed; or for more, where it is needed that it lasted no longer. What is
     * counted in days is a day less or more, by any clock, and yet another one more where the last day is counted.
     */
    private static Proposition lasting(Precedes order, long needed) {
        Event event = order.earlier().event();
        if (order.earlier().endpoint() == Endpoint.START) {
            return new Lasted(
                    event,
                    Span.atMost(
                            needed >= A_DAY ? Span.days(needed / A_DAY - 1) : Span.seconds(Math.max(0, needed - 1))));
        }
        return new Lasted(
                event,
                Span.atLeast(
                        -needed >= A_DAY
                                ? Span.days(2 - Math.floorDiv(needed, A_DAY))
                                : Span.seconds(Math.max(0, 1 - needed))));
    }

    private static Proposition order(Moment point, Direction direction, Moment anchor) {
        return new Order(
                point.event(),
                anchor.event(),
                ImmutableList.of(new EndpointRelation(point.endpoint(), direction, anchor.endpoint(), Span.ANY)));
    }

    private static Proposition dated(Moment moment, Limit limit) {
        Dating dating = moment.endpoint() == Endpoint.START ? limit.starting() : limit.ending();
        return new Occurred(moment.event(), dating, Count.NOT_RECORDED);
    }
}
