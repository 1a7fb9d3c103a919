package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.Selection;

/** A question how far apart two moments lie, put to the admitted statements of a {@link Timeline}. Not thread-safe. */
public final class Question {

    private final StatementIndex index;
    private final Moment earlier;
    private final Moment later;
    private final int first;
    private final int second;
    private final Supplier<Selection> selection;
    private final Supplier<Optional<StatementIndex>> part;

    /** @param part those admitted, where they are known and few, at the time at which a proof is sought */
    Question(
            StatementIndex index,
            Moment earlier,
            Moment later,
            IntPredicate admitted,
            Supplier<Optional<StatementIndex>> part) {
        this.index = index;
        this.earlier = earlier;
        this.later = later;
        this.part = part;
        first = index.point(earlier);
        second = index.otherPoint(later, earlier);
        selection = Suppliers.memoize(
                () -> index.network().select(List.of(Network.eventOf(second), Network.eventOf(first)), admitted));
    }

    /**
     * True if a quick look shows that {@code later − earlier ≥ least} does not follow even from the whole record,
     * including statements that are not admitted here. Then it follows from no part of it either.
     *
     * @param least in seconds
     */
    public boolean isRefused(long least) {
        return index.network().isRefused(first, second, least);
    }

    /**
     * True if a quick look shows that {@code later − earlier ≥ least} follows from no consistent part of the admitted
     * statements, neither counted in seconds nor in days of the calendar.
     *
     * @param least in seconds
     */
    public boolean isOutOfReach(long least) {
        return selection.get().isOutOfReach(first, second, least);
    }

    /**
     * True if contradictions are connected with the moments, and admitted statements say how far apart these lie, at
     * least or at most. {@link Timeline#gap} leaves out relative dates that contradict each other, though they are
     * recorded.
     */
    public boolean isBoundedAmongContradictions() {
        return !index.areUncontested(ImmutableSet.of(earlier.event(), later.event()))
                && selection.get().isBounded(first, second);
    }

    /**
     * The statements that matter for this question: those that are admitted and connected with one of the moments, and
     * those that would be connected if they were admitted.
     */
    public ImmutableList<Statement> bearing() {
        return index.statements(selection.get().bearing()).asList();
    }

    /**
     * The statements from which this question is answered: those that are admitted and matter for it, or all admitted
     * ones if there are few.
     */
    public ImmutableList<Statement> usable() {
        return part.get()
                .map(StatementIndex::statements)
                .orElseGet(() -> index.statements(selection.get().statements()).asList());
    }

    /**
     * The events of both moments, and all events that admitted statements connect with them. What matters for a
     * question about one of these matters for this question.
     */
    public ImmutableSet<Event> connected() {
        return ImmutableSet.<Event>builder()
                .add(earlier.event(), later.event())
                .addAll(index.events(selection.get().events()))
                .build();
    }

    /**
     * Proves {@code later − earlier ≥ least}; {@link Timeline#before} says what is tried.
     *
     * @param least in seconds; if negative, the proof is that the later moment is before the earlier one by at most as
     *     many
     * @return a minimal, consistent set of statements from which it follows; empty if there is none, or none was found
     */
    public Optional<Proof> proof(long least) {
        return part.get()
                .map(few -> Timeline.of(few).apart(earlier, later, least))
                .orElseGet(() -> proofAmongAll(least));
    }

    private Optional<Proof> proofAmongAll(long least) {
        return selection.get().proof(first, second, least).map(path -> {
            ImmutableSet<Statement> statements = index.statements(path.statements());
            return new Proof(earlier, later, /* margin= */ -path.length(), statements);
        });
    }
}
