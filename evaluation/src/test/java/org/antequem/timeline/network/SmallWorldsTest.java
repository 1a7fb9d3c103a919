package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;
import org.junit.jupiter.api.Test;

/** Every network of a small world against every history of it. */
final class SmallWorldsTest {

    /** {@code head − tail ≤ weight}; tail −1 says nothing. */
    private record Pattern(int tail, int head, int weight) {}

    @Test
    void three_events_answer_like_all_their_histories() {
        World world = new World(3, 4);
        List<Pattern> onePair = patterns(0, 1, -1, 1);
        List<Pattern> nextPair = patterns(1, 2, -1, 1);
        List<Pattern> lastPair = patterns(2, 0, -1, 1);
        for (Pattern one : onePair) {
            for (Pattern next : nextPair) {
                for (Pattern last : lastPair) {
                    world.check(List.of(one, next, last), last.weight() == 0);
                }
            }
        }
    }

    @Test
    void four_events_answer_like_all_their_histories() {
        World world = new World(4, 3);
        for (Pattern one : patterns(0, 1, -1, 0)) {
            for (Pattern next : patterns(1, 2, -1, -1)) {
                for (Pattern third : patterns(2, 3, 0, 0)) {
                    for (Pattern last : patterns(3, 0, -1, -1)) {
                        world.check(List.of(one, next, third, last), last.tail() < 0);
                    }
                }
            }
        }
    }

    /** Nothing, and every bound of a weight in the range between points of the two events, either way. */
    private static List<Pattern> patterns(int event, int other, int least, int greatest) {
        List<Pattern> patterns = new ArrayList<>(List.of(new Pattern(-1, -1, 0)));
        for (int point = 2 * event; point <= 2 * event + 1; point++) {
            for (int anchor = 2 * other; anchor <= 2 * other + 1; anchor++) {
                for (int weight = least; weight <= greatest; weight++) {
                    patterns.add(new Pattern(point, anchor, weight));
                    patterns.add(new Pattern(anchor, point, weight));
                }
            }
        }
        return patterns;
    }

    private static final class World {

        private final int events;
        private final int horizon;
        private final List<int[]> histories = new ArrayList<>();

        World(int events, int seconds) {
            this.events = events;
            this.horizon = seconds - 1;
            fill(new int[2 * events], 0);
        }

        private void fill(int[] history, int event) {
            if (event == events) {
                histories.add(history.clone());
                return;
            }
            for (int start = 0; start <= horizon; start++) {
                for (int end = start; end <= horizon; end++) {
                    history[2 * event] = start;
                    history[2 * event + 1] = end;
                    fill(history, event + 1);
                }
            }
        }

        void check(List<Pattern> patterns, boolean withRelations) {
            NetworkBuilder builder = Network.of(events);
            for (int event = 0; event < events; event++) {
                builder.dated(event, event, new Bounds(0, horizon), new Bounds(0, horizon));
            }
            for (int i = 0; i < patterns.size(); i++) {
                Pattern pattern = patterns.get(i);
                if (pattern.tail() >= 0) {
                    builder.apart(
                            events + i, pattern.tail(), pattern.head(), new Gap(Bounds.DISTANT_PAST, pattern.weight()));
                }
            }
            List<int[]> fitting = histories.stream()
                    .filter(history -> patterns.stream().allMatch(pattern -> fits(history, pattern)))
                    .toList();
            Solution solution = builder.graph().solved();

            assertThat(solution.conflicts().isEmpty()).as("%s", patterns).isEqualTo(!fitting.isEmpty());
            if (!fitting.isEmpty()) {
                checkGaps(patterns, fitting, solution);
                if (withRelations) {
                    checkRelations(patterns, fitting, solution);
                }
            }
        }

        private static boolean fits(int[] history, Pattern pattern) {
            return pattern.tail() < 0 || history[pattern.head()] - history[pattern.tail()] <= pattern.weight();
        }

        private void checkGaps(List<Pattern> patterns, List<int[]> fitting, Solution solution) {
            for (int point = 0; point < 2 * events; point++) {
                for (int other = 0; other <= 2 * events; other++) {
                    long least = Long.MAX_VALUE;
                    long greatest = Long.MIN_VALUE;
                    for (int[] history : fitting) {
                        int gap = (other == 2 * events ? 0 : history[other]) - history[point];
                        least = Math.min(least, gap);
                        greatest = Math.max(greatest, gap);
                    }
                    Gap gap = other == 2 * events
                            ? new Gap(
                                    -solution.bounds(point).latest(),
                                    -solution.bounds(point).earliest())
                            : solution.gap(point, other);
                    if (gap.least() != least || gap.greatest() != greatest) {
                        assertThat(gap).as("%s: %s, %s", patterns, point, other).isEqualTo(new Gap(least, greatest));
                    }
                    if (other < 2 * events) {
                        Certainty expected = least > 0
                                ? Certainty.CERTAIN
                                : greatest <= 0 ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
                        if (solution.certainty(point, other) != expected) {
                            assertThat(solution.certainty(point, other))
                                    .as("%s: %s, %s", patterns, point, other)
                                    .isEqualTo(expected);
                        }
                    }
                }
            }
        }

        private void checkRelations(List<Pattern> patterns, List<int[]> fitting, Solution solution) {
            for (int event = 0; event < events; event++) {
                int one = event;
                int other = (event + 1) % events;
                Set<AllenRelation> seen = EnumSet.noneOf(AllenRelation.class);
                for (int[] history : fitting) {
                    relation(history, one, other, seen);
                }
                ImmutableSet<AllenRelation> possible = solution.relations(one, other);
                if (!possible.equals(seen)) {
                    assertThat(possible).as("%s: %s, %s", patterns, one, other).isEqualTo(seen);
                }
            }
        }

        private static void relation(int[] history, int one, int other, Set<AllenRelation> seen) {
            int a = history[2 * one];
            int b = history[2 * one + 1];
            int c = history[2 * other];
            int d = history[2 * other + 1];
            if (a == b || c == d) {
                return;
            }
            for (AllenRelation relation : AllenRelation.values()) {
                if (sign(a, c) == EndpointOrder.in(relation, 0, 0)
                        && sign(a, d) == EndpointOrder.in(relation, 0, 1)
                        && sign(b, c) == EndpointOrder.in(relation, 1, 0)
                        && sign(b, d) == EndpointOrder.in(relation, 1, 1)) {
                    seen.add(relation);
                }
            }
        }

        private static EndpointOrder sign(int one, int other) {
            if (one == other) {
                return EndpointOrder.SAME;
            }
            return one < other ? EndpointOrder.BEFORE : EndpointOrder.AFTER;
        }
    }
}
