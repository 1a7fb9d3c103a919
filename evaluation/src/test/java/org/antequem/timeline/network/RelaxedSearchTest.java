package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How near statements could keep two points at best, against all simple paths. */
final class RelaxedSearchTest {

    private static final int NETWORKS = Laws.worlds(3_000);
    private static final int EVENTS = 4;
    private static final int POINTS = 2 * EVENTS;
    private static final int CROWD = 9;
    private static final long FAR = Long.MAX_VALUE / 8;

    private record Arc(int statement, int tail, int head, long weight) {}

    private record Date(int statement, int point, long earliest, long latest) {}

    /** Relations and dates at random, which may contradict each other. */
    private static final class World {

        final List<Arc> arcs = new ArrayList<>();
        final List<Date> dates = new ArrayList<>();
        final BitSet admitted = new BitSet();
        final ConstraintGraph graph;

        World(Random random) {
            NetworkBuilder builder = Network.of(EVENTS);
            int statements = 2 + random.nextInt(8);
            for (int statement = 0; statement < statements; statement++) {
                admitted.set(statement, random.nextInt(6) > 0);
                int first = random.nextInt(POINTS);
                int second = random.nextInt(POINTS);
                long least = random.nextLong(-6, 14);
                boolean isOpen = random.nextInt(3) == 0;
                if (random.nextBoolean() || first == second) {
                    Bounds when = new Bounds(least, isOpen ? Bounds.DISTANT_FUTURE : least + random.nextInt(9));
                    int event = first / 2;
                    builder.dated(
                            statement,
                            event,
                            first % 2 == 0 ? when : Bounds.UNKNOWN,
                            first % 2 == 1 ? when : Bounds.UNKNOWN);
                    dates.add(new Date(statement, first, when.earliest(), isOpen ? FAR : when.latest()));
                } else {
                    Gap gap = new Gap(least, isOpen ? Bounds.DISTANT_FUTURE : least + random.nextInt(9));
                    builder.apart(statement, first, second, gap);
                    arcs.add(new Arc(statement, second, first, -least));
                    if (!isOpen) {
                        arcs.add(new Arc(statement, first, second, gap.greatest()));
                    }
                }
            }
            graph = builder.graph();
        }

        /** Of each point to each other over relations, by Floyd and Warshall. */
        long[][] distances() {
            long[][] all = new long[POINTS][POINTS];
            for (int point = 0; point < POINTS; point++) {
                Arrays.fill(all[point], FAR);
                all[point][point] = 0;
            }
            for (int event = 0; event < EVENTS; event++) {
                all[2 * event + 1][2 * event] = 0;
            }
            for (Arc arc : arcs) {
                if (admitted.get(arc.statement())) {
                    all[arc.tail()][arc.head()] = Math.min(all[arc.tail()][arc.head()], arc.weight());
                }
            }
            for (int via = 0; via < POINTS; via++) {
                for (int from = 0; from < POINTS; from++) {
                    for (int to = 0; to < POINTS; to++) {
                        if (all[from][via] < FAR && all[via][to] < FAR) {
                            all[from][to] = Math.min(all[from][to], all[from][via] + all[via][to]);
                        }
                    }
                }
            }
            return all;
        }

        /** The length of the shortest path that passes no point twice, nor zero, of all such paths. */
        long nearest(int from, int to) {
            return nearest(from, to, new BitSet());
        }

        private long nearest(int from, int to, BitSet passed) {
            if (from == to) {
                return 0;
            }
            passed.set(from);
            long least = FAR;
            for (Arc arc : onward(from)) {
                if (!passed.get(arc.head())) {
                    long rest = nearest(arc.head(), to, passed);
                    least = rest == FAR ? least : Math.min(least, arc.weight() + rest);
                }
            }
            passed.clear(from);
            return least;
        }

