package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.NetworkBuilder;
import org.antequem.timeline.network.Selection;
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
import org.threeten.extra.Interval;

/** Dated events, three questions of order for each, and no relative dates: who of each pair came first? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class DatesBenchmark {

    private static final int QUESTIONS_AN_EVENT = 3;

    @Param({"10000", "1000000"})
    private int events;

    private int questions;
    private long[] earliest = new long[0];
    private long[] latest = new long[0];
    private int[] first = new int[0];
    private int[] second = new int[0];
    private Range<?>[] ranges = new Range<?>[0];
    private Interval[] intervals = new Interval[0];
    private Selection dates = Network.of(0).build().all();
    private List<DatedSpan> facts = List.of();
    private List<OrderQuestion> asked = List.of();
    private final DroolsOrder rules = DroolsOrder.withoutJoins();
    private final DroolsOrder joiningRules = DroolsOrder.withJoins();

    /** Dates every event to within thirty years of two hundred, and makes sure that all give the same answers. */
    @Setup
    public void date() {
        questions = QUESTIONS_AN_EVENT * events;
        earliest = new long[events];
        latest = new long[events];
        first = new int[questions];
        second = new int[questions];
        ranges = new Range<?>[events];
        intervals = new Interval[events];
        facts = new ArrayList<>();
        asked = new ArrayList<>();
        Random random = new Random(5);
        for (int event = 0; event < events; event++) {
            earliest[event] = random.nextInt(Integer.MAX_VALUE) * 3L;
            latest[event] = earliest[event] + random.nextInt(1_000_000_000);
            ranges[event] = Range.closed(earliest[event], latest[event]);
            intervals[event] =
                    Interval.of(Instant.ofEpochSecond(earliest[event]), Instant.ofEpochSecond(latest[event]));
            facts.add(new DatedSpan(event, earliest[event], latest[event]));
        }
        for (int question = 0; question < questions; question++) {
            first[question] = random.nextInt(events);
            second[question] = (first[question] + 1 + random.nextInt(events - 1)) % events;
            asked.add(new OrderQuestion(facts.get(first[question]), facts.get(second[question])));
        }
        dates = dates();
        long expected = plainLoop();
        checkState(branchFree() == expected, "the loop without branches answers otherwise than the loop");
        checkState(antequem() == expected, "the library answers otherwise than the loop");
        checkState(guavaRange() == expected, "the ranges answer otherwise than the loop");
        checkState(threetenInterval() == expected, "the intervals answer otherwise than the loop");
    }

    private Selection dates() {
        NetworkBuilder builder = Network.of(events);
        for (int event = 0; event < events; event++) {
            Bounds bounds = new Bounds(earliest[event], latest[event]);
            builder.dated(event, event, bounds, bounds);
        }
        return builder.build().all();
    }

    /**
     * The floor: two arrays of numbers, and no branch that could be mispredicted. No pair is both, so that each answer
     * is a sign.
     */
    @Benchmark
    public long branchFree() {
        long answers = 0;
        for (int question = 0; question < questions; question++) {
            int one = first[question];
            int other = second[question];
            answers += (latest[one] - earliest[other]) >>> 63;
            answers += (latest[other] - earliest[one] - 1) >>> 63 << 32;
        }
        return answers;
    }

    /** The same arrays in a loop as one would write it. */
    @Benchmark
    public long plainLoop() {
        long answers = 0;
        for (int question = 0; question < questions; question++) {
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
        return answers(dates);
    }

    /** The same, with the network built and solved first: all that a rule engine has to do as well. */
    @Benchmark
    public long antequemFromDatesOn() {
        return answers(dates());
    }

    private long answers(Selection dates) {
        long answers = 0;
        for (int question = 0; question < questions; question++) {
            Certainty certainty = dates.certainty(Network.startOf(first[question]), Network.startOf(second[question]));
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
        for (int question = 0; question < questions; question++) {
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
        for (int question = 0; question < questions; question++) {
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

    /** Drools at its best: a question is a fact that holds its two events. */
    @Benchmark
    public long drools() {
        return rules.answers(facts, asked);
    }

    /** Drools as rules over a record are written: events are facts, and looked up by number. */
    @Benchmark
    public long droolsJoining() {
        return joiningRules.answers(facts, asked);
    }
}
