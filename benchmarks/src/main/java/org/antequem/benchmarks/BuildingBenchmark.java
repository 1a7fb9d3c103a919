package org.antequem.benchmarks;

import java.util.concurrent.TimeUnit;
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

/** What goes before the judgement: from texts to a closed dossier, every part checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class BuildingBenchmark {

    private final World world = World.ofOneHundredThousand();

    /** A dossier of claims that nobody makes. */
    @Benchmark
    public Dossier hypotheses() {
        return Records.hypotheses(world);
    }

    /** A dossier of claims that somebody makes. */
    @Benchmark
    public Dossier toldDossier() {
        return Records.toldDossier(world);
    }
}
