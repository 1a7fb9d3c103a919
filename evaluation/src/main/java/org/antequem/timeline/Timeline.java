package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.AllenRelation;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What the dates in a set of statements force: a simple temporal network over the endpoints of events. Datings, orders
 * and stage links are read, each as its proposition says; no event ends before it starts; a stage lies within its
 * whole.
 *
 * <p>An answer comes from the shortest path between two moments, not from their two ranges alone. Days, months and
 * years are counted from where the record leaves their anchor, by the local days of the calendar.
 *
 * <p>A contradiction does not spoil the rest. {@link #conflicts} reports it; contradicting datings of one event are
 * replaced by their hull, for either may be true, and contradicting relative dates are left out. Only a proof rests on
 * statements as they were made, some consistent few of them.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Timeline {

    private final Supplier<StatementIndex> index;
    private final @Nullable Predicate<? super Statement> admitted;
    private final Supplier<Optional<AddedStatements>> added;

    /** Those that are admitted; null where they are not known one by one. */
    private final @Nullable Set<Statement> listed;

    private Timeline(
            Supplier<StatementIndex> index,
            @Nullable Predicate<? super Statement> admitted,
            Supplier<Optional<AddedStatements>> added,
            @Nullable Set<Statement> listed) {
        this.index = index;
        this.admitted = admitted;
        this.added = added;
        this.listed = listed;
    }

    private Timeline(Supplier<StatementIndex> index, Set<Statement> listed) {
        this(index, listed::contains, Optional::empty, listed);
    }

    /** The timeline of statements whose dates are read by the standard conventions; see the other. */
    public static Timeline of(Iterable<? extends Statement> statements) {
        return of(statements, Conventions.STANDARD);
    }

    /**
     * The timeline of all statements that say something of time; the others are passed over.
     *
     * @param conventions by which their dates are read, and days, months and years are counted
     */
    public static Timeline of(Iterable<? extends Statement> statements, Conventions conventions) {
        return of(new StatementIndex(statements, conventions));
    }

    static Timeline of(StatementIndex index) {
        return new Timeline(() -> index, null, Optional::empty, null);
    }

    /** A copy of this timeline that admits only some of the statements that are admitted here. Costs nothing. */
    public Timeline counting(Predicate<? super Statement> some) {
        return listed == null
                ? new Timeline(index, statement -> admits(statement) && some.test(statement), Optional::empty, null)
                : new Timeline(index, Sets.filter(listed, some::test));
    }

    /**
     * A copy of this timeline that admits only these statements, as far as they are admitted here. What is in the set
     * is looked up when a question is answered, not before; where that is little, the answer is quick.
     */
    public Timeline counting(Set<Statement> some) {
        return new Timeline(index, admitted == null ? some : Sets.filter(some, this::admits));
    }

    /** A minimal set of these statements that cannot all hold; empty where all of them can. */
    public static ImmutableSet<Statement> conflictIn(Set<? extends Statement> statements, Conventions conventions) {
        return of(statements, conventions).conflicts().stream()
                .findFirst()
                .map(Conflict::statements)
                .orElse(ImmutableSet.of());
    }

    /** True where some history fits all of these statements. Nothing is named where none does. */
    public static boolean canHold(Set<? extends Statement> statements, Conventions conventions) {
        return new StatementIndex(statements, conventions).network().canHold();
    }

    /**
     * A minimal set of some statements that cannot all hold, by the conventions of this timeline; empty where all of
     * them can. It is quick where they are on record and nothing connected with their events contradicts itself.
     */
    public ImmutableSet<Statement> conflictAmong(Set<? extends Statement> some) {
        return index().areUncontested(some)
                ? ImmutableSet.of()
                : index().conflicts()
                        .conflict(ImmutableSet.copyOf(some), all -> conflictIn(all, index().conventions()));
    }

    /**
     * True where nothing on record that is connected with these events contradicts itself, whether or not it is
     * admitted here. Quick.
     */
    public boolean isConsistent(Set<Event> around) {
        return index().areUncontested(around);
    }

    /** What would follow without some statements. Costs nothing. */
    public Timeline without(Statement... statements) {
        ImmutableSet<Statement> out = ImmutableSet.copyOf(statements);
        return counting(statement -> !out.contains(statement));
    }

    /** What would follow if these were said too. What a few statements change is not solved again, if they only add. */
    public Timeline with(Statement... statements) {
        ImmutableList<Statement> more = ImmutableList.copyOf(statements);
        Supplier<StatementIndex> extended = Suppliers.memoize(
                () -> new StatementIndex(Iterables.concat(index().statements(), more), index().conventions()));
        return admitted == null
                ? new Timeline(extended, null, Suppliers.memoize(() -> AddedStatements.of(index(), more)), null)
                : new Timeline(
                        extended,
                        statement -> more.contains(statement) || admitted.test(statement),
                        Optional::empty,
                        null);
    }

    /** The conflicts of the statements admitted: minimal sets of them that cannot all hold. */
    public ImmutableList<Conflict> conflicts() {
        return named(select(network().contested()).conflicts());
    }

    /** The statements admitted that are connected with one of these events, and their conflicts. */
    public Component component(Set<Event> around) {
        List<Integer> events = around.stream().map(index()::number).toList();
        Selection selection = network().select(events, this::admits);
        return new Component(index().statements(selection.statements()), named(selection.conflicts()));
    }

    private ImmutableList<Conflict> named(ImmutableList<ImmutableIntArray> conflicts) {
        return conflicts.stream()
                .map(conflict -> new Conflict(index().statements(conflict.asList())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Proves that one moment is before another by a second at least.
     *
     * <p>In a record that contradicts itself a proof rests on as few statements in conflict as it can. The number of
     * paths that are tried there is limited, and distances on the calendar are counted from what is stated of their
     * anchor, or from where it lies once conflicts are resolved: a proof that needs more is not found.
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
        return new Question(index(), earlier, later, this::admits, this::part);
    }

    /** Those admitted, where they are few enough to be a record of their own. */
    private Optional<StatementIndex> part() {
        return Optional.ofNullable(listed).flatMap(index()::part);
    }

    /** Whether one moment is before another by a second at least, in the histories that fit the record. */
    public Certainty certainty(Moment earlier, Moment later) {
        int first = index().point(earlier);
        int second = index().otherPoint(later, earlier);
        return added.get()
                .flatMap(few -> few.certainty(first, second))
                .orElseGet(() -> select(first, second).certainty(first, second));
    }

    /** Whether one moment is before another, with what shows it; see {@link #certainty}. */
    public Precedence order(Moment earlier, Moment later) {
        int first = index().point(earlier);
        int second = index().otherPoint(later, earlier);
        Selection selection = select(first, second);
        Certainty certainty = selection.certainty(first, second);
        Optional<Proof> proof = switch (certainty) {
            case CERTAIN -> before(earlier, later);
            case POSSIBLE -> Optional.empty();
            case IMPOSSIBLE -> apart(/* earlier= */ later, /* later= */ earlier, 0);
        };
        ImmutableList<History> histories = certainty == Certainty.POSSIBLE
                ? ImmutableList.of(
                        History.of(selection.history(first, second, 1), index(), earlier, later),
                        History.of(selection.history(second, first, 0), index(), earlier, later))
                : ImmutableList.of();
        return new Precedence(earlier, later, certainty, selection.gap(first, second), proof, histories);
    }

    /**
     * Which of Allen's relations two events can have, where both last for a second or more; none where one of them
     * cannot.
     */
    public ImmutableSet<AllenRelation> relations(Event first, Event second) {
        int one = index().point(Moment.startOf(first));
        int other = index().otherPoint(Moment.startOf(second), Moment.startOf(first));
        return select(one, other).relations(Network.eventOf(one), Network.eventOf(other));
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

    /** By how many seconds the second moment follows the first, as tightly as the statements admitted force it. */
    public Gap gap(Moment first, Moment second) {
        int one = index().point(first);
        int other = index().otherPoint(second, first);
        return added.get()
                .flatMap(few -> few.gap(one, other))
                .orElseGet(() -> select(one, other).gap(one, other));
    }

    /** Between which seconds a moment lies, as tightly as the statements admitted force it. */
    public Bounds bounds(Moment moment) {
        int point = index().point(moment);
        return added.get()
                .flatMap(few -> few.bounds(point))
                .orElseGet(() -> select(point, point).bounds(point));
    }

    /** The statements that say something of time, whether or not they are admitted here. */
    public ImmutableList<Statement> statements() {
        return index().statements();
    }

    private StatementIndex index() {
        return index.get();
    }

    private Network network() {
        return index().network();
    }

    private boolean admits(Statement statement) {
        return admitted == null || admitted.test(statement);
    }

    private boolean admits(int statement) {
        return admits(index().statement(statement));
    }

    private Selection select(int one, int other) {
        return select(List.of(Network.eventOf(one), Network.eventOf(other)));
    }

    private Selection select(Collection<Integer> events) {
        return admitted == null ? network().all() : network().select(events, this::admits);
    }
}
