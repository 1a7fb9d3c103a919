package org.antequem.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * How much of a core a benchmark got, on a machine that does other things as well: processor time of the process,
 * compiler and collector included, for the time on the clock.
 */
public final class CoreShare implements InternalProfiler {

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long clock;
    private long processor;

    /** For JMH, which makes it by name. */
    public CoreShare() {}

    @Override
    public String getDescription() {
        return "The share of a core that the benchmark got";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        clock = System.nanoTime();
        processor = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double share = (double) (system.getProcessCpuTime() - processor) / (System.nanoTime() - clock);
        return ImmutableList.of(new ScalarResult("core", share, "cores", AggregationPolicy.AVG));
    }
}
