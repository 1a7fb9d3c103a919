package org.antequem.finding;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.timeline.Proof;

/**
 * Statements that force an answer, whoever says them.
 *
 * @param statements in the order in which the argument runs
 * @param conclusions what they force
 * @param presuming what the rule presumes beyond them
 * @see "Besnard, Hunter: A logic-based theory of deductive arguments. Artificial Intelligence 128 (2001)"
 */
@Immutable
public record Argument(
        ImmutableSet<Statement> statements, ImmutableList<Conclusion> conclusions, ImmutableSet<Presumption> presuming)
        implements Serializable {

    /**
     * Those that presume the least first; of these, those with the widest margin (what is not about time has none, and
     * stands before what is); of these by what they are, so that the order of a record plays no part.
     */
    public static final Comparator<Argument> BEST_FIRST = Comparator.comparingInt(
                    (Argument argument) -> argument.presuming().size())
            .thenComparing(argument -> argument.margin().orElse(Long.MAX_VALUE), Comparator.reverseOrder())
            .thenComparing(Argument::statements, Comparators.lexicographical(Statement.BY_CONTENT))
            .thenComparing(argument -> argument.conclusions().toString());

    /** The argument of one statement, which says enough by itself. */
    public static Argument of(Statement statement, Conclusion conclusion) {
        return new Argument(ImmutableSet.of(statement), ImmutableList.of(conclusion), ImmutableSet.of());
    }

    /** The argument that one moment came before another. */
    public static Argument of(Proof proof) {
        return new Argument(
                proof.statements(),
                ImmutableList.of(new Precedes(proof.earlier(), proof.later(), proof.margin())),
                ImmutableSet.of());
    }

    /** A copy of this argument that rests on one statement more, which comes first. */
    public Argument from(Statement statement) {
        return new Argument(
                ImmutableSet.<Statement>builder()
                        .add(statement)
                        .addAll(statements)
                        .build(),
                conclusions,
                presuming);
    }

    /** A copy of this argument that makes one presumption more. */
    public Argument presuming(Presumption presumption) {
        return presuming(ImmutableSet.of(presumption));
    }

    /** A copy of this argument that makes some presumptions more. */
    public Argument presuming(Set<Presumption> more) {
        return more.isEmpty()
                ? this
                : new Argument(
                        statements, conclusions, Sets.union(presuming, more).immutableCopy());
    }

    /** The argument that consists of both. */
    public Argument and(Argument other) {
        return new Argument(
                Sets.union(statements, other.statements).immutableCopy(),
                ImmutableList.<Conclusion>builder()
                        .addAll(conclusions)
                        .addAll(other.conclusions)
                        .build(),
                Sets.union(presuming, other.presuming).immutableCopy());
    }

    /** The least of the margins of its conclusions, in seconds; empty where none is about time. */
    public OptionalLong margin() {
        OptionalLong least = OptionalLong.empty();
        for (Conclusion conclusion : conclusions) {
            OptionalLong margin = margin(conclusion);
            if (margin.isPresent() && (least.isEmpty() || margin.getAsLong() < least.getAsLong())) {
                least = margin;
            }
        }
        return least;
    }

    private static OptionalLong margin(Conclusion conclusion) {
        if (conclusion instanceof DaysApart days) {
            return OptionalLong.of(days.margin());
        }
        return conclusion instanceof Precedes order ? OptionalLong.of(order.margin()) : OptionalLong.empty();
    }

    /** What a finding shows that rests on it and has no line: its statements, what they force, what it presumes. */
    public ImmutableList<Fact> shown() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.because(statements));
        conclusions.forEach(conclusion -> facts.add(Fact.so(conclusion)));
        if (!presuming.isEmpty()) {
            facts.add(Fact.presuming(presuming));
        }
        return facts.build();
    }

    /** The same argument as it bears on the negation of the claim. */
    public Argument ofTheOpposite() {
        return new Argument(
                statements,
                conclusions.stream().map(Conclusion::ofTheOpposite).collect(ImmutableList.toImmutableList()),
                presuming);
    }

    /** The one with the wider margin, where both are there; both must be about time. */
    public static Optional<Argument> wider(Optional<Argument> one, Optional<Argument> other) {
        return widest(Stream.of(one, other).flatMap(Optional::stream));
    }

    /**
     * The one with the widest margin; of several such, the {@linkplain #BEST_FIRST best}. What is not about time has
     * the widest.
     */
    public static Optional<Argument> widest(Stream<Argument> some) {
        return some.min(Comparator.comparing(
                        (Argument argument) -> argument.margin().orElse(Long.MAX_VALUE), Comparator.reverseOrder())
                .thenComparing(BEST_FIRST));
    }
}
