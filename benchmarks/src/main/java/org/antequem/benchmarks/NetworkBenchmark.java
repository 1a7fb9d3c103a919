package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.antequem.time.Certainty;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.Selection;
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

/**
 * The temporal network beside one plain pass over its arcs and the plainest way to all bounds: three statements an
 * event, in four shapes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 7)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class NetworkBenchmark {

    private static final int QUESTIONS = 100_000;

    @Param({"1000", "10000", "100000", "1000000"})
    private int events;

    @Param
    private Shape shape = Shape.HISTORY;

    private @Nullable Notes notes;
    private @Nullable Notes withOneFalse;
    private @Nullable PlainPass pass;
    private @Nullable PlainBounds plain;
    private @Nullable Network network;
    private @Nullable Network contradictory;
    private @Nullable Selection solved;
    private int[] questions = new int[0];

    /** Draws the record, and solves it once for those who only ask. */
    @Setup
    public void draw() {
        notes = Notes.of(shape, events, 7);
        withOneFalse = notes.withOneFalse();
        pass = new PlainPass(notes);
        plain = new PlainBounds(notes);
        solved = notes.network().all();
        checkState(solved.conflicts().isEmpty(), "the notes are true of a history");
        questions = new Random(11).ints(2 * QUESTIONS, 0, 2 * events).toArray();
    }

    /** Builds what is to be solved; solving is not to be timed on a network that is solved. */
    @Setup(Level.Invocation)
    public void build() {
        network = checkNotNull(notes).network();
        contradictory = checkNotNull(withOneFalse).network();
    }

    /** The yardstick: one pass of Bellman and Ford over all arcs, in the order in which they were stated. */
    @Benchmark
    public long plainPass() {
        return checkNotNull(pass).relaxAll();
    }

    /** The floor: all bounds that dates give, in plain arrays, on the word of the record that it is consistent. */
    @Benchmark
    public long plainBounds() {
        return checkNotNull(plain).solve();
    }

    /** Statements, as numbers, to a network. */
    @Benchmark
    public Network built() {
        return checkNotNull(notes).network();
    }

    /** Both bounds of every point. */
    @Benchmark
    public ImmutableList<ImmutableIntArray> allBounds() {
        return checkNotNull(network).all().conflicts();
    }

    /** The same with one false statement more: the contradiction found, made minimal and named, the rest solved. */
    @Benchmark
    public int oneFalseStatement() {
        ImmutableList<ImmutableIntArray> conflicts =
                checkNotNull(contradictory).all().conflicts();
        checkState(!conflicts.isEmpty(), "the false statement went unnoticed");
        return conflicts.get(0).length();
    }

    /** 100,000 exact questions of order between random points. */
    @Benchmark
    public int hundredThousandQuestions() {
        int certain = 0;
        for (int i = 0; i < questions.length; i += 2) {
            if (checkNotNull(solved).certainty(questions[i], questions[i + 1]) == Certainty.CERTAIN) {
                certain++;
            }
        }
        return certain;
    }
}
