package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.antequem.finding.Argument;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.rule.Inquiry;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Limit;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Zones;

/**
 * What several statements make of a date of which none says anything alone: whether all that it says is forced, or
 * something else.
 */
final class DateForced {

    private final Occurred said;
    private final Bounds start;
    private final Bounds end;
    private final Moment first;
    private final Moment last;

    /** The event, where the date is of a zone that nobody states. */
    private final ImmutableSet<Event> asked;

    private final Inquiry statements;

    private DateForced(Occurred said, Inquiry statements) {
        this.said = said;
        this.start = said.dating().start();
        this.end = said.dating().end();
        this.first = Moment.startOf(said.event());
        this.last = Moment.endOf(said.event());
        this.asked = said.dating().hasOpenZone() ? ImmutableSet.of(said.event()) : ImmutableSet.of();
        this.statements = statements;
    }

    /** True where statements are on record that might decide together what none of them decides alone. */
    static boolean isOpen(Occurred said, Inquiry inquiry) {
        return !said.dating().isUnknown()
                && Stream.of(inquiry, inquiry.withoutApproximations())
                        .flatMap(reading -> reading.leavingOpen(said).stream())
                        .anyMatch(statement -> isOfTime(statement.proposition()));
    }

    /**
     * What statements make of a date, without those that decide it alone: who says so, or says something that cannot be
     * true together with it, is found as testimony.
     *
     * @param said its date as it is read
     */
    static DateForced by(Inquiry statements, Occurred said) {
        ImmutableSet<Statement> open = statements.leavingOpen(said);
        return new DateForced(
                said,
                statements.where(
                        statement -> open.contains(statement) || !speaksOf(said.event(), statement.proposition())));
    }

    private static boolean speaksOf(Event event, Proposition said) {
        return (said instanceof Occurred || isOfTime(said)) && said.events().contains(event);
    }

    private static boolean isOfTime(Proposition said) {
        return (said instanceof Occurred occurred && !occurred.dating().isUnknown())
                || said instanceof Spacing
                || said instanceof StageOf;
    }

    /** That the event was then: it happened, and both its ends lie where the date says. */
    Optional<Argument> forced() {
        Optional<Argument> all = Optional.empty();
        Optional<Dating> certain = said.dating().certainly();
        if (certain.isEmpty()) {
            return all;
        }
        for (Optional<Argument> one : needed(certain.get()).toList()) {
            if (one.isEmpty()) {
                return one;
            }
            all = all.isEmpty() ? one : Optional.of(all.get().and(one.get()));
        }
        Occurred atSomeTime = new Occurred(said.event(), Dating.UNKNOWN, said.count());
        return all.flatMap(argument -> Happening.shown(ImmutableList.of(atSomeTime), argument, statements));
    }

    /** All that the date says and that does not follow from the rest of it. */
    private Stream<Optional<Argument>> needed(Dating certain) {
        Stream.Builder<Optional<Argument>> needed = Stream.builder();
        Bounds starts = certain.start();
        Bounds ends = certain.end();
        if (starts.hasEarliest()) {
            needed.add(notBefore(first, starts.earliest()));
        }
        if (ends.hasLatest()) {
            needed.add(notAfter(last, ends.latest()));
        }
        if (starts.hasLatest() && starts.latest() < ends.latest()) {
            needed.add(notAfter(first, starts.latest()));
        }
        if (ends.hasEarliest() && ends.earliest() > starts.earliest()) {
            needed.add(notBefore(last, ends.earliest()));
        }
        return needed.build();
    }

    /** That the event was at another time, if it happened: an end of it lies elsewhere, or it lasted otherwise. */
    Optional<Argument> ruledOut() {
        return Argument.widest(elsewhere().flatMap(Optional::stream)).or(this::leftNoRoom);
    }

    private Stream<Optional<Argument>> elsewhere() {
        Stream.Builder<Optional<Argument>> elsewhere = Stream.builder();
        if (start.hasEarliest()) {
            elsewhere.add(notAfter(first, start.earliest() - 1));
        }
        if (start.hasLatest()) {
            elsewhere.add(notBefore(first, start.latest() + 1));
        }
        if (end.hasEarliest()) {
            elsewhere.add(notAfter(last, end.earliest() - 1));
        }
        if (end.hasLatest()) {
            elsewhere.add(notBefore(last, end.latest() + 1));
        }
        return elsewhere.build();
    }

    /** That it lasted too long for the date, or not long enough. */
    private Optional<Argument> leftNoRoom() {
        Optional<Argument> tooLong = start.hasEarliest() && end.hasLatest()
                ? statements.apart(first, last, end.latest() - start.earliest() + 1)
                : Optional.empty();
        return start.hasLatest() && end.hasEarliest() && end.earliest() > start.latest()
                ? tooLong.or(() -> statements.apart(last, first, 1 - (end.earliest() - start.latest())))
                : tooLong;
    }

    private Optional<Argument> notBefore(Moment moment, long second) {
        return inAnyZone(
                more -> statements.apart(Moment.ZERO, moment, second + more),
                argument -> dated(argument, moment, argument.margin().orElseThrow(), second, true));
    }

    private Optional<Argument> notAfter(Moment moment, long second) {
        return inAnyZone(
                more -> statements.apart(moment, Moment.ZERO, -second + more),
                argument -> dated(argument, moment, -argument.margin().orElseThrow(), second, false));
    }

    /**
     * What is forced whatever the zones of dates that name none; or else, on the presumption that they are one.
     *
     * @param forced by so many seconds more than is needed
     * @param dated what it comes to
     */
    private Optional<Argument> inAnyZone(LongFunction<Optional<Argument>> forced, Function<Argument, Argument> dated) {
        Optional<Argument> found = forced.apply(0).map(dated);
        if (found.isEmpty()
                || found.get().margin().orElseThrow() >= Zones.APART
                || !Zones.matter(found.get().statements(), asked, statements.conventions())) {
            return found;
        }
        return statements.presumes(Approximations.ONE_ZONE)
                ? found.map(argument -> argument.presuming(Approximations.ONE_ZONE))
                : forced.apply(Zones.APART).map(dated);
    }

    /**
     * @param forced the second that the argument forces it not to be before, or not after
     * @param needed the second that would be enough
     */
    private Argument dated(Argument argument, Moment moment, long forced, long needed, boolean isNotBefore) {
        ZoneId zone = statements.conventions().zone();
        Limit limit = isNotBefore ? Limit.after(forced - 1, zone) : Limit.before(forced + 1, zone);
        Dating when = moment.endpoint() == Endpoint.START ? limit.starting() : limit.ending();
        return new Argument(
                argument.statements(),
                ImmutableList.of(new Dated(moment, when, Math.abs(forced - needed))),
                argument.presuming());
    }
}
