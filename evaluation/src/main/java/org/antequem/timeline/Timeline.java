package org.antequem.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.Arguments.Found;
import org.jspecify.annotations.Nullable;

/**
 * What the dates in a set of statements force: a simple temporal network over the endpoints of events. Datings, orders
 * and stage links count, each as its proposition says; no event ends before it starts; a stage lies within its whole.
 *
 * <p>An answer comes from the shortest path between two moments, not from their two ranges alone. Months and years are
 * counted from where the record leaves their anchor.
 *
 * @see "Dechter, Meiri, Pearl: Temporal constraint networks. Artificial Intelligence 49 (1991)"
 */
public final class Timeline {

    private final Supplier<Numbering> numbered;
    private final @Nullable Predicate<? super Statement> counts;
    private final boolean isSettled;
    private final @Nullable Supplier<Optional<Supposition>> supposed;

    private Timeline(
            Supplier<Numbering> numbered,
            @Nullable Predicate<? super Statement> counts,
            boolean isSettled,
            @Nullable Supplier<Optional<Supposition>> supposed) {
        this.numbered = numbered;
        this.counts = counts;
        this.isSettled = isSettled;
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
        Numbering numbering = new Numbering(statements, conventions);
        return new Timeline(() -> numbering, null, false, null);
    }

    /** The same network, in which only some of the statements that count here do. Costs nothing. */
    public Timeline counting(Predicate<? super Statement> admitted) {
        return new Timeline(numbered, statement -> counts(statement) && admitted.test(statement), isSettled, null);
    }

    /** A minimal set of these statements that cannot hold together; empty where all of them can. */
    public static ImmutableSet<Statement> conflictIn(Set<? extends Statement> statements, Conventions conventions) {
        return of(statements, conventions).conflicts().stream()
                .findFirst()
                .map(Conflict::statements)
                .orElse(ImmutableSet.of());
    }

    /** What would follow without some statements. Costs nothing. */
    public Timeline without(Statement... statements) {
        ImmutableSet<Statement> out = ImmutableSet.copyOf(statements);
        return counting(statement -> !out.contains(statement));
    }

    /** What would follow if these were said too. What a few statements change is not solved again, if they only add. */
    public Timeline with(Statement... statements) {
        ImmutableList<Statement> added = ImmutableList.copyOf(statements);
        Supplier<Numbering> more = Suppliers.memoize(() -> new Numbering(
                Iterables.concat(numbering().statements(), added), numbering().conventions()));
        if (counts != null) {
            return new Timeline(more, statement -> added.contains(statement) || counts(statement), isSettled, null);
        }
        return new Timeline(more, null, isSettled, Suppliers.memoize(() -> Supposition.of(numbering(), added)));
    }

    /**
     * The same record with its conflicts settled, for {@link #bounds} and {@link #gap}: contradicting datings of one
     * event count as their hull, contradicting relative dates not at all. Neither is ever empty there.
     */
    public Timeline settled() {
        return new Timeline(numbered, counts, true, supposed);
    }

