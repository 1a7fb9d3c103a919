package org.antequem.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.antequem.time.Days;
import org.antequem.time.Edtf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Dates read per second, each with both bounds, on one core: those of level 0, a mixture of all levels such as records
 * hold, and the same with the misspelt ones that records hold too. {@link LocalDate#parse} reads the complete ones
 * among the first.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EdtfParsing {

    private static final int DATES = 1000;
    private static final int SEED = 20_151_007;

    /** A third of level 0, a third of level 1, a third of level 2. */
    private static final List<String> MIXED = List.of("""
            1985-04-12 1985-04 1985 2004-02-01/2005-02-08 1964/2008 2004-02-01/2005 0000 1960-01-01 2016-02-29
            1985-04-12T23:20:30Z 2014-12-08T11:46:42 1985-04-12T23:20:30+04:30 1985-04-12T23:20:30-04 9999-12-31
            1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX Y170000002 Y-170000002 2001-21 -1985
            1985-04-12/.. ../1985 /1985-04 1985-04-12/ 1984-06-02?/2004-08-08~ ?1975-?06-?02/?1978-?06-?01
            Y-17E7 1950S2 Y3388E2S3 2001-34 2001-25 156X-12-25 15XX-XX-25 XXXX-12-XX 1XXX-XX 1984-1X XXXX-02-29
            2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11 2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03
            [1667,1668,1670..1672] [..1760-12-03] [1760-01,1760-02,1760-12..] {1960,1961-12} {1000-01-01..4242-04-20}
            """.strip().split("\\s+"));

    private static final List<String> MISSPELT = List.of(
            "1/1/2017", "1920s", "1985-02-30", "198", "Y2006", "2020-05-01T10:30Z", "[2020}", "{1984..1985-04}");

    @State(Scope.Benchmark)
    public static class Dates {

        final String[] complete = new String[DATES];
        final String[] level0 = new String[DATES];
        final String[] mixed = new String[DATES];
        final String[] mixedAndMisspelt = new String[DATES];

        @Setup
        public void write() {
            Random random = new Random(SEED);
            LocalDate first = LocalDate.of(1000, 1, 1);
            long days = ChronoUnit.DAYS.between(first, LocalDate.of(2100, 1, 1));
            for (int i = 0; i < DATES; i++) {
                complete[i] =
                        first.plusDays((long) (random.nextDouble() * days)).toString();
                level0[i] = complete[i].substring(0, i % 10 < 6 ? 10 : i % 10 < 8 ? 7 : 4);
                mixed[i] = MIXED.get(random.nextInt(MIXED.size()));
                mixedAndMisspelt[i] = i % 5 == 0 ? MISSPELT.get(random.nextInt(MISSPELT.size())) : mixed[i];
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public long javaTimeReadsCompleteDates(Dates dates) {
        long sum = 0;
        for (String text : dates.complete) {
            sum += LocalDate.parse(text).toEpochDay();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public long completeDates(Dates dates) {
        return sumOfBounds(dates.complete);
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public long level0(Dates dates) {
        return sumOfBounds(dates.level0);
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public long mixed(Dates dates) {
        return sumOfBounds(dates.mixed);
    }

    @Benchmark
    @OperationsPerInvocation(DATES)
    public long mixedAndMisspelt(Dates dates) {
        long sum = 0;
        for (String text : dates.mixedAndMisspelt) {
            sum += boundsOrNothing(text);
        }
        return sum;
    }

    private static long boundsOrNothing(String text) {
        try {
            return sumOfBounds(text);
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    private static long sumOfBounds(String... texts) {
        long sum = 0;
        for (String text : texts) {
            Days extent = Edtf.parse(text).extent();
            sum += extent.first() + extent.last();
        }
        return sum;
    }
}
