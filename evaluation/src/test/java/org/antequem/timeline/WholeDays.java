package org.antequem.timeline;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.antequem.time.Bounds;
import org.antequem.timeline.SchedulingNetwork.Row;

/**
 * What a scheduling network comes to, counted in whole days of the project by Bellman and Ford, in as many rounds over
 * all rows as there are points.
 */
final class WholeDays {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final SchedulingNetwork network;
    private final IntPredicate admitted;
    private final int zero;
    private final long[] distance;

    private WholeDays(SchedulingNetwork network, IntPredicate admitted) {
        this.network = network;
        this.admitted = admitted;
        zero = 2 * network.activities.size();
        distance = new long[zero + 1];
    }

    /** True where some plan fits the statements that are admitted, dated or not. */
    static boolean canHold(SchedulingNetwork network, IntPredicate admitted) {
        return new WholeDays(network, admitted).settles(false);
    }

    /** Between which days each point lies; all statements must fit some plan. */
    static Bounds[] bounds(SchedulingNetwork network) {
        WholeDays upper = new WholeDays(network, all -> true);
        WholeDays lower = new WholeDays(network, all -> true);
        Arrays.fill(upper.distance, FAR);
        Arrays.fill(lower.distance, FAR);
        upper.distance[upper.zero] = 0;
        lower.distance[lower.zero] = 0;
        if (!upper.settles(false) || !lower.settles(true)) {
            throw new IllegalArgumentException("no plan fits " + network);
        }
        Bounds[] bounds = new Bounds[upper.zero];
        Arrays.setAll(
                bounds,
                point -> new Bounds(
                        lower.distance[point] > FAR / 2 ? Bounds.DISTANT_PAST : -lower.distance[point],
                        upper.distance[point] > FAR / 2 ? Bounds.DISTANT_FUTURE : upper.distance[point]));
        return bounds;
    }

    /** True where no round is left in which a distance falls. */
    private boolean settles(boolean backwards) {
        for (int round = 0; round <= distance.length; round++) {
            boolean falls = false;
            for (Row row : network.rows) {
                if (admitted.test(row.statement())) {
                    falls |= falls(backwards, row.from(), row.to(), row.days());
                }
            }
            for (int start = 0; start < zero; start += 2) {
                falls |= falls(backwards, start + 1, start, 0);
            }
            if (!falls) {
                return true;
            }
        }
        return false;
    }

    private boolean falls(boolean backwards, int from, int to, long most) {
        int tail = place(backwards ? to : from);
        int head = place(backwards ? from : to);
        if (distance[tail] > FAR / 2 || distance[tail] + most >= distance[head]) {
            return false;
        }
        distance[head] = distance[tail] + most;
        return true;
    }

    private int place(int point) {
        return point < 0 ? zero : point;
    }
}
