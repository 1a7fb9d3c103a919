package org.antequem.timeline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;

/** The shortest paths in random networks, over all statements and over some, against the cubic closure. */
class PathsTest {

    @Test
    void are_as_long_as_the_distance_and_rest_on_what_forces_it() {
        int found = 0;
        for (int seed = 0; seed < Laws.worlds(500); seed++) {
            RandomNetwork random = new RandomNetwork(seed, 1);
            Solution solution = random.graph().solved();
            if (!solution.conflicts().isEmpty()) {
                continue;
            }
            Random some = new Random(seed);
            int left = seed % 3 == 0 ? random.statements : some.nextInt(1 + random.statements);
            IntPredicate admitted = statement -> statement != left;
            Cubic cubic = Cubic.of(random.events, random.constraints, admitted);
            for (int from = 0; from < 2 * random.events; from++) {
                for (int to = 0; to < 2 * random.events; to++) {
                    long most = cubic.most(from, to);
                    if (from != to && most < Cubic.NONE) {
                        found++;
                        String words = "seed " + seed + ", from " + from + " to " + to + " without " + left;
                        Path path = path(solution, from, to, most, admitted)
                                .orElseThrow(() -> new AssertionError("no path: " + words));
                        assertThat(path.length()).as(words).isEqualTo(most);
                        assertThat(path.events())
                                .as(words)
                                .contains(from >> 1, to >> 1)
                                .allMatch(event -> event < random.events);
                        Set<Integer> statements = new HashSet<>(path.statements());
                        assertThat(statements).as(words).allMatch(admitted::test);
                        assertThat(Cubic.of(random.events, random.constraints, statements)
                                        .most(from, to))
                                .as(words)
                                .isEqualTo(most);
                        assertThat(path(solution, from, to, most - 1, admitted))
                                .as(words)
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(Laws.worlds(500));
    }

    private static Optional<Path> path(Solution solution, int from, int to, long limit, IntPredicate admitted) {
        return solution.asking(search -> Optional.ofNullable(search.path(from, to, limit, admitted)));
    }
}
