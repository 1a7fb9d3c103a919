package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antequem.lineage.SourceLineage;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Roots, circles and dominators of many sources, by this library, beside plain arrays and JGraphT's two graphs. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class LineageBenchmark {

    /** What is traced, as numbers. */
    @State(Scope.Benchmark)
    public static class Numbers {

        @Param({"10000", "100000", "1000000"})
        private int sources;

        private @Nullable Retellings retellings;

        /** Draws it. */
        @Setup
        public void draw() {
            retellings = Retellings.of(sources, false, 7);
        }
    }

    /** The same as claims and sources; the lineage are fresh for each shot, which knows nothing yet. */
    @State(Scope.Benchmark)
    public static class Retold {

        private ImmutableList<Claim> claims = ImmutableList.of();
        private @Nullable SourceLineage lineage;
        private @Nullable Source teller;

        /** Builds the sources and who tells. */
        @Setup
        public void build(Numbers numbers) {
            claims = checkNotNull(numbers.retellings).claims();
            teller = claims.get(0).saidBy().orElseThrow();
        }

        /** Numbers them. */
        @Setup(Level.Invocation)
        public void number() {
            lineage = SourceLineage.of(claims);
        }
    }

    /** The same, where all families have one origin. */
    @State(Scope.Benchmark)
    public static class OneOrigin {

        private ImmutableList<Claim> claims = ImmutableList.of();
        private @Nullable SourceLineage lineage;

        /** Builds the sources and who tells. */
        @Setup
        public void build(Numbers numbers) {
            claims = Retellings.of(numbers.sources, true, 7).claims();
        }

        /** Numbers them. */
        @Setup(Level.Invocation)
        public void number() {
            lineage = SourceLineage.of(claims);
        }
    }

    /** The same as a graph of JGraphT. */
    @State(Scope.Benchmark)
    public static class Peer {

        private @Nullable Graph<Integer, DefaultEdge> graph;

        /** Builds the graph. */
        @Setup
        public void build(Numbers numbers) {
            graph = Tracers.graph(checkNotNull(numbers.retellings));
        }
    }

    /** The same as a sparse graph of JGraphT. */
    @State(Scope.Benchmark)
    public static class SparsePeer {

        private @Nullable Graph<Integer, Integer> graph;

        /** Builds the graph. */
        @Setup
        public void build(Numbers numbers) {
            graph = Tracers.sparseGraph(checkNotNull(numbers.retellings));
        }
    }

    /** From claims to what can be asked. */
    @Benchmark
    public SourceLineage numbered(Retold record) {
        return SourceLineage.of(record.claims);
    }

    /** The circles, as sets of sources. */
    @Benchmark
    public long circles(Retold record) {
        return Tracers.circles(checkNotNull(record.lineage));
    }

    /** The only root of every source, found when the first is asked for. */
    @Benchmark
    public Optional<Source> onlyRoots(Retold record) {
        return checkNotNull(record.lineage).onlyRoot(checkNotNull(record.teller));
    }

    /** The sources through which all chains pass: one, which the families' last ones rest on. */
    @Benchmark
    public ImmutableList<Source> dominators(OneOrigin record) {
        ImmutableList<Source> dominators = checkNotNull(record.lineage).dominators();
        checkState(dominators.size() == 1, "expected one origin: %s", dominators);
        return dominators;
    }

    /** Circles in plain arrays, in the order in which the sources were drawn. */
    @Benchmark
    public long plainCircles(Numbers numbers) {
        return Tracers.circles(PlainLineage.fromTheFirst(checkNotNull(numbers.retellings)));
    }

    /** The floor for circles: the same, from the last source down. */
    @Benchmark
    public long plainCirclesFromTheLast(Numbers numbers) {
        return Tracers.circles(PlainLineage.fromTheLast(checkNotNull(numbers.retellings)));
    }

    /** Only roots in plain arrays, in the order in which the sources were drawn. */
    @Benchmark
    public int[] plainOnlyRoots(Numbers numbers) {
        return PlainLineage.fromTheFirst(checkNotNull(numbers.retellings)).onlyRoots();
    }

    /** The floor for only roots: the same, from the last source down. */
    @Benchmark
    public int[] plainOnlyRootsFromTheLast(Numbers numbers) {
        return PlainLineage.fromTheLast(checkNotNull(numbers.retellings)).onlyRoots();
    }

    /** JGraphT: Kosaraju's sets. */
    @Benchmark
    public long jgraphtCircles(Peer peer) {
        return Tracers.circles(checkNotNull(peer.graph));
    }

    /** JGraphT: Kosaraju's sets, and one label each over its edges. */
    @Benchmark
    public int[] jgraphtOnlyRoots(Peer peer) {
        return Tracers.onlyRoots(checkNotNull(peer.graph));
    }

    /** JGraphT: what numbering is here. */
    @Benchmark
    public Graph<Integer, DefaultEdge> jgraphtBuilt(Numbers numbers) {
        return Tracers.graph(checkNotNull(numbers.retellings));
    }

    /** JGraphT: Kosaraju's sets in the sparse graph. */
    @Benchmark
    public long sparseCircles(SparsePeer peer) {
        return Tracers.circles(checkNotNull(peer.graph));
    }

    /** JGraphT: Kosaraju's sets in the sparse graph, and one label each over its edges. */
    @Benchmark
    public int[] sparseOnlyRoots(SparsePeer peer) {
        return Tracers.onlyRoots(checkNotNull(peer.graph));
    }

    /** JGraphT: what numbering is here, as a sparse graph. */
    @Benchmark
    public Graph<Integer, Integer> sparseBuilt(Numbers numbers) {
        return Tracers.sparseGraph(checkNotNull(numbers.retellings));
    }
}
