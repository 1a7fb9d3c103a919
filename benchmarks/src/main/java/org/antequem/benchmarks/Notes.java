package org.antequem.benchmarks;

import java.util.Arrays;
import java.util.Random;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.NetworkBuilder;

/**
 * A generated record, in plain arrays: statements about a hidden history, each true of it and as vague as its shape
 * says. Events are numbered in random order, so that neighbours in time are not neighbours in memory.
 */
final class Notes {

    private static final long DAY = 86_400;

    /** Of what a relation places: nothing, so that the zero of the line is meant. */
    static final int ZERO = -1;

    final int events;

    /** {@code least ≤ second − first ≤ greatest}; three statements an event, a dating being two rows. */
    int size;

    int[] statement;
    int[] first;
    int[] second;
    long[] least;
    long[] greatest;
    int statements;

    /** When each point of the hidden history is; not for those who are to find out. */
    final long[] truth;

    private final boolean dated;

    private Notes(int events, boolean dated) {
        this.events = events;
        this.dated = dated;
        truth = new long[2 * events];
        statement = new int[5 * events];
        first = new int[5 * events];
        second = new int[5 * events];
        least = new long[5 * events];
        greatest = new long[5 * events];
    }

    /** Draws a record. */
    static Notes of(Shape shape, int events, long seed) {
        return drawn(shape, events, seed, true);
    }

    /** Draws a record without any date: where another would be dated, an event is placed by one near it in time. */
    static Notes undated(Shape shape, int events, long seed) {
        return drawn(shape, events, seed, false);
    }

    private static Notes drawn(Shape shape, int events, long seed, boolean dated) {
        Notes notes = new Notes(events, dated);
        Random random = new Random(seed);
        int[] inOrder = shuffled(events, random);
        for (int rank = 0; rank < events; rank++) {
            int event = inOrder[rank];
            notes.truth[2 * event] = rank * DAY / 4 + random.nextInt((int) DAY);
            notes.truth[2 * event + 1] = notes.truth[2 * event] + random.nextInt((int) (30 * DAY));
        }
        for (int rank = 0; rank < events; rank++) {
            switch (shape) {
                case HISTORY -> {
                    notes.date(inOrder, rank, 1 + random.nextInt(random.nextBoolean() ? 14 : 730), random);
                    notes.relate(inOrder[rank], near(inOrder, rank, 50, random), 30, random);
                    notes.relate(inOrder[rank], near(inOrder, rank, 50, random), 365, random);
                }
                case CHAIN -> {
                    notes.relate(inOrder[rank], inOrder[before(rank, 1, events)], 3, random);
                    notes.relate(inOrder[rank], inOrder[before(rank, 1, events)], 30, random);
                    if (rank % 100 == 0) {
                        notes.date(inOrder, rank, 10, random);
                    } else {
                        notes.relate(inOrder[rank], inOrder[before(rank, 10, events)], 5, random);
                    }
                }
                case RANDOM -> {
                    notes.date(inOrder, rank, 3650, random);
                    notes.relate(inOrder[rank], other(inOrder, rank, events, random), 200, random);
                    notes.relate(inOrder[rank], other(inOrder, rank, events, random), 2000, random);
                }
                default -> {
                    notes.relate(inOrder[rank], inOrder[before(rank, 1, events)], 20, random);
                    notes.follow(inOrder[rank], earlier(inOrder, rank, random), random);
                    if (rank % 1000 == 0) {
                        notes.date(inOrder, rank, 100, random);
                    } else {
                        notes.follow(inOrder[rank], earlier(inOrder, rank, random), random);
                    }
                }
            }
        }
        return notes;
    }

    /** The same with one statement more, which is false: that the last in time ended years before the first began. */
    Notes withOneFalse() {
        int early = 0;
        int late = 0;
        for (int event = 0; event < events; event++) {
            early = truth[2 * event] < truth[2 * early] ? event : early;
            late = truth[2 * event] > truth[2 * late] ? event : late;
        }
        Notes notes = copy(1);
        notes.deny(early, late);
        return notes;
    }

