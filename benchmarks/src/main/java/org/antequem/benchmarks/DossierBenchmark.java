package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.concurrent.TimeUnit;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
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

/** One dossier of affairs is judged, claim by claim: for the verdicts alone, and with every explanation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class DossierBenchmark {

    /** How many; there are twice as many events, and half as many sources. */
    @Param({"100", "1000", "10000"})
    private int claims;

    private @Nullable Dossier dossier;

    @Setup
    public void draw() {
        dossier = Affairs.of(claims, 2015);
    }

    @Benchmark
    public Evaluation verdicts() {
        return evaluation();
    }

    /** The number of characters, so that none is left unwritten. */
    @Benchmark
    public long explanations() {
        return length(evaluation());
    }

    /** The same, where the explanations are shared out among threads as well. */
    @Benchmark
    public long explanationsInParallel() {
        return evaluation().explain().length();
    }

    static long length(Evaluation evaluation) {
        long length = 0;
        for (Judgement judgement : evaluation.judgements()) {
            length += judgement.explain().length();
        }
        return length;
    }

    private Evaluation evaluation() {
        return Evaluator.standard().evaluate(checkNotNull(dossier));
    }
}
