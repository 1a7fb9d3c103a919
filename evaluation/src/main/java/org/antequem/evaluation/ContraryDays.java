package org.antequem.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Event;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.time.Limit;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** How far moments would have to move for days to count otherwise, and for a date no longer to follow. */
final class ContraryDays {

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

    /** Of the two moments of a distance that is counted in days, so that it holds no more, or may hold. */
    void add(DaysApart days, EndpointRelation relation, Timeline known) {
        Bounds anchor = known.bounds(days.from());
        Bounds point = known.bounds(days.to());
        Optional<Bounds> placed = isForced
                ? relation.surelyPlaced(anchor, conventions)
                : Optional.of(relation.placed(anchor, conventions));
        if (placed.isEmpty() || !point.isBounded()) {
            return;
        }
        Bounds first = relation.anchors(new Bounds(point.earliest(), point.earliest()), conventions);
        Bounds last = relation.anchors(new Bounds(point.latest(), point.latest()), conventions);
        if (isForced) {
            after(days.to(), placed.get().latest());
            before(days.to(), placed.get().earliest());
            after(days.from(), first.latest());
            before(days.from(), last.earliest());
        } else if (point.earliest() > placed.get().latest()) {
            before(days.to(), placed.get().latest() + 1);
            after(days.from(), less(first.earliest()));
        } else if (point.latest() < placed.get().earliest()) {
            after(days.to(), placed.get().earliest() - 1);
            before(days.from(), more(last.latest()));
        }
    }

    /**
     * Of an event from whose date another date follows, so that it does so no more.
     *
     * @param from the event
     * @param rest what is known without its date
     */
    void add(Dated date, Event from, Timeline rest) {
        boolean isNotBefore =
                date.when().extent().hasEarliest() || date.when().end().hasEarliest();
        long needed = isNotBefore
                ? forced(date).earliest() - date.margin()
                : forced(date).latest() + date.margin();
        for (Moment moment : List.of(Moment.startOf(from), Moment.endOf(from))) {
            Gap gap = rest.gap(moment, date.moment());
            if (isNotBefore) {
                before(moment, minus(needed, isForced ? gap.greatest() : gap.least()));
            } else {
                after(moment, minus(needed, isForced ? gap.least() : gap.greatest()));
            }
        }
    }

    private static Bounds forced(Dated date) {
        return date.when().start().equals(Bounds.UNKNOWN)
                ? date.when().end()
                : date.when().start();
    }

    private void after(Moment moment, long second) {
        if (isKnown(second)) {
            moved.add(new Moved(moment, Limit.after(second, conventions.zone())));
        }
    }

    private void before(Moment moment, long second) {
        if (isKnown(second)) {
            moved.add(new Moved(moment, Limit.before(second, conventions.zone())));
        }
    }

    private static long less(long second) {
        return isKnown(second) ? second - 1 : second;
    }

    private static long more(long second) {
        return isKnown(second) ? second + 1 : second;
    }

    private static long minus(long second, long distance) {
        return isKnown(distance) ? second - distance : distance;
    }

    private static boolean isKnown(long second) {
        return second != Bounds.DISTANT_PAST && second != Bounds.DISTANT_FUTURE;
    }
}
