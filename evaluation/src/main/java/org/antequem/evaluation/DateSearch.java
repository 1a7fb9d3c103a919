package org.antequem.evaluation;

import static org.antequem.finding.Bearing.SUPPORTS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Aligned;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.InvalidDossierException;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
import org.antequem.search.Judge;
import org.antequem.search.Side;
import org.antequem.search.Sides;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;
import org.antequem.time.Span;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;

/** By how much dates would have to be otherwise for another verdict, and which. */
final class DateSearch {

    /** What a calendar can write, whatever the zone. */
    private static final long FIRST_IN_ALL_ZONES = LocalDateTime.MIN.toEpochSecond(ZoneOffset.MAX) + 36 * 3600;

    private static final long LAST_IN_ALL_ZONES = LocalDateTime.MAX.toEpochSecond(ZoneOffset.MIN) - 36 * 3600;

    private final Claim claim;
    private final Judge judge;
    private final Sides sides;
    private final Conventions conventions;

    DateSearch(Claim claim, Judge judge, Sides sides) {
        this.claim = claim;
        this.judge = judge;
        this.sides = sides;
        this.conventions = sides.view().conventions();
    }

    /** See {@link Hinges#margin}. */
    OptionalLong margin() {
        return sides.bearings(true).stream()
                .flatMapToLong(side -> margin(side).stream())
                .min();
    }

    /** The least number of seconds that is enough to undo so many lines that the others do not establish the side. */
    private OptionalLong margin(Bearing side) {
        ImmutableList<Line> lines = sides.on(side).lines();
        return lines.stream()
                .flatMapToLong(line -> slack(line, side).stream())
                .sorted()
                .filter(seconds -> !new Side(beyond(seconds, lines, side), sides.view()).isEstablished())
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
                .filter(Precedes.class::isInstance)
                .mapToLong(conclusion -> ((Precedes) conclusion).margin() - needed((Precedes) conclusion, side) + 1)
                .min();
    }

    /**
     * How many seconds there have to be between two moments: one, unless the claim names a distance; none between those
     * of interests, which meet where one begins as the other ends.
     */
    private long needed(Precedes order, Bearing side) {
        if (claim.proposition() instanceof Order said) {
            for (EndpointRelation relation : said.relations()) {
                Moment point = new Moment(said.event(), relation.point());
                Moment anchor = new Moment(said.anchor(), relation.anchor());
                Optional<Gap> gap = side == SUPPORTS
                        ? relation.innerGap(Bounds.UNKNOWN, conventions)
                        : Optional.of(relation.gap(Bounds.UNKNOWN, conventions));
                if (gap.isPresent()
                        && order.earlier().equals(point)
                        && order.later().equals(anchor)) {
                    return side == SUPPORTS ? gap.get().least() : gap.get().greatest() + 1;
                }
                if (gap.isPresent()
                        && order.earlier().equals(anchor)
                        && order.later().equals(point)) {
                    return side == SUPPORTS
                            ? -gap.get().greatest()
                            : 1 - gap.get().least();
                }
            }
        }
        return claim.proposition() instanceof Aligned ? 0 : 1;
    }

    /** See {@link Hinges#reversals}. */
    ImmutableList<Reversal> reversals() {
        Set<Proposition> dates = new LinkedHashSet<>();
        for (Bearing side : sides.bearings(true)) {
            for (Line line : sides.on(side).lines()) {
                for (Conclusion conclusion : line.argument().conclusions()) {
                    if (conclusion instanceof Precedes order) {
                        addDatesAgainst(order, side, line, dates);
                    }
                }
            }
        }
        Verdict verdict = sides.decision().verdict();
        return dates.stream()
                .filter(this::mayMatter)
                .flatMap(date -> tried(date).stream())
                .filter(reversal -> reversal.ifSo().verdict() != verdict
                        || reversal.ifSaid().verdict() != verdict)
                .collect(ImmutableList.toImmutableList());
    }

    /** A date can speak for an order; of other claims it can only undo lines. */
    private boolean mayMatter(Proposition date) {
        return claim.proposition() instanceof Order
                || sides.bearings(true).stream()
                        .anyMatch(side ->
                                !new Side(fitting(date, sides.on(side).lines()), sides.view()).isEstablished());
    }

