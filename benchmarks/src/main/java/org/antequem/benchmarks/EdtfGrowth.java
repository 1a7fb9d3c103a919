package org.antequem.benchmarks;

import java.util.concurrent.TimeUnit;
import org.antequem.time.Days;
import org.antequem.time.Edtf;
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

/** How the time to read a text, or to refuse it, grows with its length; the shortest are single members. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class EdtfGrowth {

    /** What a text is made of. */
    public enum Text {
        /** A set of ranges of a million days each, which must not be walked through. */
        RANGES("[", "1000-01-01..4242-04-20", "]"),
        /** A set of ranges between years whose digits nobody may write out. */
        HUGE_YEARS("{", "Y1E19..Y1E19", "}"),
        /** A set of years. */
        YEARS("[", "1985", "]"),
        /** No date at all. */
        GARBAGE("", "x\u00e9{[..~%?", ""),
        /** What begins as a set does, and goes on with nothing. */
        COMMAS("[1985", ",", ""),
        /** A year of so many digits. */
        DIGITS("Y1", "9999", "");

        private final String opening;
        private final String member;
        private final String closing;

        Text(String opening, String member, String closing) {
            this.opening = opening;
            this.member = member;
            this.closing = closing;
        }

        String ofLength(int length) {
            String next = this == RANGES || this == HUGE_YEARS || this == YEARS ? "," + member : member;
            return opening + member + next.repeat(length / next.length()) + closing;
        }
    }

    @Param
    private Text text = Text.RANGES;

    @Param({"1", "1000", "10000", "100000", "1000000"})
    private int length;

    private String written = "";

    /** Writes the text. */
    @Setup
    public void write() {
        written = text.ofLength(length);
    }

    /** Both bounds, or the complaint. */
    @Benchmark
    public long boundsOrComplaint() {
        try {
            Days extent = Edtf.parse(written).extent();
            return extent.first() + extent.last();
        } catch (IllegalArgumentException e) {
            return e.toString().length();
        }
    }
}
