package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All bounds of one record, by this library and by what a user might pick instead. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class SolvingBenchmark {

    @Param({"1000", "100000"})
    private int events;

    @Param
    private Shape shape = Shape.HISTORY;

    private @Nullable Notes notes;

    /** Draws the record. */
    @Setup
    public void draw() {
        notes = Notes.of(shape, events, 7);
    }

    /** This library, from the statements on. */
    @Benchmark
    public long antequem() {
        return Solvers.antequem(checkNotNull(notes));
    }

    /** JGraphT: Bellman and Ford on the sparse graph, once from the zero of the line and once towards it. */
    @Benchmark
    public long jgrapht() {
        return Solvers.jgrapht(checkNotNull(notes));
    }

    /** Choco: one variable a point, one constraint an arc, propagated once. */
    @Benchmark
    public long choco() {
        return Solvers.choco(checkNotNull(notes));
    }
}
