package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.antequem.model.Statement;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Timeline;
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

/** Networks whose lags are counted on the calendar, beside the same with lags in seconds; from the statements on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 30)
@Measurement(iterations = 15)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class LagsBenchmark {

    @Param({"100", "1000"})
    private int size;

    @Param
    private Lags lags = Lags.SECONDS;

    private ImmutableList<Statement> chain = ImmutableList.of();
    private ImmutableList<Statement> project = ImmutableList.of();
    private ImmutableList<Statement> late = ImmutableList.of();

    /** Draws what is to be solved. */
    @Setup
    public void draw() {
        chain = lags.chain(size);
        project = lags.project(size, false);
        late = lags.project(size, true);
    }

    /** A chain that contradicts its deadline: the conflict is all of it. */
    @Benchmark
    public int chainThatIsLate() {
        return conflict(chain);
    }

    /** Activities with minimal and maximal lags that contradict their deadline. */
    @Benchmark
    public int projectThatIsLate() {
        return conflict(late);
    }

    /** The same with a deadline that can be met: all bounds. */
    @Benchmark
    public ImmutableList<Conflict> project() {
        ImmutableList<Conflict> conflicts = Timeline.of(project).conflicts();
        checkState(conflicts.isEmpty(), "a plan fits the project");
        return conflicts;
    }

    private static int conflict(ImmutableList<Statement> statements) {
        ImmutableList<Conflict> conflicts = Timeline.of(statements).conflicts();
        checkState(!conflicts.isEmpty(), "no plan fits the project");
        return conflicts.get(0).statements().size();
    }
}
