package org.antequem.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dossiers of one affair, ten claims each, judged and explained: how many in a second, on one thread or on several. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class SmallDossiersBenchmark {

    private static final int DOSSIERS = 1_000;
    private static final int CLAIMS = 10;

    /** The same thousand for every thread. */
    @State(Scope.Benchmark)
    public static class Shelf {

        private final Dossier[] dossiers = IntStream.range(0, DOSSIERS)
                .mapToObj(seed -> Affairs.of(CLAIMS, seed))
                .toArray(Dossier[]::new);
    }

    /** Where a thread has got to. */
    @State(Scope.Thread)
    public static class Place {

        private int next;
    }

    /** The number of characters of all explanations of the next dossier. */
    @Benchmark
    public long explained(Shelf shelf, Place place) {
        place.next = (place.next + 1) % DOSSIERS;
        return DossierBenchmark.length(Evaluator.standard().evaluate(shelf.dossiers[place.next]));
    }
}