    private ImmutableList<Line> fitting(Proposition date, ImmutableList<Line> lines) {
        ImmutableSet<Statement> supposed = ImmutableSet.of(new Stipulation(date));
        return lines.stream()
                .filter(line -> Timeline.conflictIn(Sets.union(line.statements(), supposed), conventions)
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What is left of the verdict where it is so, and where somebody says so who was there; empty where there are more
     * ways around it than can be tried.
     */
    private Optional<Reversal> tried(Proposition date) {
        Sides ifSo = judge.supposing(new Stipulation(date)).sides(claim);
        if (ifSo.isCutShort()) {
            return Optional.empty();
        }
        boolean isInVain = claim.proposition() instanceof Cause && !hasFirmLines();
        return Optional.of(new Reversal(date, isInVain ? sides.decision() : ifSaid(date), ifSo.decision()));
    }

    /** As it is decided already where the dossier calls something else by the same name, so that nobody can say it. */
    private Decision ifSaid(Proposition date) {
        Source witness = Source.document(freeName("somebody who was there"))
                .observed(date.events().toArray(Event[]::new))
                .build();
        Claim said = Claim.that(date.toString())
                .states(date)
                .saidBy(witness)
                .citingNobody()
                .build();
        try {
            return judge.over(judge.view().dossier().with(said)).decision(claim);
        } catch (InvalidDossierException anotherOfThatName) {
            return sides.decision();
        }
    }

    /** The name, and as many marks as it takes for no source to be called so. */
    private String freeName(String name) {
        boolean isTaken = judge.view().dossier().sources().stream()
                .anyMatch(source -> source.name().equals(name));
        return isTaken ? freeName(name + "*") : name;
    }

    /** Weak lines are contested by one more witness in vain, and no date shows what brought something about. */
    private boolean hasFirmLines() {
        return sides.bearings(true).stream()
                .flatMap(side -> sides.on(side).lines().stream())
                .anyMatch(line -> line.strength() == Strength.FIRM);
    }

    /** That the earlier moment came after the later one, or too near, or a whole did of which the line uses a stage. */
    private void addDatesAgainst(Precedes order, Bearing side, Line line, Set<Proposition> dates) {
        Timeline known = sides.view()
                .timeline()
                .counting(statement ->
                        statement instanceof Stipulation || line.statements().contains(statement));
        long needed = needed(order, side);
        long more = needed == 1 ? 0 : needed;
        long last = known.bounds(order.later()).latest();
        long first = known.bounds(order.earlier()).earliest();
        if (!isGranted(order.earlier().event(), line)) {
            dates.add(
                    last == Bounds.DISTANT_FUTURE
                            ? order(order.earlier(), Direction.AFTER, order.later())
                            : after(last - more, order.earlier()));
        }
        if (!isGranted(order.later().event(), line)) {
            dates.add(
                    first == Bounds.DISTANT_PAST
                            ? order(order.later(), Direction.BEFORE, order.earlier())
                            : before(first + more, order.later()));
        }
        for (Statement statement : line.statements()) {
            if (statement.proposition() instanceof StageOf link
                    && !isGranted(link.whole(), line)
                    && last != Bounds.DISTANT_FUTURE) {
                dates.add(after(last - more, Moment.startOf(link.whole())));
            }
        }
    }

    /** A claim is judged on its own terms: when its cause was, and of what time it speaks, is granted. */
    private boolean isGranted(Event event, Line line) {
        return Granted.to(claim).isCause(event)
                || (claim.proposition() instanceof Aligned
                        && line.statements().stream()
                                .anyMatch(statement -> statement instanceof Stipulation date
                                        && date.isGranted()
                                        && date.proposition().events().contains(event)));
    }

    private static Proposition order(Moment point, Direction direction, Moment anchor) {
        return new Order(
                point.event(),
                anchor.event(),
                ImmutableList.of(new EndpointRelation(point.endpoint(), direction, anchor.endpoint(), Span.ANY)));
    }

    private Proposition after(long last, Moment moment) {
        return dated(moment, " after " + words(last, last + 1), Bounds.from(last + 1));
    }

    private Proposition before(long first, Moment moment) {
        return dated(moment, " before " + words(first, first), Bounds.upTo(first - 1));
    }

    private static Proposition dated(Moment moment, String words, Bounds bounds) {
        Dating dating = moment.endpoint() == Endpoint.START
                ? new Dating("starting" + words, bounds, Bounds.UNKNOWN, false)
                : new Dating("ending" + words, Bounds.UNKNOWN, bounds, false);
        return new Occurred(moment.event(), dating, Count.NOT_RECORDED);
    }

    /** The day alone, where a day ends with the second or begins with the next one. */
    private String words(long second, long dayBegins) {
        if (Math.min(second, dayBegins) < FIRST_IN_ALL_ZONES || Math.max(second, dayBegins) > LAST_IN_ALL_ZONES) {
            return second + " s from 1970";
        }
        boolean isOfDays = local(dayBegins).toLocalTime().equals(LocalTime.MIDNIGHT);
        return isOfDays ? local(second).toLocalDate().toString() : local(second).toString();
    }

    private LocalDateTime local(long second) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), conventions.zone());
    }
}
