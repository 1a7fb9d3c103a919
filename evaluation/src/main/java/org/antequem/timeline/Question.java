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
    private final Supplier<Excerpt> excerpt;

    Question(Numbering numbering, Moment earlier, Moment later, IntPredicate admitted) {
        this.numbering = numbering;
        this.earlier = earlier;
        this.later = later;
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
        return arguments().refuse(from, to, limit(least));
    }

    /**
     * The statements that bear on it: those that count and hang together with one of the moments, and those that would
     * if they counted.
     */
    public ImmutableList<Statement> bearing() {
        return excerpt.get().bearing().stream().map(numbering::statement).collect(ImmutableList.toImmutableList());
    }

    /**
     * Proves that {@code later − earlier ≥ least}; see {@link Timeline#before} for what is tried.
     *
     * @param least in seconds; a negative number proves that the later moment precedes the earlier by no more
     * @return a minimal, consistent set of statements that forces it; empty where none does, or none was found
     */
    public Optional<Proof> proof(long least) {
        long limit = limit(least);
        Optional<Walk> found = numbering
                .answers()
                .to(
                        from,
                        to,
                        limit,
                        excerpt.get().statements(),
                        () -> arguments().atMost(from, to, limit, excerpt.get()));
        return found.map(
                argument -> new Proof(earlier, later, -argument.length(), numbering.statements(argument.statements())));
    }

    private Arguments arguments() {
        return new Arguments(numbering.solution(), numbering.answers()::of);
    }

    private static long limit(long least) {
        return -Math.max(least, -Label.FARTHEST);
    }
}
