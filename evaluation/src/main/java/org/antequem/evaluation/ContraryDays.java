package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.model.Count;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Limit;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/**
 * How far moments would have to move for a distance to count otherwise, and for a date no longer to follow. Each place
 * that is tried is counted as verdicts count it, so that a reversal begins with the first day on which they change.
 */
final class ContraryDays {

    private static final long A_DAY = 86_400;

    /** Beyond so many days no date is sought. */
    private static final long FAR = 1L << 21;

    private final Conventions conventions;
    private final boolean isForced;
    private final List<Moved> moved = new ArrayList<>();

    /** A moment, and where it would lie. */
    record Moved(Moment moment, Limit limit) {}

    /** @param isForced true where a line forces what is judged; false where it rules it out */
    ContraryDays(Conventions conventions, boolean isForced) {
        this.conventions = conventions;
        this.isForced = isForced;
    }

    List<Moved> all() {
        return List.copyOf(moved);
    }

    /**
     * Of the two moments of a distance that is counted in days or longer units, so that it holds no more, or may hold.
     *
     * @param from the moment counted from
     * @param to the moment counted to
     */
    void add(Moment from, Moment to, EndpointRelation relation, Timeline known) {
        Bounds anchor = known.bounds(from);
        Bounds point = known.bounds(to);
        BiPredicate<Bounds, Bounds> holds = isForced
                ? (start, reached) -> isForced(relation, start, reached)
                : point.latest() < placed(relation, anchor).earliest()
                        ? (start, reached) ->
                                reached.latest() < placed(relation, start).earliest()
                        : (start, reached) ->
                                reached.earliest() > placed(relation, start).latest();
        moved.addAll(beyond(to, point, at -> holds.test(anchor, at)));
        moved.addAll(beyond(from, anchor, at -> holds.test(at, point)));
    }

    private Bounds placed(EndpointRelation relation, Bounds anchor) {
        return relation.placed(anchor, conventions);
    }

    private boolean isForced(EndpointRelation relation, Bounds anchor, Bounds point) {
        Optional<Bounds> sure = relation.surelyPlaced(anchor, conventions);
        return sure.isPresent() && sure.get().encloses(point);
    }

    /**
     * Of an event from whose date another date follows, so that it does so no more. Where its start would come after
     * its end, both move.
     *
     * @param from the event
     * @param known what is known
     * @param rest what is known without its date
     */
    void add(Dated date, Event from, Timeline known, Timeline rest) {
        boolean isNotBefore =
                date.when().extent().hasEarliest() || date.when().end().hasEarliest();
        long needed = isNotBefore
                ? forced(date).earliest() - date.margin()
                : forced(date).latest() + date.margin();
        Bounds start = known.bounds(Moment.startOf(from));
        Bounds end = known.bounds(Moment.endOf(from));
        Predicate<Statement> holds = placed -> {
            Bounds bounds = rest.with(placed).bounds(date.moment());
            return isNotBefore ? bounds.earliest() >= needed : bounds.latest() <= needed;
        };
        ImmutableList<Moved> ofStart =
                beyond(Moment.startOf(from), start, at -> holds.test(placed(from, at, latest(end, at.earliest()))));
        ImmutableList<Moved> ofEnd =
                beyond(Moment.endOf(from), end, at -> holds.test(placed(from, earliest(start, at.latest()), at)));
        moved.addAll(telling(ofStart, ofEnd, /* areLater= */ false));
        moved.addAll(telling(ofEnd, ofStart, /* areLater= */ true));
    }

    /**
     * What says the least, that it began before a day or ended after one, and beside that only what it does not follow
     * from: what ended before a day began before it.
     */
    private static List<Moved> telling(List<Moved> least, List<Moved> others, boolean areLater) {
        List<Moved> told = new ArrayList<>();
        least.stream().filter(one -> one.limit().isAfter() == areLater).forEach(told::add);
        others.stream()
                .filter(other -> other.limit().isAfter() == areLater)
                .filter(other -> told.stream()
                        .noneMatch(one -> areLater
                                ? one.limit().second() <= other.limit().second()
                                : one.limit().second() >= other.limit().second()))
                .findFirst()
                .ifPresent(told::add);
        return told;
    }

    private static Bounds latest(Bounds bounds, long second) {
        return new Bounds(Math.max(bounds.earliest(), second), Math.max(bounds.latest(), second));
    }

    private static Bounds earliest(Bounds bounds, long second) {
        return new Bounds(Math.min(bounds.earliest(), second), Math.min(bounds.latest(), second));
    }

    private static Bounds forced(Dated date) {
        return date.when().start().equals(Bounds.UNKNOWN)
                ? date.when().end()
                : date.when().start();
    }

    private static Statement placed(Event event, Bounds start, Bounds end) {
        Dating dating = new Dating("tried", start, end, /* ongoing= */ false);
        return new Stipulation(new Occurred(event, dating, Count.NOT_RECORDED));
    }

    /** The places nearest to where a moment is, later and earlier, in which something does not hold. */
    private ImmutableList<Moved> beyond(Moment moment, Bounds now, Predicate<Bounds> holds) {
        LongPredicate holdsAt = second -> holds.test(new Bounds(second, second));
        ImmutableList.Builder<Moved> found = ImmutableList.builder();
        if (now.hasLatest()) {
            lastThatHolds(now.latest(), 1, holdsAt)
                    .ifPresent(last -> found.add(new Moved(moment, Limit.after(last, conventions.zone()))));
        }
        if (now.hasEarliest()) {
            lastThatHolds(now.earliest(), -1, holdsAt)
                    .ifPresent(first -> found.add(new Moved(moment, Limit.before(first, conventions.zone()))));
        }
        return found.build();
    }

    /**
     * The last second in a direction up to which something holds: in strides that double, then by halves.
     *
     * @return empty where it does not hold from the first, or holds as far as dates are sought
     */
    private static OptionalLong lastThatHolds(long from, int direction, LongPredicate holds) {
        if (!holds.test(from)) {
            return OptionalLong.empty();
        }
        long near = 0;
        long stride = A_DAY;
        while (holds.test(from + direction * stride)) {
            near = stride;
            stride *= 2;
            if (stride > FAR * A_DAY) {
                return OptionalLong.empty();
            }
        }
        long far = stride;
        while (far - near > 1) {
            long middle = near + (far - near) / 2;
            if (holds.test(from + direction * middle)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return OptionalLong.of(from + direction * near);
    }
}
