package org.antequem.timeline.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.antequem.time.Bounds;

/**
 * What statements say of the two ends of each event: arcs from and to the zero of the timeline, kept apart from the
 * others, because every component of the network has that one point in common.
 *
 * <p>Inner and outer bounds are those of CIDOC CRM's P81 and P82: a dating is four numbers.
 */
final class Datings {

    static final int NOBODY = -1;

    private static final int NUMBERS = 4;

    private final int[] offset;
    private final int[] statement;
    private final long[] stated;
    private final BitSet derived = new BitSet();
    private long[] counted;

    /**
     * Sorts datings by event; the arcs of the list run from an event to the number of its dating.
     *
     * @param last filled with the numbers that the last of them come to have: nobody stated these, calendar distances
     *     derive them
     */
    Datings(int events, ArcList list, long[] numbers, int[] last) {
        Arcs byEvent = Arcs.of(events, list, false, last);
        Arrays.stream(last).forEach(derived::set);
        offset = new int[events + 1];
        statement = new int[list.size()];
        stated = new long[NUMBERS * list.size()];
        counted = stated;
        for (int event = 0; event <= events; event++) {
            offset[event] = byEvent.first(event);
        }
        for (int dating = 0; dating < list.size(); dating++) {
            statement[dating] = byEvent.statement(dating);
            System.arraycopy(numbers, NUMBERS * byEvent.head(dating), stated, NUMBERS * dating, NUMBERS);
        }
    }

    /** True of a dating that nobody stated, and that follows from a distance on the calendar. */
    boolean isDerived(int dating) {
        return derived.get(dating);
    }

    /** Sets the bounds that a distance on the calendar now gives to a start or an end. */
    void derive(int dating, int side, Bounds bounds) {
        int lower = NUMBERS * dating + 2 * side;
        stated[lower] = Bound.lower(bounds.earliest());
        stated[lower + 1] = Bound.upper(bounds.latest());
        System.arraycopy(stated, lower, counted, lower, 2);
    }

    int first(int event) {
        return offset[event];
    }

    int statement(int dating) {
        return statement[dating];
    }

    long earliest(int dating, int side) {
        return counted[NUMBERS * dating + 2 * side];
    }

    long latest(int dating, int side) {
        return counted[NUMBERS * dating + 2 * side + 1];
    }

    /** What the dating says of the start or the end; widened where conflicts are resolved, else as it was stated. */
    Bounds bounds(int dating, int side, boolean resolved) {
        int lower = NUMBERS * dating + 2 * side;
        long[] numbers = resolved ? counted : stated;
        return new Bounds(Bound.earliest(numbers[lower]), Bound.latest(numbers[lower + 1]));
    }

    /** The greatest lower bound of a point. */
    long earliest(int point) {
        long most = -Bound.UNREACHED;
        for (int dating = offset[point >> 1]; dating < offset[(point >> 1) + 1]; dating++) {
            most = Math.max(most, earliest(dating, point & 1));
        }
        return most;
    }

    /** The least upper bound of a point. */
    long latest(int point) {
        long least = Bound.UNREACHED;
        for (int dating = offset[point >> 1]; dating < offset[(point >> 1) + 1]; dating++) {
            least = Math.min(least, latest(dating, point & 1));
        }
        return least;
    }

    /** The bounds that all datings of a point leave together; their hull where they contradict each other. */
    Bounds stated(int point) {
        long earliest = earliest(point);
        long latest = latest(point);
        if (earliest <= latest) {
            return new Bounds(Bound.earliest(earliest), Bound.latest(latest));
        }
        for (int dating = offset[point >> 1]; dating < offset[(point >> 1) + 1]; dating++) {
            if (!bounds(dating, point & 1, true).equals(Bounds.UNKNOWN)) {
                earliest = Math.min(earliest, earliest(dating, point & 1));
                latest = Math.max(latest, latest(dating, point & 1));
            }
        }
        return new Bounds(Bound.earliest(earliest), Bound.latest(latest));
    }

    /** The dating that sets the greatest lower bound among those admitted, or {@link #NOBODY}. */
    int setsEarliest(int point, IntPredicate admitted) {
        int best = NOBODY;
        for (int dating = offset[point >> 1]; dating < offset[(point >> 1) + 1]; dating++) {
            long bound = earliest(dating, point & 1);
            if (bound > -Bound.UNREACHED
                    && (best == NOBODY || bound > earliest(best, point & 1))
                    && admitted.test(statement[dating])) {
                best = dating;
            }
        }
        return best;
    }

    /** The dating that sets the least upper bound among those admitted, or {@link #NOBODY}. */
    int setsLatest(int point, IntPredicate admitted) {
        int best = NOBODY;
        for (int dating = offset[point >> 1]; dating < offset[(point >> 1) + 1]; dating++) {
            long bound = latest(dating, point & 1);
            if (bound < Bound.UNREACHED
                    && (best == NOBODY || bound < latest(best, point & 1))
                    && admitted.test(statement[dating])) {
                best = dating;
            }
        }
        return best;
    }

    /** True where the datings of an event contradict each other. */
    boolean conflict(int event) {
        int start = ConstraintGraph.startOf(event);
        int end = ConstraintGraph.endOf(event);
        return earliest(start) > latest(start) || earliest(end) > latest(end) || earliest(start) > latest(end);
    }

    /** True where no history fits both datings of one event. */
    boolean exclude(int one, int other) {
        return isAfter(one, 0, other, 0)
                || isAfter(other, 0, one, 0)
                || isAfter(one, 1, other, 1)
                || isAfter(other, 1, one, 1)
                || isAfter(one, 0, other, 1)
                || isAfter(other, 0, one, 1);
    }

    /** Replaces each of these datings of one event by the hull of all: any of them may be true. */
    void widen(BitSet some) {
        if (counted == stated) {
            counted = stated.clone();
        }
        some.stream().forEach(dating -> some.stream().forEach(other -> widen(dating, other)));
    }

    /** True where a dating is replaced by a hull that is wider than what it says. */
    boolean isWidened(int dating) {
        int from = NUMBERS * dating;
        return !Arrays.equals(counted, from, from + NUMBERS, stated, from, from + NUMBERS);
    }

    private void widen(int dating, int other) {
        for (int side = 0; side < 2; side++) {
            int lower = NUMBERS * dating + 2 * side;
            int others = NUMBERS * other + 2 * side;
            counted[lower] = Math.min(counted[lower], stated[others]);
            counted[lower + 1] = Math.max(counted[lower + 1], stated[others + 1]);
        }
    }

    private boolean isAfter(int one, int side, int other, int otherSide) {
        return stated[NUMBERS * one + 2 * side] > stated[NUMBERS * other + 2 * otherSide + 1];
    }
}
