package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.antequem.model.Statement;

/** How far apart two moments lie, asked of the statements that count in a {@link Timeline}. For one thread. */
public final class Question {

    private final StatementIndex index;
    private final Moment earlier;
    private final Moment later;
    private final int from;
    private final int to;
    private final IntPredicate admitted;
    private final Supplier<Subnetwork> subnetwork;

    Question(StatementIndex index, Moment earlier, Moment later, IntPredicate admitted) {
        this.index = index;
        this.earlier = earlier;
        this.later = later;
        this.admitted = admitted;
        to = index.point(earlier);
        from = index.otherPoint(later, earlier);
        subnetwork = Suppliers.memoize(
                () -> new Subnetwork(index.solution().network(), List.of(from >> 1, to >> 1), admitted));
    }

    /**
     * True where the whole record, with the statements that do not count here, does not force {@code later − earlier ≥
     * least}, as is quick to see: fewer statements do not force it either.
     *
     * @param least in seconds
     */
    public boolean isRefused(long least) {
        return answerOfAll(limit(least)).isOutOfReach();
    }

    /**
     * The statements that bear on it: those that count and hang together with one of the moments, and those that would
     * if they counted.
     */
    public ImmutableList<Statement> bearing() {
        ImmutableList.Builder<Statement> bearing = ImmutableList.builder();
        for (int statement : subnetwork.get().bearing()) {
            bearing.add(index.statement(statement));
        }
        return bearing.build();
    }

    /**
     * Proves that {@code later − earlier ≥ least}; see {@link Timeline#before} for what is tried.
     *
     * @param least in seconds; a negative number proves that the later moment precedes the earlier by no more
     * @return a minimal, consistent set of statements that forces it; empty where none does, or none was found
     */
    public Optional<Proof> proof(long least) {
        return path(limit(least))
                .map(path -> new Proof(earlier, later, -path.length(), index.statements(path.statements())));
    }

    private Optional<Path> path(long limit) {
        AnswerOfAll all = answerOfAll(limit);
        if (all.isHeldBy(admitted)) {
            return all.proof();
        }
        if (all.isRefusedBy(admitted)
                || (all.proof().isEmpty() && !index.solution().isContested(from, to))) {
            return Optional.empty();
        }
        return index.cache()
                .to(
                        from,
                        to,
                        limit,
                        subnetwork.get().statements(),
                        () -> proofSearch().among(subnetwork.get(), from, to, limit));
    }

    private AnswerOfAll answerOfAll(long limit) {
        return index.cache().answerOfAll(from, to, limit, () -> proofSearch().answerOfAll(from, to, limit));
    }

    private ProofSearch proofSearch() {
        return new ProofSearch(index.solution(), index.cache()::of);
    }

    private static long limit(long least) {
        return -Math.max(least, -Bound.FARTHEST);
    }
}
