package org.antequem.timeline.network;

import static com.google.common.base.Preconditions.checkState;

import java.util.BitSet;
import org.antequem.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Three histories that fit a network: every point as late as it can be, as early as it can be, and halfway between. A
 * point that nothing bounds still has a time that fits.
 */
final class Schedules {

    static final int LATEST = 0;
    static final int EARLIEST = 1;
    static final int MIDDLE = 2;

    /** For each point the latest time, then the earliest. */
    private final long[] places;

    private final BitSet openAbove;
    private final BitSet openBelow;
    private final boolean hasOpen;

    private Schedules(long[] places, BitSet openAbove, BitSet openBelow) {
        this.places = places;
        this.openAbove = openAbove;
        this.openBelow = openBelow;
        hasOpen = !openAbove.isEmpty() || !openBelow.isEmpty();
    }

    /** Adds the lower bounds to the upper ones of a network without contradictions. */
    static Schedules of(ConstraintGraph graph, BellmanFord later) {
        BellmanFord quick = BellmanFord.of(graph, true, later, false);
        BellmanFord earlier = quick.run() ? quick : BellmanFord.of(graph, true, later, true);
        checkState(earlier == quick || earlier.run(), "what fits forwards does not fit backwards");
        long[] places = new long[2 * graph.points()];
        for (int point = 0; point < graph.points(); point++) {
            places[2 * point] = later.bound(point);
            places[2 * point + 1] = -earlier.bound(point);
        }
        return new Schedules(places, later.open(), earlier.open());
    }

    /**
     * A copy in which points that nothing bounds lie further apart; the same schedules where there are none. The bounds
     * stay as they are.
     */
    Schedules spread(ConstraintGraph graph) {
        if (!hasOpen) {
            return this;
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (long place : places) {
            first = Math.min(first, place);
            last = Math.max(last, place);
        }
        long beyond = last - first;
        long[] latest = new long[graph.points()];
        long[] earliest = new long[graph.points()];
        for (int point = 0; point < graph.points(); point++) {
            latest[point] = at(LATEST, point);
            earliest[point] = -at(EARLIEST, point);
        }
        new OpenPointPlacement(graph, false, openAbove, latest).run(Math.min(Bound.FARTHEST, last + beyond));
        new OpenPointPlacement(graph, true, openBelow, earliest).run(Math.min(Bound.FARTHEST, beyond - first));
        return new Schedules(interleaved(latest, earliest), openAbove, openBelow);
    }

    private static long[] interleaved(long[] latest, long[] earliest) {
        long[] places = new long[2 * latest.length];
        for (int point = 0; point < latest.length; point++) {
            places[2 * point] = latest[point];
            places[2 * point + 1] = -earliest[point];
        }
        return places;
    }

    /**
     * The schedules of a network in which all events have dates alone, made in one pass; null where there is anything
     * else, or an event with a date on one side only.
     */
    static @Nullable Schedules ofDates(ConstraintGraph graph) {
        boolean isPlain = graph.out().size() == 0;
        int points = isPlain ? graph.points() : 0;
        long[] places = new long[2 * points];
        BitSet open = new BitSet();
        Datings datings = graph.datings();
        for (int start = 0; start < points && isPlain; start += 2) {
            long earliest = datings.earliest(start);
            long latest = datings.latest(start + 1);
            if (datings.first(start >> 1) == datings.first((start >> 1) + 1)) {
                open.set(start, start + 2);
            } else {
                places[2 * start] = Math.min(datings.latest(start), latest);
                places[2 * start + 1] = earliest;
                places[2 * start + 2] = latest;
                places[2 * start + 3] = Math.max(datings.earliest(start + 1), earliest);
                isPlain = latest < Bound.UNREACHED && earliest > -Bound.UNREACHED;
            }
        }
        return isPlain ? new Schedules(places, open, open) : null;
    }

    /** The tightened upper bound; {@link Bound#UNREACHED} where nothing bounds it. */
    long upper(int point) {
        return openAbove.get(point) ? Bound.UNREACHED : places[2 * point];
    }

    /** The tightened lower bound; minus {@link Bound#UNREACHED} where nothing bounds it. */
    long lower(int point) {
        return openBelow.get(point) ? -Bound.UNREACHED : places[2 * point + 1];
    }

    /** The most that the second point can follow the first, as far as their own bounds tell. */
    long throughZero(int first, int second) {
        return hasOpen && (openAbove.get(second) || openBelow.get(first))
                ? Bound.UNREACHED
                : places[2 * second] - places[2 * first + 1];
    }

    Bounds bounds(int point) {
        return new Bounds(Bound.earliest(lower(point)), Bound.latest(upper(point)));
    }

    /** The time of a point in one of the three histories. */
    long at(int schedule, int point) {
        return switch (schedule) {
            case LATEST -> places[2 * point];
            case EARLIEST -> places[2 * point + 1];
            default -> (places[2 * point] + places[2 * point + 1]) >> 1;
        };
    }

    /** By how much the second point follows the first in one of the three histories. */
    long apart(int schedule, int first, int second) {
        return at(schedule, second) - at(schedule, first);
    }

    /**
     * The greatest amount by which the second point follows the first in any of the three histories; it can follow by
     * at least that.
     */
    long farthest(int first, int second) {
        return Math.max(places[2 * second] - places[2 * first], places[2 * second + 1] - places[2 * first + 1]);
    }

    /** The schedule in which the second point follows the first by the most. */
    int widest(int first, int second) {
        int widest = LATEST;
        for (int schedule = EARLIEST; schedule <= MIDDLE; schedule++) {
            if (apart(schedule, first, second) > apart(widest, first, second)) {
                widest = schedule;
            }
        }
        return widest;
    }
}
