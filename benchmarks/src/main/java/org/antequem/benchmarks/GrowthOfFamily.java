package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Prints the rows of one family; for {@link Growth}, which gives it a JVM of its own. */
final class GrowthOfFamily {

    private static final ImmutableList<Integer> SIZES = ImmutableList.of(100, 200, 400, 800, 1_600);
    private static final ImmutableList<Integer> LARGE_SIZES = ImmutableList.of(6_400, 25_600, 100_000);

    /** Seconds during which a measurement is repeated; the shortest is taken. */
    private static final double REPEATED_FOR = 2;

    private static final int WARMING_SIZE = 50;

    private static final double WARMED_FOR = 5;

    /** Below this, exponents are those of the clock and the compiler. */
    private static final double SECONDS_THAT_MEAN_SOMETHING = 0.005;

    private GrowthOfFamily() {}

    /**
     * What a record costs.
     *
     * @param built seconds, as the next two
     * @param kept bytes of an evaluation with all of its judgements, the dossier not counted
     * @param text characters of all explanations
     */
    private record Cost(int size, int claims, double built, double judged, double explained, long kept, long text) {}

    /**
     * Measures one size after the other, while the next one promises to stay within the limit.
     *
     * @param arguments the name of a family, and how many seconds a measurement may take
     */
    public static void main(String... arguments) {
        PrintStream out = System.out;
        Family family = Family.valueOf(arguments[0]);
        double limit = Double.parseDouble(arguments[1]);
        warmUp(family);
        @Nullable Cost last = null;
        for (int size : sizes(family)) {
            if (last != null && expected(last, size) > limit) {
                break;
            }
            Cost next = cost(family, size);
            out.println(row(family, next, last));
            last = next;
        }
    }

    /** So that the first row is not the compiler's. */
    private static void warmUp(Family family) {
        Dossier small = family.dossier(WARMING_SIZE);
        double start = seconds();
        long text = 0;
        do {
            text += DossierBenchmark.length(Evaluator.standard().evaluate(small));
        } while (seconds() - start < WARMED_FOR);
        checkState(text > 0, "nothing was explained");
    }

    private static ImmutableList<Integer> sizes(Family family) {
        return family.isLinear()
                ? ImmutableList.<Integer>builder()
                        .addAll(SIZES)
                        .addAll(LARGE_SIZES)
                        .build()
                : SIZES;
    }

    /** If it grew with the square. */
    private static double expected(Cost last, int size) {
        double ratio = (double) size / last.size();
        return (last.judged() + last.explained()) * ratio * ratio;
    }

    private static Cost cost(Family family, int size) {
        double built = Double.MAX_VALUE;
        double judged = Double.MAX_VALUE;
        double explained = Double.MAX_VALUE;
        long text = 0;
        double start = seconds();
        do {
            double before = seconds();
            Dossier dossier = family.dossier(size);
            double drawn = seconds();
            Evaluation evaluation = Evaluator.standard().evaluate(dossier);
            double decided = seconds();
            text = DossierBenchmark.length(evaluation);
            built = Math.min(built, drawn - before);
            judged = Math.min(judged, decided - drawn);
            explained = Math.min(explained, seconds() - decided);
        } while (seconds() - start < REPEATED_FOR);
        Dossier dossier = family.dossier(size);
        return new Cost(size, dossier.claims().size(), built, judged, explained, kept(dossier), text);
    }

    private static long kept(Dossier dossier) {
        List<Evaluation> held = new ArrayList<>(List.of(Evaluator.standard().evaluate(dossier)));
        long with = NetworkMemory.used();
        checkState(held.get(0).dossier() == dossier, "the evaluation was not kept while it was measured");
        held.clear();
        return with - NetworkMemory.used();
    }

    /** Of this thread, which does all the work, and of the collector, which works when this one waits. */
    private static double seconds() {
        double collected = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            collected += collector.getCollectionTime() / 1e3;
        }
        return collected + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static String row(Family family, Cost cost, @Nullable Cost last) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %.4f | %s | %.4f | %s | %.4f | %s | %,d | %,d |",
                family,
                cost.size(),
                cost.claims(),
                cost.built(),
                last == null ? "" : exponent(last.built(), cost.built(), last, cost),
                cost.judged(),
                last == null ? "" : exponent(last.judged(), cost.judged(), last, cost),
                cost.explained(),
                last == null ? "" : exponent(last.explained(), cost.explained(), last, cost),
                cost.kept() / cost.claims(),
                cost.text() / cost.claims());
    }

    private static String exponent(double before, double after, Cost last, Cost cost) {
        if (before < SECONDS_THAT_MEAN_SOMETHING) {
            return "";
        }
        double exponent = Math.log(after / before) / Math.log((double) cost.size() / last.size());
        return String.format(Locale.ROOT, "%.2f", exponent);
    }
}
