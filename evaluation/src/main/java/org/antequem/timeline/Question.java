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

    private final Numbering numbering;
    private final Moment earlier;
    private final Moment later;
    private final int from;
    private final int to;
    private final IntPredicate admitted;
    private final Supplier<Excerpt> excerpt;

    Question(Numbering numbering, Moment earlier, Moment later, IntPredicate admitted) {
        this.numbering = numbering;
        this.earlier = earlier;
        this.later = later;
        this.admitted = admitted;
        to = numbering.point(earlier);
        from = numbering.otherPoint(later, earlier);
        excerpt = Suppliers.memoize(
                () -> new Excerpt(numbering.solution().network(), List.of(from >> 1, to >> 1), admitted));
    }

    /**
     * True where the whole record, with the statements that do not count here, does not force {@code later − earlier ≥
     * least}, as is quick to see: fewer statements do not force it either.
     *
     * @param least in seconds
     */
    public boolean isRefused(long least) {
        return forced(limit(least)).isOutOfReach();
    }

    /**
     * The statements that bear on it: those that count and hang together with one of the moments, and those that would
     * if they counted.
     */
    public ImmutableList<Statement> bearing() {
        ImmutableList.Builder<Statement> bearing = ImmutableList.builder();
        for (int statement : excerpt.get().bearing()) {
            bearing.add(numbering.statement(statement));
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
        return walk(limit(least))
                .map(walk -> new Proof(earlier, later, -walk.length(), numbering.statements(walk.statements())));
    }

    private Optional<Walk> walk(long limit) {
        Forced all = forced(limit);
        if (all.isHeldBy(admitted)) {
            return all.proof();
        }
        if (all.isRefusedBy(admitted)
                || (all.proof().isEmpty() && !numbering.solution().isContested(from, to))) {
            return Optional.empty();
        }
        return numbering
                .answers()
                .to(
                        from,
                        to,
                        limit,
                        excerpt.get().statements(),
                        () -> arguments().among(excerpt.get(), from, to, limit));
    }

    private Forced forced(long limit) {
        return numbering.answers().ofAll(from, to, limit, () -> arguments().forced(from, to, limit));
    }

    private Arguments arguments() {
        return new Arguments(numbering.solution(), numbering.answers()::of);
    }

    private static long limit(long least) {
        return -Math.max(least, -Label.FARTHEST);
    }
}
