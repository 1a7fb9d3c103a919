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

/** How far apart two moments lie, asked of the statements that are admitted to a {@link Timeline}. For one thread. */
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
     * True where the whole record, with the statements that are not admitted here, does not force {@code later −
     * earlier ≥ least}, as is quick to see: fewer statements do not force it either.
     *
     * @param least in seconds
     */
    public boolean isRefused(long least) {
        return index.network().isRefused(first, second, least);
    }

    /**
     * True where no consistent part of the statements admitted forces {@code later − earlier ≥ least}, neither in
     * seconds nor by days of the calendar, as is quick to see.
     *
     * @param least in seconds
     */
    public boolean isOutOfReach(long least) {
        return selection.get().isOutOfReach(first, second, least);
    }

    /**
     * The statements that bear on it: those that are admitted and connected with one of the moments, and those that
     * would be connected if they were admitted.
     */
    public ImmutableList<Statement> bearing() {
        return selection.get().bearing().stream().map(index::statement).collect(ImmutableList.toImmutableList());
    }

    /**
     * The events of the two moments, and those connected with them by what is admitted. What bears on a question about
     * any of these bears on this one.
     */
    public ImmutableSet<Event> connected() {
        return ImmutableSet.<Event>builder()
                .add(earlier.event(), later.event())
                .addAll(index.events(selection.get().events()))
                .build();
    }

    /**
     * Proves that {@code later − earlier ≥ least}; see {@link Timeline#before} for what is tried.
     *
     * @param least in seconds; a negative number proves that the later moment precedes the earlier by no more
     * @return a minimal, consistent set of statements that forces it; empty where none does, or none was found
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
