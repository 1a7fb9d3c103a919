package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** Which of 100,000 claims of cause between 100,000 dated events do their dates refute? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class JudgingBenchmark {

    private final World world = World.ofOneHundredThousand();

    @Param
    private Contestant contestant = Contestant.LOOP;

    private @Nullable Supplier<BitSet> question;

    /**
     * Makes the contestant ready, and makes sure that it answers like the loop.
     *
     * @throws IllegalStateException where it does not
     */
    @Setup
    public void getReady() {
        question = contestant.over(world);
        BitSet expected = Contestant.LOOP.over(world).get();
        BitSet answer = refuted();
        checkState(
                answer.equals(expected),
                "%s refutes %s claims, the loop %s; or they are not the same claims",
                contestant,
                answer.cardinality(),
                expected.cardinality());
    }

    /** The numbers of the claims that are refuted. */
    @Benchmark
    public BitSet refuted() {
        return checkNotNull(question).get();
    }
}
