package org.antequem.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Dossier;
import org.antequem.verdict.Hinges;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What do all verdicts on a dossier of the size of an article's argument depend on? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HangsOnBenchmark {

    private final Dossier dossier = Hearings.dossier();

    /** The evaluation alone, for comparison. */
    @Benchmark
    public Evaluation evaluated() {
        return Evaluator.standard().evaluate(dossier);
    }

    /** The evaluation, and what each of its verdicts depends on. */
    @Benchmark
    public List<Hinges> hangsOn() {
        List<Hinges> all = new ArrayList<>();
        for (Judgement judgement : evaluated().judgements()) {
            all.add(judgement.hangsOn());
        }
        return all;
    }
}