        private List<Arc> onward(int from) {
            List<Arc> onward = new ArrayList<>();
            if (from % 2 == 1) {
                onward.add(new Arc(-1, from, from - 1, 0));
            }
            for (Arc arc : arcs) {
                if (arc.tail() == from && admitted.get(arc.statement())) {
                    onward.add(arc);
                }
            }
            for (Date date : dates) {
                if (admitted.get(date.statement()) && from == date.point()) {
                    onward.add(new Arc(date.statement(), from, POINTS, -date.earliest()));
                }
                if (admitted.get(date.statement()) && from == POINTS && date.latest() < FAR) {
                    onward.add(new Arc(date.statement(), POINTS, date.point(), date.latest()));
                }
            }
            return onward;
        }

        /** True where one path over relations leads from a point to itself in less than no time. */
        boolean isEndless() {
            long[][] all = distances();
            boolean isEndless = false;
            for (int point = 0; point < POINTS; point++) {
                isEndless |= all[point][point] < 0;
            }
            return isEndless;
        }
    }

    @Test
    void is_the_shortest_path_that_passes_no_point_twice_nor_the_zero_of_the_line() {
        int near = 0;
        int nowhere = 0;
        int endless = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            World world = new World(new Random(seed));
            RelaxedSearch reach = new RelaxedSearch(world.graph.relaxed());
            boolean isEndless = world.isEndless();
            for (int question = 0; question < POINTS; question++) {
                int from = question;
                int to = (question + 1 + seed % (POINTS - 1)) % POINTS;
                long nearest = world.nearest(from, to);
                if (isEndless) {
                    endless++;
                    assertThat(nearest == FAR || reach.isWithin(from, to, nearest, world.admitted::get))
                            .as("seed %s: %s to %s within %s", seed, from, to, nearest)
                            .isTrue();
                } else if (nearest == FAR) {
                    nowhere++;
                    assertThat(reach.isWithin(from, to, Bound.FARTHEST, world.admitted::get))
                            .as("seed %s: %s to %s", seed, from, to)
                            .isFalse();
                } else {
                    near++;
                    assertThat(reach.isWithin(from, to, nearest, world.admitted::get))
                            .as("seed %s: %s to %s within %s", seed, from, to, nearest)
                            .isTrue();
                    assertThat(reach.isWithin(from, to, nearest - 1, world.admitted::get))
                            .as("seed %s: %s to %s within %s", seed, from, to, nearest - 1)
                            .isFalse();
                }
            }
        }
        assertThat(near).isGreaterThan(NETWORKS / 2);
        assertThat(nowhere).isGreaterThan(NETWORKS / 2);
        assertThat(endless).isGreaterThan(NETWORKS / 20);
    }

    /** However long it is. */
    @Test
    void a_point_is_bounded_by_another_where_a_path_leads_there() {
        int bounded = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            World world = new World(new Random(seed));
            ConstraintGraph relaxed = world.graph.relaxed();
            for (int from = 0; from < POINTS; from++) {
                int to = (from + 1 + seed % (POINTS - 1)) % POINTS;
                boolean isPath = world.nearest(from, to) != FAR;
                bounded += isPath ? 1 : 0;
                assertThat(Reach.isBounded(relaxed, from, to, world.admitted::get))
                        .as("seed %s: %s to %s", seed, from, to)
                        .isEqualTo(isPath);
            }
        }
        assertThat(bounded).isGreaterThan(NETWORKS / 2);
    }

    @Test
    void takes_no_two_dates_of_one_point_for_a_way_to_zero_and_back() {
        ConstraintGraph graph = Network.of(3)
                .apart(0, ConstraintGraph.startOf(0), ConstraintGraph.startOf(1), new Gap(10, Bounds.DISTANT_FUTURE))
                .apart(1, ConstraintGraph.startOf(1), ConstraintGraph.startOf(2), new Gap(10, Bounds.DISTANT_FUTURE))
                .dated(2, 1, new Bounds(500, 500), Bounds.UNKNOWN)
                .dated(3, 1, new Bounds(100, 100), Bounds.UNKNOWN)
                .graph();
        RelaxedSearch reach = new RelaxedSearch(graph.relaxed());

        assertThat(reach.isWithin(4, 0, -20, any -> true)).isTrue();
        assertThat(reach.isWithin(4, 0, -21, any -> true)).isFalse();
    }

    @Test
    void gives_up_where_a_quarrel_would_pull_points_nearer_without_end() {
        ConstraintGraph graph = Network.of(3)
                .apart(0, ConstraintGraph.startOf(0), ConstraintGraph.startOf(1), new Gap(10, 10))
                .apart(1, ConstraintGraph.startOf(0), ConstraintGraph.startOf(1), new Gap(0, 0))
                .dated(2, 2, new Bounds(0, 5), Bounds.UNKNOWN)
                .graph();
        RelaxedSearch reach = new RelaxedSearch(graph.relaxed());

        assertThat(reach.isWithin(0, 2, -1_000_000_000, any -> true)).isTrue();
        assertThat(reach.isWithin(0, 4, 5, any -> true)).isTrue();
        assertThat(reach.isWithin(0, 2, 9, statement -> statement != 1)).isFalse();
        assertThat(reach.isWithin(0, 2, 10, statement -> statement != 1)).isTrue();
        assertThat(reach.isWithin(4, 5, Bound.FARTHEST, any -> true)).isFalse();
    }

    @Test
    void leaves_nothing_behind_where_it_gave_up() {
        ConstraintGraph graph = Network.of(3)
                .apart(0, ConstraintGraph.startOf(0), ConstraintGraph.startOf(1), new Gap(10, 10))
                .apart(1, ConstraintGraph.startOf(0), ConstraintGraph.startOf(1), new Gap(0, 0))
                .apart(2, ConstraintGraph.startOf(2), ConstraintGraph.startOf(0), new Gap(3, 4))
                .dated(3, 1, new Bounds(0, 5), Bounds.UNKNOWN)
                .graph();
        for (int from = 0; from < 6; from++) {
            for (int to = 0; to < 6; to++) {
                for (long limit = -20; limit <= 20; limit++) {
                    RelaxedSearch used = new RelaxedSearch(graph.relaxed());
                    assertThat(used.isWithin(0, 2, -1_000_000_000, any -> true)).isTrue();
                    assertThat(used.isWithin(2, 0, -1_000_000_000, any -> true)).isTrue();

                    assertThat(used.isWithin(from, to, limit, statement -> statement > 1))
                            .as("%s to %s within %s", from, to, limit)
                            .isEqualTo(new RelaxedSearch(graph.relaxed())
                                    .isWithin(from, to, limit, statement -> statement > 1));
                }
            }
        }
    }

    /** Where paths are too many to be tried, it says that one may be there; among the few it sees that none is. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void says_that_a_path_may_be_there_where_too_many_pass_a_crowd(boolean isBeforeZero) {
        int crowded = 3;
        NetworkBuilder builder = Network.of(crowded + 1 + CROWD)
                .apart(0, ConstraintGraph.startOf(0), ConstraintGraph.startOf(1), new Gap(10, Bounds.DISTANT_FUTURE))
                .apart(1, ConstraintGraph.startOf(1), ConstraintGraph.startOf(2), new Gap(10, Bounds.DISTANT_FUTURE))
                .dated(2, 1, new Bounds(500, 500), Bounds.UNKNOWN)
                .dated(3, isBeforeZero ? 1 : crowded, new Bounds(100, 100), Bounds.UNKNOWN);
        int statement = 4;
        for (int one = 0; one < CROWD; one++) {
            int point = ConstraintGraph.startOf(crowded + 1 + one);
            for (int other = 0; other < one; other++) {
                int neighbour = ConstraintGraph.startOf(crowded + 1 + other);
                builder.apart(statement++, point, neighbour, new Gap(0, 0));
            }
            int entrance = ConstraintGraph.startOf(isBeforeZero ? 2 : crowded);
            builder.apart(statement++, point, entrance, new Gap(0, Bounds.DISTANT_FUTURE));
            builder.apart(statement++, ConstraintGraph.startOf(1), point, new Gap(0, Bounds.DISTANT_FUTURE));
        }
        RelaxedSearch reach = new RelaxedSearch(builder.graph().relaxed());
        long nearer = isBeforeZero ? -21 : -420;

        assertThat(reach.isWithin(4, 0, nearer, any -> true)).isTrue();
        assertThat(reach.isWithin(4, 0, nearer, few -> few < 4)).isFalse();
    }
}
