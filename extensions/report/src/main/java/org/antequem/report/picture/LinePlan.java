package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Length;
import org.antequem.explanation.Premise;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Line;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/**
 * What is drawn of a line of argument, in the order of the argument: its own statements have dated it, and no others.
 *
 * @param rows its events
 * @param gaps what certainly lies between them
 * @param links by which one is dated from another
 * @param limits that matter to what follows
 * @param floatsFrom the moment from which everything is counted, where no calendar date places the line
 * @param unit in which it is counted: months or years where the line knows nothing else of time, so that no number of
 *     days is told; else days
 */
record LinePlan(
        ImmutableList<Row> rows,
        ImmutableList<Gap> gaps,
        ImmutableList<Link> links,
        ImmutableSet<Limit> limits,
        Optional<Moment> floatsFrom,
        ChronoUnit unit) {

    /**
     * One event.
     *
     * @param said the statements that date it
     */
    record Row(Event event, Bounds start, Bounds end, ImmutableList<Premise> said) {

        Bounds of(Moment moment) {
            return moment.equals(Moment.startOf(event)) ? start : end;
        }
    }

    BriefNames names() {
        return BriefNames.of(Iterables.transform(rows, Row::event));
    }

    /** All that is said at the rows and between them. */
    Stream<Premise> said() {
        return Stream.concat(
                rows.stream().flatMap(row -> row.said().stream()),
                links.stream().map(Link::said));
    }

    /**
     * What certainly lies between two moments.
     *
     * @param from the latest second of the earlier moment
     * @param to the earliest second of the later moment
     */
    record Gap(Precedes order, long from, long to) {}

    /** A limit of an event that matters to what follows. */
    record Limit(Event event, long second, boolean isLatest) {}

    /** One event, dated from another. */
    record Link(Event anchor, Event placed, Premise said) {

        /**
         * Of whose start or end it speaks; of a stage and its whole, the starts lie one way, and the ends the other.
         */
        Moment moment(Event event, boolean isEarlier) {
            Proposition proposition = said.statement().proposition();
            if (proposition instanceof Spacing spacing) {
                EndpointRelation relation = spacing.relations().get(0);
                return new Moment(event, event.equals(placed) ? relation.point() : relation.anchor());
            }
            return isEarlier ? Moment.startOf(event) : Moment.endOf(event);
        }
    }

    static LinePlan of(Inference inference, Conventions conventions) {
        Line line = inference.line();
        Timeline timeline = Timeline.of(line.statements(), inference.read(conventions));
        ImmutableList<Precedes> orders = line.argument().conclusions().stream()
                .filter(Precedes.class::isInstance)
                .map(Precedes.class::cast)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        SaidOfTime said = SaidOfTime.in(inference, ImmutableSet.copyOf(timeline.statements()));
        Optional<Moment> floatsFrom = floatsFrom(orders, timeline);
        Function<Moment, Bounds> placed = floatsFrom
                .<Function<Moment, Bounds>>map(anchor -> moment -> fromAnchor(timeline, anchor, moment))
                .orElse(timeline::bounds);
        ImmutableList<Gap> gaps =
                orders.stream().flatMap(order -> gap(order, placed).stream()).collect(ImmutableList.toImmutableList());
        ImmutableList<Row> rows = said.ordered(orders, line.argument().conclusions()).stream()
                .map(event -> new Row(
                        event, placed.apply(Moment.startOf(event)), placed.apply(Moment.endOf(event)), said.of(event)))
                .collect(ImmutableList.toImmutableList());
        return new LinePlan(rows, gaps, said.links(), limits(gaps, line), floatsFrom, unit(line));
    }

    private static ChronoUnit unit(Line line) {
        return line.argument().told().equals(line.argument().conclusions())
                ? ChronoUnit.DAYS
                : line.statements().stream()
                        .map(Statement::proposition)
                        .filter(Spacing.class::isInstance)
                        .flatMap(spacing -> ((Spacing) spacing).relations().stream())
                        .map(relation -> relation.by().unit())
                        .filter(unit -> unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS)
                        .min(Comparator.naturalOrder())
                        .orElse(ChronoUnit.DAYS);
    }

    private static ImmutableSet<Limit> limits(Iterable<Gap> gaps, Line line) {
        ImmutableSet.Builder<Limit> limits = ImmutableSet.builder();
        for (Gap gap : gaps) {
            limits.add(new Limit(gap.order().earlier().event(), gap.from(), true));
            limits.add(new Limit(gap.order().later().event(), gap.to(), false));
        }
        for (Conclusion conclusion : line.argument().conclusions()) {
            if (conclusion instanceof Dated dated) {
                boolean isStart = dated.moment().endpoint() == Endpoint.START;
                Bounds bounds = isStart ? dated.when().start() : dated.when().end();
                Event event = dated.moment().event();
                if (bounds.hasEarliest()) {
                    limits.add(new Limit(event, bounds.earliest(), false));
                }
                if (bounds.hasLatest()) {
                    limits.add(new Limit(event, bounds.latest(), true));
                }
            }
        }
        return limits.build();
    }

    ImmutableList<Limit> limitsOf(Row row) {
        return limits.stream()
                .filter(limit -> limit.event().equals(row.event()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What lies in a gap, in words. */
    String words(Gap gap) {
        return gap.order().margin() > 1 && unit == ChronoUnit.DAYS
                ? Length.between(gap.order().margin())
                : "no overlap";
    }

    /** Between which seconds what is known lies; empty where nothing is. */
    Optional<Bounds> seconds() {
        return TimeScale.known(rows.stream().flatMap(row -> Stream.of(row.start(), row.end())))
                .map(all -> TimeScale.around(all, isOpenBefore() ? 0.3 : 0.08, isOpenAfter() ? 0.2 : 0.08));
    }

    private boolean isOpenBefore() {
        return rows.stream()
                .anyMatch(row -> Bar.of(row.start(), row.end()).parts().get(0).from() == Bounds.DISTANT_PAST);
    }

    private boolean isOpenAfter() {
        return rows.stream()
                .map(row -> Bar.of(row.start(), row.end()).parts())
                .anyMatch(parts -> parts.get(parts.size() - 1).to() == Bounds.DISTANT_FUTURE);
    }

    /** The links that lead to a row, from a row above it or from one beneath it. */
    ImmutableList<Arrow> arrowsTo(Row row) {
        return links.stream()
                .map(this::arrow)
                .filter(arrow -> arrow.to().equals(row))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A link in the direction of the argument: towards the gap.
     *
     * @param fromSecond where it begins; not within all seconds where nothing limits it there
     * @param toSecond where it ends, likewise
     */
    record Arrow(Link link, Row from, Row to, boolean isDown, long fromSecond, long toSecond) {

        boolean isDrawn() {
            return isKnown(fromSecond) && isKnown(toSecond);
        }

        private static boolean isKnown(long second) {
            return second != Bounds.DISTANT_PAST && second != Bounds.DISTANT_FUTURE;
        }
    }

    private Arrow arrow(Link link) {
        int anchor = rows.indexOf(row(link.anchor()));
        int placed = rows.indexOf(row(link.placed()));
        int last = gaps.stream()
                .mapToInt(gap -> rows.indexOf(row(gap.order().earlier().event())))
                .max()
                .orElse(rows.size());
        boolean isEarlier = Math.max(anchor, placed) <= last;
        boolean isDown = isEarlier || floatsFrom.isPresent();
        Row from = rows.get(isDown ? Math.min(anchor, placed) : Math.max(anchor, placed));
        Row to = rows.get(isDown ? Math.max(anchor, placed) : Math.min(anchor, placed));
        return new Arrow(
                link,
                from,
                to,
                isDown,
                second(from.of(link.moment(from.event(), isEarlier)), isEarlier),
                second(to.of(link.moment(to.event(), isEarlier)), isEarlier));
    }

    private static long second(Bounds bounds, boolean isEarlier) {
        return isEarlier ? bounds.latest() : bounds.earliest();
    }

    Row row(Event event) {
        return rows.stream()
                .filter(row -> row.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    /** A line floats where the calendar does not show one of its gaps, or nothing at all. */
    private static Optional<Moment> floatsFrom(Iterable<Precedes> orders, Timeline timeline) {
        boolean isDated = false;
        for (Precedes order : orders) {
            if (order.margin() > 1 && gap(order, timeline::bounds).isEmpty()) {
                return Optional.of(order.earlier());
            }
            isDated |= Stream.of(order.earlier(), order.later())
                    .map(timeline::bounds)
                    .anyMatch(bounds -> !bounds.equals(Bounds.UNKNOWN));
        }
        return isDated
                ? Optional.empty()
                : Streams.stream(orders).map(Precedes::earlier).findFirst();
    }

    private static Bounds fromAnchor(Timeline timeline, Moment anchor, Moment moment) {
        if (moment.equals(anchor)) {
            return new Bounds(0, 0);
        }
        org.antequem.time.Gap gap = timeline.gap(anchor, moment);
        return new Bounds(gap.least(), gap.greatest());
    }

    /** Empty where the two moments, each seen by itself, leave less between them than the line forces. */
    private static Optional<Gap> gap(Precedes order, Function<Moment, Bounds> placed) {
        Bounds earlier = placed.apply(order.earlier());
        Bounds later = placed.apply(order.later());
        return earlier.hasLatest()
                        && later.hasEarliest()
                        && later.earliest() - earlier.latest() == order.margin()
                        && order.margin() >= 0
                ? Optional.of(new Gap(order, earlier.latest(), later.earliest()))
                : Optional.empty();
    }
}
