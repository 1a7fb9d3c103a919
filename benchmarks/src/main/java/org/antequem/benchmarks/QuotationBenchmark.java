package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
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

/**
 * A quotation of some fifty words, or of half of all words, and the text that it is from, which is read anew each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuotationBenchmark {

    /** How the words are to the text. */
    public enum Quoted {
        /** They are there, near the end. */
        FOUND,
        /** Every tenth is another one. */
        ALTERED,
        /** Each second one is left out. */
        ABRIDGED,
        /** None is there. */
        NOT_FOUND,
        /** The quotation is as long as the text, and each second word is left out at a mark. */
        MARKED;

        String of(String[] words) {
            StringBuilder quotation = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                if (this == MARKED && i % 2 == 1) {
                    quotation.append("\u2026 ");
                    continue;
                }
                boolean isOther = this == NOT_FOUND || (this == ALTERED && i % 10 == 5);
                if (this != ABRIDGED || i % 4 < 1) {
                    quotation.append(isOther ? "0" : "").append(words[i]).append(' ');
                }
            }
            return quotation.toString().strip();
        }
    }

    private static final Event MATTER = Event.called("the matter").build();
    private static final int WORDS = 50;

    @Param
    private Quoted quoted = Quoted.FOUND;

    /** Letters of the text: ASCII, or Greek with accents. */
    @Param({"97", "945"})
    private int firstLetter;

    @Param({"10000", "100000", "1000000"})
    private int length;

    private String text = "";
    private String quotation = "";

    /** Writes a text of 20,000 different words, with lines that end within a word. */
    @Setup
    public void write() {
        Random random = new Random(7);
        StringBuilder all = new StringBuilder();
        while (all.length() < length) {
            Random word = new Random(random.nextInt(20_000));
            for (int letters = 2 + word.nextInt(8); letters > 0; letters--) {
                all.append((char) (firstLetter + word.nextInt(24)));
            }
            all.append(random.nextInt(80) == 0 ? "-\n" : random.nextInt(12) == 0 ? ", " : " ");
        }
        text = all.toString();
        boolean isWhole = quoted == Quoted.MARKED;
        String[] words = text.substring(isWhole ? 0 : length * 9 / 10)
                .replace("-\n", " ")
                .replace(",", "")
                .split(" ");
        quotation = quoted.of(Arrays.copyOfRange(words, 1, isWhole ? words.length - 1 : 1 + WORDS));
        String code = antequem();
        String expected = isWhole ? "FOUND" : quoted == Quoted.ABRIDGED ? "ALTERED" : quoted.name();
        checkState(code.equals(expected), "%s is judged as %s", quoted, code);
    }

    /** This library: the text is read, and the quotation sought, in a record of one claim. */
    @Benchmark
    public String antequem() {
        Source source = Source.document("the text").observed(MATTER).text(text).build();
        Claim claim = Claim.that("so it says")
                .event(MATTER)
                .happened()
                .saidBy(Source.report("a report").build())
                .citing(source)
                .quoting(quotation, "somewhere")
                .build();
        org.antequem.evaluation.Judgement judgement = Evaluator.standard()
                .evaluate(Dossier.titled("one quotation").claims(claim).build())
                .of(claim);
        return !judgement.findings("QUOTE_ALTERED").isEmpty()
                ? "ALTERED"
                : !judgement.findings("QUOTE_NOT_FOUND").isEmpty() ? "NOT_FOUND" : "FOUND";
    }

    /** The floor: both in one form and in small letters, and one is sought in the other as it stands. */
    @Benchmark
    public int indexOf() {
        return folded(text).indexOf(folded(quotation));
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
