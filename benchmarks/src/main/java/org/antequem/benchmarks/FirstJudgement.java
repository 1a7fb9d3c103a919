package org.antequem.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;

/** Prints how long the first evaluation of a JVM takes, with every explanation, and those that follow it. */
public final class FirstJudgement {

    private static final int ROUNDS = 8;

    private FirstJudgement() {}

    /** Judges one dossier again and again; give its number of claims, or nothing for a thousand. */
    public static void main(String... arguments) {
        int claims = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        Dossier dossier = Affairs.of(claims, 2015);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            Evaluation evaluation = Evaluator.standard().evaluate(dossier);
            long judged = System.nanoTime();
            long characters = DossierBenchmark.length(evaluation);
            long explained = System.nanoTime();
            out.printf(
                    "round %d: verdicts %,.1f ms, with explanations %,.1f ms (%,d claims, %,d characters)%n",
                    round, (judged - start) / 1e6, (explained - start) / 1e6, claims, characters);
            if (round == 1) {
                out.printf(
                        "%d ms since the JVM was started, the dossier built as well%n",
                        ManagementFactory.getRuntimeMXBean().getUptime());
            }
        }
    }
}