    /** The same with so many false statements more: that the later of two events ended years before the other began. */
    Notes withFalse(int number, long seed) {
        Random random = new Random(seed);
        Notes notes = copy(number);
        while (notes.statements < statements + number) {
            int one = random.nextInt(events);
            int other = random.nextInt(events);
            if (truth[2 * one] < truth[2 * other]) {
                notes.deny(one, other);
            }
        }
        return notes;
    }

    private Notes copy(int spare) {
        Notes notes = new Notes(events, dated);
        notes.size = size;
        notes.statements = statements;
        notes.statement = Arrays.copyOf(statement, size + spare);
        notes.first = Arrays.copyOf(first, size + spare);
        notes.second = Arrays.copyOf(second, size + spare);
        notes.least = Arrays.copyOf(least, size + spare);
        notes.greatest = Arrays.copyOf(greatest, size + spare);
        return notes;
    }

    private void deny(int early, int late) {
        add(statements, 2 * late, 2 * early, 3650 * DAY, Bounds.DISTANT_FUTURE);
        statements++;
    }

    /** The library's network of these notes, built but not solved. */
    Network network() {
        NetworkBuilder builder = Network.of(events);
        for (int i = 0; i < size; i++) {
            if (first[i] == ZERO) {
                builder.dated(
                        statement[i],
                        second[i] / 2,
                        new Bounds(least[i], greatest[i]),
                        new Bounds(least[i + 1], greatest[i + 1]));
                i++;
            } else {
                builder.apart(statement[i], first[i], second[i], new Gap(least[i], greatest[i]));
            }
        }
        return builder.build();
    }

    private void date(int[] inOrder, int rank, int days, Random random) {
        int event = inOrder[rank];
        if (!dated) {
            relate(event, near(inOrder, rank, 50, random), days, random);
            return;
        }
        long before = random.nextInt(days) * DAY;
        add(statements, ZERO, 2 * event, truth[2 * event] - before, truth[2 * event] + days * DAY - before);
        long after = random.nextInt(days) * DAY;
        add(statements, ZERO, 2 * event + 1, truth[2 * event + 1] - after, truth[2 * event + 1] + days * DAY - after);
        statements++;
    }

    /** Half of them say no more than how soon after, or how soon before. */
    private void relate(int event, int other, int days, Random random) {
        int point = 2 * event + random.nextInt(2);
        int anchor = 2 * other + random.nextInt(2);
        long gap = truth[point] - truth[anchor];
        long lower = gap - random.nextInt(days) * DAY;
        long upper = lower + days * DAY;
        switch (random.nextInt(4)) {
            case 0 -> add(statements, anchor, point, lower, Bounds.DISTANT_FUTURE);
            case 1 -> add(statements, anchor, point, Bounds.DISTANT_PAST, upper);
            default -> add(statements, anchor, point, lower, upper);
        }
        statements++;
    }

    /** That one event came after another, by some part of what it did. */
    private void follow(int event, int other, Random random) {
        long gap = truth[2 * event] - truth[2 * other];
        add(statements, 2 * other, 2 * event, gap - random.nextInt(1000) * DAY, Bounds.DISTANT_FUTURE);
        statements++;
    }

    private void add(int says, int from, int to, long atLeast, long atMost) {
        statement[size] = says;
        first[size] = from;
        second[size] = to;
        least[size] = atLeast;
        greatest[size++] = atMost;
    }

    private static int before(int rank, int places, int events) {
        return rank >= places ? rank - places : (rank + 1) % events;
    }

    private static int near(int[] inOrder, int rank, int places, Random random) {
        int other = rank;
        while (other == rank) {
            other = Math.max(0, Math.min(inOrder.length - 1, rank + random.nextInt(2 * places + 1) - places));
        }
        return inOrder[other];
    }

    private static int earlier(int[] inOrder, int rank, Random random) {
        return rank < 2 ? inOrder[1 - rank] : inOrder[random.nextInt(rank - 1)];
    }

    private static int other(int[] inOrder, int rank, int below, Random random) {
        int other = rank;
        while (other == rank) {
            other = random.nextInt(below);
        }
        return inOrder[other];
    }

    private static int[] shuffled(int size, Random random) {
        int[] shuffled = new int[size];
        for (int i = 0; i < size; i++) {
            int at = random.nextInt(i + 1);
            shuffled[i] = shuffled[at];
            shuffled[at] = i;
        }
        return shuffled;
    }
}
