package org.antequem.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.DossierFile;
import org.antequem.files.verdict.JsonLines;
import org.antequem.files.verdict.Verdicts;
import org.antequem.model.Dossier;

/**
 * Prints how many small dossiers a second are judged from a stream of JSON lines to a stream of results, beside what of
 * it the evaluation alone takes, and how much memory is in use meanwhile.
 */
public final class StreamOfDossiers {

    private static final int DIFFERENT = 500;
    private static final int TELLERS = 6;
    private static final Evaluator STANDARD = Evaluator.standard();

    private StreamOfDossiers() {}

    /** Judges a number of dossiers in each way; 100,000 where none is given. */
    public static void main(String... arguments) {
        int number = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        List<Dossier> dossiers = IntStream.range(0, DIFFERENT)
                .mapToObj(seed -> NewsStory.of(TELLERS + seed % 3, seed % 2 == 0))
                .toList();
        List<String> lines = dossiers.stream()
                .map(dossier -> DossierFile.of(dossier).toJsonLine() + "\n")
                .toList();
        out.printf(
                "%,d dossiers of %d to %d claims, %,d characters a line%n",
                number,
                TELLERS,
                TELLERS + 2,
                lines.stream().mapToInt(String::length).sum() / DIFFERENT);
        print("evaluation", number, out, i -> judge(dossiers.get(i % DIFFERENT)));
        print("evaluation and JSON", number, out, i -> write(dossiers.get(i % DIFFERENT)));
        print("reading", number, out, i -> read(lines.get(i % DIFFERENT)));
        Watch watch = new Watch();
        Results results = new Results();
        try {
            JsonLines.Summary summary = JsonLines.judgedBy(STANDARD).judge(new Lines(lines, number), results);
            watch.print("stream", number, out);
            out.printf(
                    "%s, %,d characters, at most %,d MB in use%n",
                    summary, results.characters, results.mostInUse >> 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String what, int number, PrintStream out, IntConsumer work) {
        Watch watch = new Watch();
        IntStream.range(0, number).parallel().forEach(work);
        watch.print(what, number, out);
    }

    /** Time on the clock, and time on the processors, which others on the machine do not lengthen. */
    private static final class Watch {

        private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final long start = System.nanoTime();
        private final long startOnProcessors = system.getProcessCpuTime();

        void print(String what, int number, PrintStream out) {
            long nanoseconds = System.nanoTime() - start;
            out.printf(
                    "%s: %,.0f a second (%,.1f s), %,.2f ms of a processor each%n",
                    what,
                    number * 1e9 / nanoseconds,
                    nanoseconds / 1e9,
                    (system.getProcessCpuTime() - startOnProcessors) / 1e6 / number);
        }
    }

    private static void judge(Dossier dossier) {
        check(STANDARD.evaluate(dossier).judgements().size() >= TELLERS);
    }

    private static void write(Dossier dossier) {
        check(!Verdicts.of(STANDARD.evaluate(dossier)).jsonOnOneLine().isEmpty());
    }

    private static void read(String line) {
        check(DossierFile.parse(line, "line").dossier().claims().size() >= TELLERS);
    }

    private static void check(boolean isRight) {
        if (!isRight) {
            throw new IllegalStateException("a dossier was lost");
        }
    }

    /** Lines without end, as far as they are wanted, of which none is kept. */
    private static final class Lines extends Reader {

        private final List<String> lines;
        private final int number;
        private int next;
        private String line = "";
        private int from;

        Lines(List<String> lines, int number) {
            this.lines = lines;
            this.number = number;
        }

        @Override
        public int read(char[] signs, int start, int length) {
            if (from == line.length()) {
                if (next == number) {
                    return -1;
                }
                line = lines.get(next++ % lines.size());
                from = 0;
            }
            int taken = Math.min(length, line.length() - from);
            line.getChars(from, from + taken, signs, start);
            from += taken;
            return taken;
        }

        @Override
        public void close() {}
    }

    /** Counts what is written, and looks now and then how much memory is in use. */
    private static final class Results extends Writer {

        private long characters;
        private long mostInUse;

        @Override
        public void write(char[] signs, int start, int length) {
            characters += length;
            Runtime runtime = Runtime.getRuntime();
            mostInUse = Math.max(mostInUse, runtime.totalMemory() - runtime.freeMemory());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
