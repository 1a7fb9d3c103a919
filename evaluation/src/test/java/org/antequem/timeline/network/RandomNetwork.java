package org.antequem.timeline.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Cubic.Constraint;

/** A small network by number, drawn at random, and the same as a list of constraints. */
final class RandomNetwork {

    final int events;
    final List<Constraint> constraints = new ArrayList<>();
    final List<long[]> datings = new ArrayList<>();
    private final NetworkBuilder builder;
    int statements;

    /** @param spread how far statements stray from a hidden history; the more, the more contradictions */
    RandomNetwork(long seed, int spread) {
        Random random = new Random(seed);
        events = 1 + random.nextInt(8);
        builder = Network.of(events);
        long[] truth = new long[2 * events];
        for (int event = 0; event < events; event++) {
            truth[2 * event] = random.nextInt(40) - 20L;
            truth[2 * event + 1] = truth[2 * event] + random.nextInt(6);
        }
        int dated = random.nextInt(events + 2);
        for (int i = 0; i < dated; i++) {
            int event = random.nextInt(events);
            Bounds start = around(truth[2 * event], random, spread);
            Bounds end = around(truth[2 * event + 1], random, spread);
            if (start.earliest() <= end.latest()) {
                date(event, start, end);
            }
        }
        int related = random.nextInt(2 * events + 1);
        for (int i = 0; i < related && events > 1; i++) {
            int event = random.nextInt(events);
            int other = (event + 1 + random.nextInt(events - 1)) % events;
            int arcs = 1 + random.nextInt(2);
            for (int arc = 0; arc < arcs; arc++) {
                int point = 2 * event + random.nextInt(2);
                int anchor = 2 * other + random.nextInt(2);
                Bounds gap = around(truth[anchor] - truth[point], random, spread);
                relate(point, anchor, new Gap(gap.earliest(), gap.latest()));
            }
            statements++;
        }
    }

    private static Bounds around(long second, Random random, int spread) {
        long shifted = second + (random.nextInt(4) == 0 ? random.nextInt(2 * spread + 1) - (long) spread : 0);
        long earliest = random.nextInt(3) == 0 ? Bounds.DISTANT_PAST : shifted - random.nextInt(4);
        long latest = random.nextInt(3) == 0 ? Bounds.DISTANT_FUTURE : shifted + random.nextInt(4);
        return new Bounds(earliest, latest);
    }

    private void date(int event, Bounds start, Bounds end) {
        builder.dated(statements, event, start, end);
        constrain(statements, -1, 2 * event, start.earliest(), start.latest());
        constrain(statements, -1, 2 * event + 1, end.earliest(), end.latest());
        datings.add(new long[] {statements, event, start.earliest(), start.latest(), end.earliest(), end.latest()});
        statements++;
    }

    private void relate(int point, int anchor, Gap gap) {
        builder.apart(statements, point, anchor, gap);
        constrain(statements, point, anchor, gap.least(), gap.greatest());
    }

    private void constrain(int statement, int from, int to, long least, long greatest) {
        if (greatest != Bounds.DISTANT_FUTURE) {
            constraints.add(new Constraint(statement, from, to, greatest));
        }
        if (least != Bounds.DISTANT_PAST) {
            constraints.add(new Constraint(statement, to, from, -least));
        }
    }

    boolean isDating(int statement) {
        return datings.stream().anyMatch(dating -> dating[0] == statement);
    }

    ConstraintGraph graph() {
        return builder.graph();
    }
}
