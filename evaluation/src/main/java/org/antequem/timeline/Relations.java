package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.antequem.timeline.AllenRelation.Sign;

/**
 * Which relations of two events some history shows: the exact distances between their four ends, and the relation added
 * to them.
 */
final class Relations {

    private static final int ENDS = 4;

    private final long[][] most = new long[ENDS][ENDS];

    /** Ends in the order first start, first end, second start, second end. */
    Relations(Inquiry inquiry, int firstEvent, int secondEvent) {
        int[] ends = {
            Network.startOf(firstEvent),
            Network.endOf(firstEvent),
            Network.startOf(secondEvent),
            Network.endOf(secondEvent)
        };
        for (int x = 0; x < ENDS; x++) {
            for (int y = 0; y < ENDS; y++) {
                most[x][y] = inquiry.distance(ends[x], ends[y]);
            }
        }
    }

    /** Those that some history shows in which both events have a positive length. */
    ImmutableSet<AllenRelation> possible() {
        return Arrays.stream(AllenRelation.values()).filter(this::isPossible).collect(Sets.toImmutableEnumSet());
    }

    private boolean isPossible(AllenRelation relation) {
        long[][] with = new long[ENDS][];
        for (int x = 0; x < ENDS; x++) {
            with[x] = most[x].clone();
        }
        tighten(with, 1, 0, -1);
        tighten(with, 3, 2, -1);
        for (int point = 0; point < 2; point++) {
            for (int other = 0; other < 2; other++) {
                add(with, point, 2 + other, relation.sign(point, other));
            }
        }
        for (int end = 0; end < ENDS; end++) {
            if (with[end][end] < 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(long[][] with, int end, int other, Sign sign) {
        if (sign != Sign.AFTER) {
            tighten(with, other, end, sign == Sign.SAME ? 0 : -1);
        }
        if (sign != Sign.BEFORE) {
            tighten(with, end, other, sign == Sign.SAME ? 0 : -1);
        }
    }

    /** Adds {@code to − from ≤ weight} and closes the distances again. */
    private static void tighten(long[][] with, int from, int to, long weight) {
        if (weight >= with[from][to]) {
            return;
        }
        for (int x = 0; x < ENDS; x++) {
            for (int y = 0; y < ENDS; y++) {
                long through = sum(sum(with[x][from], weight), with[to][y]);
                with[x][y] = Math.min(with[x][y], through);
            }
        }
    }

    private static long sum(long a, long b) {
        return a >= Label.UNREACHED || b >= Label.UNREACHED ? Label.UNREACHED : a + b;
    }
}
