package org.antequem.timeline.network;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;

/**
 * What some of the statements of a network force: all of them, or those admitted that are connected with a few events.
 * Points keep the numbers that they have in the whole network; ask only about points of those events.
 */
public final class Selection {

    private final Network network;
    private final boolean isWhole;
    private final IntPredicate admitted;
    private final Supplier<Subnetwork> subnetwork;

    private Selection(Network network, boolean isWhole, Supplier<List<Integer>> events, IntPredicate admitted) {
        this.network = network;
        this.isWhole = isWhole;
        this.admitted = admitted;
        subnetwork = Suppliers.memoize(() -> new Subnetwork(network.solution().graph(), events.get(), admitted));
    }

    static Selection all(Network network) {
        Supplier<List<Integer>> events = () ->
                IntStream.range(0, network.solution().graph().events()).boxed().toList();
        return new Selection(network, true, events, DistanceSearch::all);
    }

    static Selection of(Network network, List<Integer> events, IntPredicate admitted) {
        return new Selection(network, false, () -> events, admitted);
    }

    /** Between which seconds a point lies. */
    public Bounds bounds(int point) {
        return solution().bounds(here(point));
    }

    /** Whether one point is before another by a second at least. */
    public Certainty certainty(int earlier, int later) {
        return solution().certainty(here(earlier), here(later));
    }

    /** By how many seconds the second point follows the first. */
    public Gap gap(int first, int second) {
        return solution().gap(here(first), here(second));
    }

    /**
     * Which of Allen's relations two events can have, where both last for a second or more; none where one of them
     * cannot.
     */
    public ImmutableSet<AllenRelation> relations(int first, int second) {
        return solution().relations(here(Network.startOf(first)) >> 1, here(Network.startOf(second)) >> 1);
    }

    /**
     * The time of each point in some history in which the second follows the first by so many seconds or more; there
     * must be one. Empty for a point that is not connected with the events of this selection.
     */
    public IntFunction<OptionalLong> history(int first, int second, long least) {
        IntToLongFunction times = solution().history(here(first), here(second), least);
        return point -> {
            int here = here(point);
            return here < 0 ? OptionalLong.empty() : OptionalLong.of(times.applyAsLong(here));
        };
    }

    /** The statements of each conflict; each set is minimal. */
    public ImmutableList<ImmutableIntArray> conflicts() {
        return solution().conflicts();
    }

    /** The statements in it. */
    public ImmutableList<Integer> statements() {
        return ImmutableList.copyOf(subnetwork.get().statements());
    }

    /** The events in it. */
    public ImmutableList<Integer> events() {
        return ImmutableList.copyOf(subnetwork.get().events());
    }

    /** The statements in it, and those that would be if they were admitted. */
    public ImmutableList<Integer> bearing() {
        return ImmutableList.copyOf(subnetwork.get().bearing());
    }

    /**
     * Proves that {@code later − earlier ≥ least}.
     *
     * @return a minimal, consistent set of statements that forces it, on a path from the later point to the earlier;
     *     empty where none does, or none was found
     */
    public Optional<Path> proof(int earlier, int later, long least) {
        long limit = Network.limit(least);
        AnswerOfAll ofAll = network.answerOfAll(later, earlier, limit);
        if (ofAll.isOutOfReach()) {
            return Optional.empty();
        }
        boolean isContested = network.solution().isContested(later, earlier);
        if (isContested && network.solution().isOutOfReach(later, earlier, limit, admitted)) {
            return Optional.empty();
        }
        if (!isContested || subnetwork.get().isMost()) {
            if (ofAll.isHeldBy(admitted)) {
                return ofAll.proof();
            }
            if (ofAll.isRefusedBy(admitted) || (ofAll.proof().isEmpty() && !isContested)) {
                return Optional.empty();
            }
        }
        return network.cache()
                .proof(
                        later,
                        earlier,
                        limit,
                        subnetwork.get().statements(),
                        () -> network.proofSearch().among(subnetwork.get(), later, earlier, limit));
    }

    /** True where no consistent part of these statements forces {@code later − earlier ≥ least}, as is quick to see. */
    public boolean isOutOfReach(int earlier, int later, long least) {
        return network.solution().isOutOfReach(later, earlier, Network.limit(least), admitted);
    }

    /**
     * True where some of these statements say how far two points lie apart, at most or at least, whatever contradicts
     * them.
     */
    public boolean isBounded(int one, int other) {
        return network.solution().isBounded(one, other, admitted)
                || network.solution().isBounded(other, one, admitted);
    }

    private Solution solution() {
        return isWhole ? network.solution() : network.cache().of(subnetwork.get());
    }

    /** The number that a point has in the network solved for this selection; negative where it has none. */
    private int here(int point) {
        return isWhole ? point : subnetwork.get().point(point);
    }
}
