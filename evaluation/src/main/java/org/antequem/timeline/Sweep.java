package org.antequem.timeline;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tightens every point from one side: first whatever a dating reaches, then, from one starting point after another,
 * what none does. The points that no dating reaches get a place that fits all the same, so that a contradiction among
 * undated events is met as well.
 */
final class Sweep implements Tightening {

    private final TreeSearch search;
    private final int points;
    private final long[] starts;
    private final long[] floor;
    private final BitSet open = new BitSet();
    private boolean isCrossed;
    private boolean isPastDatings;
    private boolean isUnderway;
    private int point;

    /** Upper bounds forwards, lower bounds, negated, backwards. */
    Sweep(Network network, boolean backwards) {
        this(network, backwards, new TreeSearch(network, backwards));
    }

    /** By a search that has not started. */
    Sweep(Network network, boolean backwards, TreeSearch search) {
        this.search = search;
        points = network.points();
        starts = new long[points];
        floor = new long[points];
        for (int p = 0; p < points; p++) {
            long latest = network.datings().latest(p);
            long earliest = network.datings().earliest(p);
            starts[p] = backwards ? -earliest : latest;
            floor[p] = backwards ? -latest : earliest;
            isCrossed |= starts[p] < floor[p];
            if (starts[p] < Label.UNREACHED) {
                search.start(p, starts[p]);
            }
        }
    }

    /** True where the datings of one point leave no room between them. */
    boolean isCrossed() {
        return isCrossed;
    }

    /** Runs on; the point at which a negative cycle closes, or −1 where all is done. */
    int run() {
        if (!isPastDatings) {
            int closed = search.run(floor);
            if (closed >= 0) {
                return closed;
            }
            for (int p = 0; p < points; p++) {
                open.set(p, !search.reaches(p));
            }
            search.finish();
            Arrays.fill(starts, Label.UNREACHED);
            isPastDatings = true;
        }
        for (; point < points; point++) {
            while (isUnderway || !search.reaches(point)) {
                if (!isUnderway) {
                    search.start(point, 0);
                    isUnderway = true;
                }
                int closed = search.run(null);
                if (closed >= 0) {
                    return closed;
                }
                long shift = search.shift(floor);
                search.move(shift == Long.MIN_VALUE ? 0 : shift);
                search.finish();
                isUnderway = false;
            }
        }
        return -1;
    }

    /** Goes on after the arcs to these points were left out. */
    void repair(Iterable<Integer> heads) {
        heads.forEach(search::cutIfHanging);
        search.repair(starts);
    }

    TreeSearch search() {
        return search;
    }

    @Override
    public long label(int point) {
        return search.label(point);
    }

    @Override
    public BitSet open() {
        return open;
    }
}
