package org.antequem.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roots, circles and dominators, held against what plainly follows from the words. */
class SourceGraphLawsTest {

    private static final List<Source> SOURCES = IntStream.range(0, 60)
            .mapToObj(number -> Source.report("report " + number).build())
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void every_small_graph_agrees_with_all_its_chains(int size) {
        for (int links = 0; links < 1 << (size * size); links++) {
            for (int tellers = 1; tellers < 1 << size; tellers++) {
                assertAgrees(new World(size, links), tellers);
            }
        }
    }

    /** Which of the four tell is drawn by the number of the graph: each group of tellers meets some 4,000 graphs. */
    @Test
    void every_graph_of_four_agrees_with_all_its_chains() {
        Random random = new Random(4);
        for (int links = 0; links < 1 << 16; links++) {
            assertAgrees(new World(4, links), 1 + random.nextInt(15));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 60})
    void larger_graphs_agree_with_what_can_be_reached(int size) {
        for (int seed = 0; seed < 12_000 / size; seed++) {
            Random random = new Random(seed);
            SetMultimap<Source, Source> cited = LinkedHashMultimap.create();
            int links = random.nextInt(2 * size);
            for (int link = 0; link < links; link++) {
                cited.put(SOURCES.get(random.nextInt(size)), SOURCES.get(random.nextInt(size)));
            }
            Set<Source> tellers = ImmutableSet.copyOf(SOURCES.subList(0, 1 + random.nextInt(3)));
            SourceGraph graph = SourceGraph.of(tellers, cited);
            Circles circles = Circles.of(graph);
            Reach reach = new Reach(cited);

            String world = "seed " + seed + ": " + tellers + " tell, " + cited;
            assertThat(Dominators.of(graph, circles, tellers.size()))
                    .as(world)
                    .containsExactlyInAnyOrderElementsOf(reach.dominators(tellers));
            assertThat(Set.<Set<Source>>copyOf(circles.all())).as(world).isEqualTo(reach.circles(graph.all()));
            for (int source = 0; source < graph.size(); source++) {
                assertThat(graph.ends(source)).as(world).hasSameElementsAs(reach.roots(graph.source(source)));
            }
        }
    }

    private static void assertAgrees(World world, int telling) {
        Set<Source> tellers = world.chosen(telling);
        SourceGraph graph = SourceGraph.of(tellers, world.cited);
        Circles circles = Circles.of(graph);

        List<Set<Source>> chains = new ArrayList<>();
        tellers.forEach(teller -> chains.addAll(world.chainsFrom(teller)));
        Set<Source> onAll = new LinkedHashSet<>(chains.get(0));
        chains.forEach(onAll::retainAll);
        ImmutableList<Source> dominators = Dominators.of(graph, circles, tellers.size());
        assertThat(dominators).as("%s, %s", world, tellers).containsExactlyInAnyOrderElementsOf(onAll);
        assertThat(dominators.stream().mapToInt(graph::numberOf).toArray())
                .as("%s, %s: nearest first", world, tellers)
                .isSorted();
        assertThat(Set.<Set<Source>>copyOf(circles.all())).as("%s", world).isEqualTo(world.reach.circles(graph.all()));
        for (int number = 0; number < graph.size(); number++) {
            assertRoots(world, graph, circles, number);
        }
    }

    private static void assertRoots(World world, SourceGraph graph, Circles circles, int number) {
        Source source = graph.source(number);
        Set<Set<Source>> ends = world.endsOf(source);
        Set<Source> roots = new HashSet<>();
        ends.stream().filter(world::isRoot).forEach(roots::addAll);

        assertThat(graph.ends(number)).as("%s, %s", world, source).hasSameElementsAs(roots);
        int only = circles.onlyRoot(number);
        if (ends.size() == 1 && roots.size() == 1) {
            assertThat(graph.source(only)).as("%s, %s", world, source).isIn(roots);
        } else {
            assertThat(only).as("%s, %s", world, source).isNegative();
        }
    }

    /** A graph of a few sources, given by the bits of a number, of which every chain is tried. */
    private static final class World {

        private final int size;
        private final int links;
        private final SetMultimap<Source, Source> cited = LinkedHashMultimap.create();
        private final Reach reach = new Reach(cited);

        World(int size, int links) {
            this.size = size;
            this.links = links;
            for (int bit = 0; bit < size * size; bit++) {
                if ((links >> bit & 1) == 1) {
                    cited.put(SOURCES.get(bit / size), SOURCES.get(bit % size));
                }
            }
        }

        Set<Source> chosen(int bits) {
            Set<Source> chosen = new LinkedHashSet<>();
            for (int number = 0; number < size; number++) {
                if ((bits >> number & 1) == 1) {
                    chosen.add(SOURCES.get(number));
                }
            }
            return chosen;
        }

        boolean isRoot(Set<Source> end) {
            return end.size() == 1 && cited.get(end.iterator().next()).isEmpty();
        }

        /** Every chain as what is on it; that it ends in a circle puts the whole circle on it. */
        List<Set<Source>> chainsFrom(Source teller) {
            List<Set<Source>> found = new ArrayList<>();
            follow(new ArrayList<>(List.of(teller)), found);
            return found;
        }

        Set<Set<Source>> endsOf(Source source) {
            Set<Set<Source>> ends = new HashSet<>();
            for (Source reached : reach.from(source)) {
                if (reach.isEnd(reached)) {
                    ends.add(reach.from(reached));
                }
            }
            return ends;
        }

        private void follow(List<Source> path, List<Set<Source>> found) {
            Source last = path.get(path.size() - 1);
            if (reach.isEnd(last)) {
                Set<Source> met = new LinkedHashSet<>(path);
                met.addAll(reach.from(last));
                found.add(met);
                return;
            }
            for (Source next : cited.get(last)) {
                if (!path.contains(next)) {
                    path.add(next);
                    follow(path, found);
                    path.remove(path.size() - 1);
                }
            }
        }

        @Override
        public String toString() {
            return "graph " + links + " of " + size;
        }
    }
}
