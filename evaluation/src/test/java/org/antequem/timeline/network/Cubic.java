package org.antequem.timeline.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.antequem.time.Certainty;

/** Floyd and Warshall's cubic closure of a small network: slow, short, and nothing that the library shares. */
public final class Cubic {

    public static final long NONE = Long.MAX_VALUE / 4;

    /** {@code head − tail ≤ weight}; the zero of the timeline is point −1. */
    public record Constraint(int statement, int tail, int head, long weight) {}

    private final int points;
    private final long[][] most;

    private Cubic(int events) {
        points = 2 * events + 1;
        most = new long[points][points];
        for (int x = 0; x < points; x++) {
            for (int y = 0; y < points; y++) {
                most[x][y] = x == y ? 0 : NONE;
            }
        }
    }

    public static Cubic of(int events, List<Constraint> constraints, IntPredicate counts) {
        Cubic cubic = new Cubic(events);
        for (int event = 0; event < events; event++) {
            cubic.most[2 * event + 2][2 * event + 1] = 0;
        }
        for (Constraint constraint : constraints) {
            if (counts.test(constraint.statement())) {
                long[] row = cubic.most[constraint.tail() + 1];
                row[constraint.head() + 1] = Math.min(row[constraint.head() + 1], constraint.weight());
            }
        }
        cubic.close();
        return cubic;
    }

    public static Cubic of(int events, List<Constraint> constraints) {
        return of(events, constraints, all -> true);
    }

    public static Cubic of(int events, List<Constraint> constraints, Set<Integer> statements) {
        return of(events, new ArrayList<>(constraints), statements::contains);
    }

    private void close() {
        for (int via = 0; via < points; via++) {
            for (int x = 0; x < points; x++) {
                for (int y = 0; y < points; y++) {
                    if (most[x][via] < NONE && most[via][y] < NONE) {
                        most[x][y] = Math.min(most[x][y], most[x][via] + most[via][y]);
                    }
                }
            }
        }
    }

    public boolean isConsistent() {
        for (int x = 0; x < points; x++) {
            if (most[x][x] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The most that the second point can follow the first; −1 is the zero of the timeline. */
    public long most(int from, int to) {
        return most[from + 1][to + 1];
    }

    public Certainty certainty(int earlier, int later) {
        if (most(later, earlier) <= -1) {
            return Certainty.CERTAIN;
        }
        return most(earlier, later) <= 0 ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }
}
