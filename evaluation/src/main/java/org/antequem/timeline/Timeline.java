package org.antequem.timeline;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
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
 * What follows from the dates in a set of statements: a simple temporal network over the starts and ends of events. It
 * uses dates, orders and stage links; no event ends before it starts, and a stage lies within its whole.
 *
 * <p>Answers come from the shortest path between two moments, not from the range of each alone. Days, months and years
 * are counted in local days of the calendar, from where the record leaves their anchor.
 *
 * <p>A contradiction does not spoil the rest; {@link #conflicts} reports it. Contradicting dates of one event are
 * replaced by their hull, contradicting relative dates left out. Only proofs rest on statements as they were made.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Timeline {

    private final Supplier<StatementIndex> index;
    private final @Nullable Predicate<? super Statement> admitted;
    private final Supplier<Optional<AddedStatements>> added;
    private final @Nullable Set<Statement> listed; // null where those admitted are not known one by one

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

    /** A timeline of some statements whose dates are read by the standard conventions. */
    public static Timeline of(Iterable<? extends Statement> statements) {
        return of(statements, Conventions.STANDARD);
    }

    /**
     * A timeline of some statements; those that say nothing about time are ignored.
     *
     * @param conventions how dates are read, and days, months and years are counted
     */
    public static Timeline of(Iterable<? extends Statement> statements, Conventions conventions) {
        return of(StatementIndex.of(statements, conventions));
    }

    static Timeline of(StatementIndex index) {
        return new Timeline(() -> index, null, Optional::empty, null);
    }

    /** A copy of this timeline that admits only statements that fit a condition, too. It takes no time to make. */
    public Timeline counting(Predicate<? super Statement> some) {
        requireNonNull(some, "some");
        return listed == null
                ? new Timeline(index, statement -> admits(statement) && some.test(statement), Optional::empty, null)
                : new Timeline(index, Sets.filter(listed, some::test));
    }

    /**
     * A copy of this timeline that admits only statements of a set, as far as they are admitted here. The set is
     * consulted only when a question is answered, which is quick if the set is small.
     */
    public Timeline counting(Set<Statement> some) {
        requireNonNull(some, "some");
        return new Timeline(index, admitted == null ? some : Sets.filter(some, this::admits));
    }

    /** A minimal set of some statements that cannot all hold; empty if all of them can. */
    public static ImmutableSet<Statement> conflictIn(Set<? extends Statement> statements, Conventions conventions) {
        ImmutableList<Conflict> conflicts =
                of(new StatementIndex(statements, conventions)).conflicts();
        return conflicts.isEmpty() ? ImmutableSet.of() : conflicts.get(0).statements();
    }

    /** True if some statements can all hold. It is faster than {@link #conflictIn}, which names a conflict. */
    public static boolean canHold(Set<? extends Statement> statements, Conventions conventions) {
        return new StatementIndex(statements, conventions, false, false)
                .network()
                .canHold();
    }

    /**
     * A minimal set of some statements that cannot all hold by the conventions of this timeline; empty if all of them
     * can. It is quick if they are on record and nothing connected with their events is contradictory.
     */
    public ImmutableSet<Statement> conflictAmong(Set<? extends Statement> some) {
        return index().areUncontested(requireNonNull(some, "some"))
                ? ImmutableSet.of()
                : index().conflicts()
                        .conflict(ImmutableSet.copyOf(some), all -> conflictIn(all, index().conventions()));
    }

    /** True if nothing on record that is connected with some events is contradictory, admitted or not. It is quick. */
    public boolean isConsistent(Set<Event> around) {
        return index().areUncontested(requireNonNull(around, "around"));
    }

    /** A copy of this timeline without some statements. It takes no time to make. */
    public Timeline without(Statement... statements) {
        return without(each(statements, "statements"));
    }

    /** A copy of this timeline without some statements. It takes no time to make. */
    public Timeline without(Iterable<? extends Statement> statements) {
        ImmutableSet<Statement> out = ImmutableSet.copyOf(each(statements, "statements"));
        return counting(statement -> !out.contains(statement));
    }

    /** A copy of this timeline with more statements. If they only add constraints, little is solved again. */
    public Timeline with(Statement... statements) {
        return with(each(statements, "statements"));
    }

    /** A copy of this timeline with more statements. */
    public Timeline with(Iterable<? extends Statement> statements) {
        ImmutableList<Statement> more = each(statements, "statements");
        Supplier<StatementIndex> extended = Suppliers.memoize(
                () -> StatementIndex.of(Iterables.concat(index().statements(), more), index().conventions()));
        return admitted == null
                ? new Timeline(extended, null, Suppliers.memoize(() -> AddedStatements.of(index(), more)), null)
                : new Timeline(extended, it -> more.contains(it) || admitted.test(it), Optional::empty, null);
    }

    /** The conflicts of the admitted statements, each a minimal set of them that cannot all hold. */
    public ImmutableList<Conflict> conflicts() {
        return named(select(index().network().contested(), ImmutableSet.of()).conflicts());
    }

    /** The admitted statements that are connected with one of some events, and their conflicts. */
    public Component component(Set<Event> around) {
        requireNonNull(around, "around");
        List<Integer> events = around.stream().map(index()::number).toList();
        Selection selection = index().network().select(events, index().admitting(this::admits, around));
        return new Component(index().statements(selection.statements()), named(selection.conflicts()));
    }

    private ImmutableList<Conflict> named(List<ImmutableIntArray> conflicts) {
        return ImmutableList.copyOf(
                Lists.transform(conflicts, conflict -> new Conflict(index().statements(conflict.asList()))));
    }

    /**
     * Proves that one moment is before another, by a second or more.
     *
     * <p>In a contradictory record a proof rests on as few contested statements as possible. The number of paths tried
     * is limited, and calendar distances are counted from what is stated about their anchor, or from where it lies once
     * conflicts are resolved. A proof that needs more is not found.
     *
     * @return a minimal, consistent set of statements from which it follows; empty if there is none, or none was found
     */
    public Optional<Proof> before(Moment earlier, Moment later) {
        return apart(earlier, later, 1);
    }

    /**
     * Proves {@code later − earlier ≥ least}; {@link #before} says what is tried and returned.
     *
     * @param least in seconds; if negative, the later moment is before the earlier one by at most as many
     */
    public Optional<Proof> apart(Moment earlier, Moment later, long least) {
        Question question = ask(earlier, later);
        return question.isRefused(least) ? Optional.empty() : question.proof(least);
    }

    /** A question how far apart two moments lie, and which statements matter for that. */
    public Question ask(Moment earlier, Moment later) {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        Set<Event> asked = ImmutableSet.of(earlier.event(), later.event());
        return new Question(index(), earlier, later, index().admitting(this::admits, asked), this::part);
    }

    /** Those admitted, where they are few enough to be a record of their own. */
    private Optional<StatementIndex> part() {
        return Optional.ofNullable(listed).flatMap(index()::part);
    }

    /** Whether one moment is before another, by a second or more, in all, some or none of the histories that fit. */
    public Certainty certainty(Moment earlier, Moment later) {
        int first = index().point(requireNonNull(earlier, "earlier"));
        int second = index().otherPoint(requireNonNull(later, "later"), earlier);
        return added.get()
                .flatMap(few -> few.certainty(earlier, later))
                .orElseGet(() -> select(earlier, later).certainty(first, second));
    }

    /** Whether one moment is before another, by a second or more, and the proof or the histories that show it. */
    public Precedence order(Moment earlier, Moment later) {
        int first = index().point(requireNonNull(earlier, "earlier"));
        int second = index().otherPoint(requireNonNull(later, "later"), earlier);
        Selection selection = select(earlier, later);
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

    /** The Allen relations that two events can have if both last a second or more; empty if one cannot. */
    public ImmutableSet<AllenRelation> relations(Event first, Event second) {
        int one = index().point(Moment.startOf(requireNonNull(first, "first")));
        int other = index().otherPoint(Moment.startOf(requireNonNull(second, "second")), Moment.startOf(first));
        return select(Moment.startOf(first), Moment.startOf(second))
                .relations(Network.eventOf(one), Network.eventOf(other));
    }

    /** The relations that two instants can have: the first precedes, equals or follows the second. */
    public ImmutableSet<AllenRelation> relations(Moment first, Moment second) {
        return AllenRelation.ofInstants(gap(first, second));
    }

    /** The number of seconds by which one moment follows another, as narrow as the admitted statements allow. */
    public Gap gap(Moment first, Moment second) {
        int one = index().point(requireNonNull(first, "first"));
        int other = index().otherPoint(requireNonNull(second, "second"), first);
        return added.get()
                .flatMap(few -> few.gap(first, second))
                .orElseGet(() -> select(first, second).gap(one, other));
    }

    /** The seconds between which a moment lies, as narrowly as the admitted statements allow. */
    public Bounds bounds(Moment moment) {
        Optional<StatementIndex> few = part();
        if (few.isPresent()) {
            return of(few.get()).bounds(moment);
        }
        int point = index().point(moment);
        return added.get()
                .flatMap(more -> more.bounds(moment))
                .orElseGet(() -> select(moment, moment).bounds(point));
    }

    /** The statements that say something about time, whether or not they are admitted here. */
    public ImmutableList<Statement> statements() {
        return index().statements();
    }

    private StatementIndex index() {
        return index.get();
    }

    private boolean admits(Statement statement) {
        return admitted == null || admitted.test(statement);
    }

    private Selection select(Moment one, Moment other) {
        List<Integer> two =
                List.of(Network.eventOf(index().point(one)), Network.eventOf(index().otherPoint(other, one)));
        return select(two, ImmutableSet.of(one.event(), other.event()));
    }

    private Selection select(Collection<Integer> events, Set<Event> asked) {
        return admitted == null && index().joints().isEmpty()
                ? index().network().all()
                : index().network().select(events, index().admitting(this::admits, asked));
    }

    @Override
    public String toString() {
        return "timeline of " + Iterables.size(index().statements()) + " statements";
    }
}
