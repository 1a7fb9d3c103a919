package org.antequem.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.lineage.SourceLineage;
import org.antequem.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is compared must come to the same roots and circles. */
final class TracersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 1_000, 2_500})
    void agree_on_a_few_sources(int sources) {
        for (int seed = 0; seed < 10; seed++) {
            Retellings retellings = Retellings.of(sources, false, seed);
            SourceLineage lineage = SourceLineage.of(retellings.claims());
            PlainLineage plain = PlainLineage.fromTheFirst(retellings);

            PlainLineage fromTheLast = PlainLineage.fromTheLast(retellings);

            assertThat(lineage.sources()).hasSize(sources);
            assertThat(fromTheLast.onlyRoots()).as("seed %s", seed).isEqualTo(plain.onlyRoots());
            assertThat(Tracers.circles(fromTheLast)).as("seed %s", seed).isEqualTo(Tracers.circles(plain));
            assertThat(Tracers.onlyRoots(lineage, sources)).as("seed %s", seed).isEqualTo(plain.onlyRoots());
            assertThat(Tracers.onlyRoots(Tracers.graph(retellings)))
                    .as("seed %s", seed)
                    .isEqualTo(plain.onlyRoots());
            assertThat(Tracers.circles(lineage)).as("seed %s", seed).isEqualTo(Tracers.circles(plain));
            assertThat(Tracers.circles(Tracers.graph(retellings)))
                    .as("seed %s", seed)
                    .isEqualTo(Tracers.circles(plain));
        }
    }

    /** The sparse graph refuses to be without an edge. */
    @ParameterizedTest
    @ValueSource(ints = {2, 17, 1_000, 2_500})
    void agree_in_the_sparse_graph(int sources) {
        for (int seed = 0; seed < 10; seed++) {
            Retellings retellings = Retellings.of(sources, false, seed);
            PlainLineage plain = PlainLineage.fromTheFirst(retellings);

            assertThat(Tracers.onlyRoots(Tracers.sparseGraph(retellings)))
                    .as("seed %s", seed)
                    .isEqualTo(plain.onlyRoots());
            assertThat(Tracers.circles(Tracers.sparseGraph(retellings)))
                    .as("seed %s", seed)
                    .isEqualTo(Tracers.circles(plain));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 2_500})
    void find_the_one_origin_of_all(int sources) {
        assertThat(SourceLineage.of(Retellings.of(sources, true, 7).claims()).dominators())
                .extracting(Source::name)
                .containsExactly(String.valueOf(sources - 1));
    }
}
