package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/**
 * A few statements more, on top of a network that is solved already: what they change between two points follows from
 * the exact distances between these and their own points, and nothing is solved again.
 *
 * <p>It has no answer where it touches a conflict, makes one, speaks of events that are not on record, or counts
 * months: then the network with them is solved.
 */
final class Supposition {

    private static final int ZERO = -1;

    private final Numbering numbering;
    private final Solution solution;
    private final ImmutableList<Bound> bounds;

    /** {@code head − tail ≤ weight}. */
    record Bound(int tail, int head, long weight) {}

    private Supposition(Numbering numbering, ImmutableList<Bound> bounds) {
        this.numbering = numbering;
        this.solution = numbering.solution();
        this.bounds = bounds;
    }

    static Optional<Supposition> of(Numbering numbering, ImmutableList<Statement> added) {
        if (!added.stream()
                        .flatMap(statement -> statement.proposition().events().stream())
                        .allMatch(numbering::knows)
                || !numbering.network().calendars().isEmpty()) {
            return Optional.empty();
        }
        return numbering.bounds(added).map(bounds -> new Supposition(numbering, bounds));
    }

    Optional<Certainty> certainty(Moment earlier, Moment later) {
        int first = numbering.point(earlier);
        int second = numbering.otherPoint(later, earlier);
        return closed(first, second).map(closed -> {
            if (closed.most(second, first) <= -1) {
                return Certainty.CERTAIN;
            }
            return closed.most(first, second) <= 0 ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
        });
    }

    Optional<Gap> gap(Moment earlier, Moment later) {
        int first = numbering.point(earlier);
        int second = numbering.otherPoint(later, earlier);
        return closed(first, second)
                .map(closed ->
                        new Gap(Label.earliest(-closed.most(second, first)), Label.latest(closed.most(first, second))));
    }

    Optional<Bounds> bounds(Moment moment) {
        int point = numbering.point(moment);
        return closed(point, point)
                .map(closed ->
                        new Bounds(Label.earliest(-closed.most(point, ZERO)), Label.latest(closed.most(ZERO, point))));
    }

    private Optional<Closed> closed(int one, int other) {
        List<Integer> points = new ArrayList<>(List.of(ZERO));
        addOnce(points, one);
        addOnce(points, other);
        for (Bound bound : bounds) {
            addOnce(points, bound.tail());
            addOnce(points, bound.head());
        }
        if (points.stream().anyMatch(point -> point != ZERO && solution.isContested(point, point))) {
            return Optional.empty();
        }
        Closed closed = new Closed(points, solution.asking(inquiry -> distances(inquiry, points)));
        bounds.forEach(closed::add);
        return closed.isConsistent() ? Optional.of(closed) : Optional.empty();
    }

    private static void addOnce(List<Integer> points, int point) {
        if (!points.contains(point)) {
            points.add(point);
        }
    }

    private long[][] distances(Inquiry inquiry, List<Integer> points) {
        long[][] most = new long[points.size()][points.size()];
        for (int x = 0; x < points.size(); x++) {
            for (int y = 0; y < points.size(); y++) {
                most[x][y] = distance(inquiry, points.get(x), points.get(y));
            }
        }
        return most;
    }

    private long distance(Inquiry inquiry, int from, int to) {
        if (from == to) {
            return 0;
        }
        if (from == ZERO) {
            return solution.schedules().upper(to);
        }
        return to == ZERO ? -solution.schedules().lower(from) : inquiry.distance(from, to);
    }

    /** Exact distances between a handful of points, kept exact as bounds are added. */
    private static final class Closed {

        private final List<Integer> points;
        private final long[][] most;

        Closed(List<Integer> points, long[][] most) {
            this.points = points;
            this.most = most;
        }

        void add(Bound bound) {
            int tail = points.indexOf(bound.tail());
            int head = points.indexOf(bound.head());
            if (bound.weight() >= most[tail][head]) {
                return;
            }
            for (int x = 0; x < most.length; x++) {
                for (int y = 0; y < most.length; y++) {
                    if (most[x][tail] < Label.UNREACHED && most[head][y] < Label.UNREACHED) {
                        most[x][y] = Math.min(most[x][y], most[x][tail] + bound.weight() + most[head][y]);
                    }
                }
            }
        }

        boolean isConsistent() {
            for (int x = 0; x < most.length; x++) {
                if (most[x][x] < 0) {
                    return false;
                }
            }
            return true;
        }

        long most(int from, int to) {
            return most[points.indexOf(from)][points.indexOf(to)];
        }
    }
}
