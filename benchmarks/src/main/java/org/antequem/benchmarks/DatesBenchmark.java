package org.antequem.benchmarks;

import com.google.common.collect.Range;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.antequem.time.Bounds;
import org.antequem.timeline.Certainty;
import org.antequem.timeline.Network;
import org.antequem.timeline.NetworkBuilder;
import org.antequem.timeline.Solution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threeten.extra.Interval;

/** One million dated events, three million questions of order, and no relative dates: who of each pair came first? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class DatesBenchmark {

    private static final int EVENTS = 1_000_000;
    private static final int QUESTIONS = 3_000_000;

    private final long[] earliest = new long[EVENTS];
    private final long[] latest = new long[EVENTS];
    private final int[] first = new int[QUESTIONS];
    private final int[] second = new int[QUESTIONS];
    private final Range<?>[] ranges = new Range<?>[EVENTS];
    private final Interval[] intervals = new Interval[EVENTS];
    private Solution solution = Network.of(0).build().solved();

    /** Dates every event to within thirty years of two hundred. */
    @Setup
    public void date() {
        Random random = new Random(5);
        NetworkBuilder builder = Network.of(EVENTS);
        for (int event = 0; event < EVENTS; event++) {
            earliest[event] = random.nextInt(Integer.MAX_VALUE) * 3L;
            latest[event] = earliest[event] + random.nextInt(1_000_000_000);
            Bounds bounds = new Bounds(earliest[event], latest[event]);
            builder.dated(event, event, bounds, bounds);
            ranges[event] = Range.closed(earliest[event], latest[event]);
            intervals[event] =
                    Interval.of(Instant.ofEpochSecond(earliest[event]), Instant.ofEpochSecond(latest[event]));
        }
        solution = builder.build().solved();
        for (int question = 0; question < QUESTIONS; question++) {
            first[question] = random.nextInt(EVENTS);
            second[question] = (first[question] + 1 + random.nextInt(EVENTS - 1)) % EVENTS;
        }
    }

    /** The floor: two arrays of numbers. */
    @Benchmark
    public long plainLoop() {
        long answers = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            int one = first[question];
            int other = second[question];
            if (latest[one] < earliest[other]) {
                answers++;
            } else if (latest[other] <= earliest[one]) {
                answers += 1L << 32;
            }
        }
        return answers;
    }

    /** This library, on a network that knows of no relation. */
    @Benchmark
    public long antequem() {
        long answers = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            Certainty certainty =
                    solution.certainty(Network.startOf(first[question]), Network.startOf(second[question]));
            if (certainty == Certainty.CERTAIN) {
                answers++;
            } else if (certainty == Certainty.IMPOSSIBLE) {
                answers += 1L << 32;
            }
        }
        return answers;
    }

    /** Guava's ranges. */
    @Benchmark
    @SuppressWarnings("unchecked")
    public long guavaRange() {
        long answers = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            Range<Long> one = (Range<Long>) ranges[first[question]];
            Range<Long> other = (Range<Long>) ranges[second[question]];
            if (one.upperEndpoint() < other.lowerEndpoint()) {
                answers++;
            } else if (other.upperEndpoint() <= one.lowerEndpoint()) {
                answers += 1L << 32;
            }
        }
        return answers;
    }

    /** The intervals of threeten-extra. */
    @Benchmark
    public long threetenInterval() {
        long answers = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            Interval one = intervals[first[question]];
            Interval other = intervals[second[question]];
            if (one.getEnd().isBefore(other.getStart())) {
                answers++;
            } else if (!other.getEnd().isAfter(one.getStart())) {
                answers += 1L << 32;
            }
        }
        return answers;
    }
}