    /** The conflicts of the statements that count: minimal sets of them that cannot all hold. */
    public ImmutableList<Conflict> conflicts() {
        if (counts != null) {
            return of(
                            Iterables.filter(numbering().statements(), this::counts),
                            numbering().conventions())
                    .conflicts();
        }
        return numbering().solution().conflicts().stream()
                .map(conflict -> new Conflict(numbering().statements(conflict.asList())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Proves that one moment is before another by a second at least.
     *
     * @return a minimal, consistent set of statements that forces it; empty where none does
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
        int to = numbering().point(earlier);
        int from = numbering().otherPoint(later, earlier);
        Optional<Found> found =
                new Arguments(numbering().solution()).atMost(from, to, -Math.max(least, -Label.FARTHEST), this::admits);
        return found.map(argument ->
                new Proof(earlier, later, -argument.most(), numbering().statements(argument.statements())));
    }

    /**
     * Whether one moment is before another by a second at least, in the histories that fit the record. Exact; conflicts
     * are settled as {@link #settled} says.
     */
    public Certainty certainty(Moment earlier, Moment later) {
        return supposed()
                .flatMap(some -> some.certainty(earlier, later))
                .orElseGet(() -> certaintyOnRecord(earlier, later));
    }

    private Certainty certaintyOnRecord(Moment earlier, Moment later) {
        int first = numbering().point(earlier);
        int second = numbering().otherPoint(later, earlier);
        if (counts != null && !numbering().solution().isContested(first, second)) {
            return certaintyOfFewer(first, second);
        }
        Part part = part(first, second);
        return part.solution().certainty(part.point(first), part.point(second));
    }

    /** Whether one moment is before another, with what shows it; see {@link #certainty}. */
    public Precedence order(Moment earlier, Moment later) {
        int first = numbering().point(earlier);
        int second = numbering().otherPoint(later, earlier);
        Part part = part(first, second);
        int from = part.point(first);
        int to = part.point(second);
        Certainty certainty = part.solution().certainty(from, to);
        return new Precedence(
                earlier,
                later,
                certainty,
                part.solution().gap(from, to),
                switch (certainty) {
                    case CERTAIN -> before(earlier, later);
                    case IMPOSSIBLE -> apart(/* earlier= */ later, /* later= */ earlier, 0);
                    case POSSIBLE -> Optional.empty();
                },
                certainty == Certainty.POSSIBLE ? part.histories(numbering(), earlier, later) : ImmutableList.of());
    }

    /**
     * Which of Allen's relations two events can have, where both last for a second or more; none where one of them
     * cannot.
     */
    public ImmutableSet<AllenRelation> relations(Event first, Event second) {
        int one = numbering().point(Moment.startOf(first));
        int other = numbering().otherPoint(Moment.startOf(second), Moment.startOf(first));
        Part part = part(one, other);
        return part.solution()
                .asking(inquiry -> new Relations(inquiry, part.point(one) / 2, part.point(other) / 2).possible());
    }

    /** Which relations two instants can have: they precede, equal or follow each other. */
    public ImmutableSet<AllenRelation> relations(Moment first, Moment second) {
        Gap gap = settled().gap(first, second).orElse(Gap.UNKNOWN);
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

    /**
     * By how many seconds the second moment follows the first, as tightly as the statements that count force it.
     *
     * @return empty where the statements that bear on it contradict each other
     */
    public Optional<Gap> gap(Moment first, Moment second) {
        return supposed().flatMap(some -> some.gap(first, second)).or(() -> {
            int one = numbering().point(first);
            int other = numbering().otherPoint(second, first);
            return part(one, other).gap(one, other, isSettled);
        });
    }

    /**
     * Between which seconds a moment lies, as tightly as the statements that count force it. Where those that bear on
     * it contradict each other, the hull of the datings of its event.
     *
     * @return empty where they contradict each other and none of them is a dating of its event
     */
    public Optional<Bounds> bounds(Moment moment) {
        return supposed().flatMap(some -> some.bounds(moment)).or(() -> {
            int point = numbering().point(moment);
            return part(point, point).bounds(point, isSettled);
        });
    }

    /** What all statements leave open fewer do; what they force stands while it can be argued from the fewer. */
    private Certainty certaintyOfFewer(int earlier, int later) {
        Solution all = numbering().solution();
        Certainty certainty = all.certainty(earlier, later);
        Arguments arguments = new Arguments(all);
        Optional<Found> found = switch (certainty) {
            case CERTAIN -> arguments.atMost(later, earlier, -1, this::admits);
            case IMPOSSIBLE -> arguments.atMost(earlier, later, 0, this::admits);
            case POSSIBLE -> Optional.empty();
        };
        return found.isPresent() ? certainty : Certainty.POSSIBLE;
    }

    /**
     * The statements that bear on a question of two moments: those that count and hang together with one of them, and
     * those that would if they counted.
     */
    public ImmutableSet<Statement> bearingOn(Moment one, Moment other) {
        int first = numbering().point(one);
        int second = numbering().otherPoint(other, one);
        Network network = numbering().solution().network();
        return numbering()
                .statements(Excerpt.asStated(network, List.of(first >> 1, second >> 1), this::admits)
                        .bearing());
    }

    private Optional<Supposition> supposed() {
        return supposed == null ? Optional.empty() : supposed.get();
    }

    private Numbering numbering() {
        return numbered.get();
    }

    private boolean counts(Statement statement) {
        return counts == null || counts.test(statement);
    }

    private boolean admits(int statement) {
        return counts == null || counts.test(numbering().statement(statement));
    }

    private Part part(int one, int other) {
        return counts == null
                ? Part.whole(numbering().solution())
                : Part.of(numbering().solution(), one, other, this::admits);
    }
}
