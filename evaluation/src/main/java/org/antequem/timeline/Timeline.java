package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What the dates in a set of statements force: a simple temporal network over the endpoints of events. Datings, orders
 * and stage links count, each as its proposition says; no event ends before it starts; a stage lies within its whole.
 *
 * <p>An answer comes from the shortest path between two moments, not from their two ranges alone. Days, months and
 * years are counted from where the record leaves their anchor, by the local days of the calendar.
 *
 * <p>A contradiction does not poison the rest. {@link #conflicts} reports it; contradicting datings of one event count
 * as their hull, for either may be true, and contradicting relative dates not at all. Only a proof rests on statements
 * as they were made, some consistent few of them.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Timeline {

    private final Supplier<StatementIndex> numbered;
    private final @Nullable Predicate<? super Statement> counts;
    private final Supplier<Optional<AddedStatements>> supposed;

    private Timeline(
            Supplier<StatementIndex> numbered,
            @Nullable Predicate<? super Statement> counts,
            Supplier<Optional<AddedStatements>> supposed) {
        this.numbered = numbered;
        this.counts = counts;
        this.supposed = supposed;
    }

    /** The network of statements whose dates are read by the standard conventions; see the other. */
    public static Timeline of(Iterable<? extends Statement> statements) {
        return of(statements, Conventions.STANDARD);
    }

    /**
     * The network of all statements that say something of time; the others are passed over.
     *
     * @param conventions by which their dates are read, and days, months and years are counted
     */
    public static Timeline of(Iterable<? extends Statement> statements, Conventions conventions) {
        StatementIndex index = new StatementIndex(statements, conventions);
        return new Timeline(() -> index, null, Optional::empty);
    }

    /** The same network, in which only some of the statements that count here do. Costs nothing. */
    public Timeline counting(Predicate<? super Statement> admitted) {
        return new Timeline(numbered, statement -> counts(statement) && admitted.test(statement), Optional::empty);
    }

    /** A minimal set of these statements that cannot hold together; empty where all of them can. */
    public static ImmutableSet<Statement> conflictIn(Set<? extends Statement> statements, Conventions conventions) {
        return of(statements, conventions).conflicts().stream()
                .findFirst()
                .map(Conflict::statements)
                .orElse(ImmutableSet.of());
    }

    /** The same; quick where they are {@linkplain #isAtPeace at peace}. */
    public ImmutableSet<Statement> conflictAmong(Set<? extends Statement> some) {
        return isAtPeace(some)
                ? ImmutableSet.of()
                : index().cache().conflict(ImmutableSet.copyOf(some), all -> conflictIn(all, index().conventions()));
    }

    /** True where these are on record, and nothing on record that hangs together with them is in conflict. Quick. */
    public boolean isAtPeace(Iterable<? extends Statement> some) {
        return index().isAtPeace(some);
    }

    /** What would follow without some statements. Costs nothing. */
    public Timeline without(Statement... statements) {
        ImmutableSet<Statement> out = ImmutableSet.copyOf(statements);
        return counting(statement -> !out.contains(statement));
    }

    /** What would follow if these were said too. What a few statements change is not solved again, if they only add. */
    public Timeline with(Statement... statements) {
        ImmutableList<Statement> added = ImmutableList.copyOf(statements);
        Supplier<StatementIndex> more = Suppliers.memoize(
                () -> new StatementIndex(Iterables.concat(index().statements(), added), index().conventions()));
        return counts == null
                ? new Timeline(more, null, Suppliers.memoize(() -> AddedStatements.of(index(), added)))
                : new Timeline(more, statement -> added.contains(statement) || counts.test(statement), Optional::empty);
    }

    /** The conflicts of the statements that count: minimal sets of them that cannot all hold. */
    public ImmutableList<Conflict> conflicts() {
        return named(part(index().solution().contested()).solution().conflicts());
    }

    /** The statements that count and hang together with one of these events, and their conflicts. */
    public Component component(Set<Event> around) {
        Subnetwork subnetwork = new Subnetwork(
                index().solution().network(),
                around.stream()
                        .map(event -> index().point(Moment.startOf(event)) >> 1)
                        .toList(),
                this::admits);
        return new Component(
                index().statements(subnetwork.statements()),
                named(index().cache().of(subnetwork).conflicts()));
    }

    private ImmutableList<Conflict> named(ImmutableList<ImmutableIntArray> conflicts) {
        return conflicts.stream()
                .map(conflict -> new Conflict(index().statements(conflict.asList())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Proves that one moment is before another by a second at least.
     *
     * <p>In a record that contradicts itself a proof rests on as few statements in conflict as it can. Only so many
     * ways are tried there, and distances on the calendar are counted from what is stated of their anchor, or from
     * where it lies once conflicts are settled: a proof that needs more is not found.
     *
     * @return a minimal, consistent set of statements that forces it; empty where none does, or none was found
     */
    public Optional<Proof> before(Moment earlier, Moment later) {
        return apart(earlier, later, 1);
    }

    /**
     * Proves that {@code later − earlier ≥ least}.
     *
     * @param least in seconds; a negative number proves that the later moment precedes the earlier by no more
     * @return a minimal, consistent set of statements that forces it; empty where none does
     */
    public Optional<Proof> apart(Moment earlier, Moment later, long least) {
        Question question = ask(earlier, later);
        return question.isRefused(least) ? Optional.empty() : question.proof(least);
    }

    /** To ask how far apart two moments lie, and what bears on that. */
    public Question ask(Moment earlier, Moment later) {
        return new Question(index(), earlier, later, this::admits);
    }

    /** Whether one moment is before another by a second at least, in the histories that fit the record. */
    public Certainty certainty(Moment earlier, Moment later) {
        int first = index().point(earlier);
        int second = index().otherPoint(later, earlier);
        return supposed(first, second)
                .map(graph -> graph.certainty(first, second))
                .orElseGet(() -> {
                    Part part = part(first, second);
                    return part.solution().certainty(part.point(first), part.point(second));
                });
    }

    /** Whether one moment is before another, with what shows it; see {@link #certainty}. */
    public Precedence order(Moment earlier, Moment later) {
        int first = index().point(earlier);
        int second = index().otherPoint(later, earlier);
        Part part = part(first, second);
        int from = part.point(first);
        int to = part.point(second);
        Certainty certainty = part.solution().certainty(from, to);
        Optional<Proof> proof = Optional.empty();
        ImmutableList<History> histories = ImmutableList.of();
        if (certainty == Certainty.POSSIBLE) {
            histories = ImmutableList.of(
                    history(part, part.solution().history(from, to, 1), earlier, later),
                    history(part, part.solution().history(to, from, 0), earlier, later));
        } else {
            proof = certainty == Certainty.CERTAIN
                    ? before(earlier, later)
                    : apart(/* earlier= */ later, /* later= */ earlier, 0);
        }
        return new Precedence(earlier, later, certainty, part.solution().gap(from, to), proof, histories);
    }

    private History history(Part part, IntToLongFunction places, Moment earlier, Moment later) {
        return new History(moment -> {
            Event event = moment.event();
            int point = index().knows(event) || event.equals(earlier.event()) || event.equals(later.event())
                    ? part.point(index().otherPoint(moment, earlier))
                    : -1;
            return point < 0 ? OptionalLong.empty() : OptionalLong.of(places.applyAsLong(point));
        });
    }

    /**
     * Which of Allen's relations two events can have, where both last for a second or more; none where one of them
     * cannot.
     */
    public ImmutableSet<AllenRelation> relations(Event first, Event second) {
        int one = index().point(Moment.startOf(first));
        int other = index().otherPoint(Moment.startOf(second), Moment.startOf(first));
        Part part = part(one, other);
        return part.solution().relations(part.point(one) / 2, part.point(other) / 2);
    }

    /** Which relations two instants can have: they precede, equal or follow each other. */
    public ImmutableSet<AllenRelation> relations(Moment first, Moment second) {
        Gap gap = gap(first, second);
        ImmutableSet.Builder<AllenRelation> possible = ImmutableSet.builder();
        if (gap.greatest() > 0) {
            possible.add(AllenRelation.PRECEDES);
        }
        if (gap.least() <= 0 && gap.greatest() >= 0) {
            possible.add(AllenRelation.EQUALS);
        }
        if (gap.least() < 0) {
            possible.add(AllenRelation.PRECEDED_BY);
        }
        return possible.build();
    }

    /** By how many seconds the second moment follows the first, as tightly as the statements that count force it. */
    public Gap gap(Moment first, Moment second) {
        int one = index().point(first);
        int other = index().otherPoint(second, first);
        return supposed(one, other).map(graph -> graph.gap(one, other)).orElseGet(() -> {
            Part part = part(one, other);
            return part.solution().gap(part.point(one), part.point(other));
        });
    }

    /** Between which seconds a moment lies, as tightly as the statements that count force it. */
    public Bounds bounds(Moment moment) {
        int point = index().point(moment);
        return supposed(point, point).map(graph -> graph.bounds(point)).orElseGet(() -> {
            Part part = part(point, point);
            return part.solution().schedules().bounds(part.point(point));
        });
    }

    private Optional<DistanceGraph> supposed(int one, int other) {
        return supposed.get().flatMap(some -> some.around(one, other));
    }

    private StatementIndex index() {
        return numbered.get();
    }

    private boolean counts(Statement statement) {
        return counts == null || counts.test(statement);
    }

    private boolean admits(int statement) {
        return counts == null || counts.test(index().statement(statement));
    }

    private Part part(int one, int other) {
        return part(List.of(one >> 1, other >> 1));
    }

    private Part part(Collection<Integer> events) {
        if (counts == null) {
            return new Part(index().solution(), null);
        }
        Subnetwork subnetwork = new Subnetwork(index().solution().network(), events, this::admits);
        return new Part(index().cache().of(subnetwork), subnetwork);
    }
}
