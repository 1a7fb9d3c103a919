package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.concurrent.TimeUnit;
import org.antequem.timeline.network.Network;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Records without dates and records that contradict themselves, beside the consistent and dated ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class FlawsBenchmark {

    @Param("100000")
    private int events;

    @Param
    private Shape shape = Shape.HISTORY;

    @Param
    private Flaw flaw = Flaw.NONE;

    private @Nullable Notes notes;
    private @Nullable Network network;

    /** Draws the record. */
    @Setup
    public void draw() {
        notes = flaw.in(shape, events);
        System.out.printf("[%d conflicts] ", notes.network().all().conflicts().size());
    }

    /** Builds what is to be solved; solving is not to be timed on a network that is solved. */
    @Setup(Level.Invocation)
    public void build() {
        network = checkNotNull(notes).network();
    }

    /** Both bounds of every point, and every contradiction found, made minimal, named and left out. */
    @Benchmark
    public ImmutableList<ImmutableIntArray> allBounds() {
        return checkNotNull(network).all().conflicts();
    }
}
