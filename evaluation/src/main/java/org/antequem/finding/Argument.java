package org.antequem.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.DaysApart;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.Statement;
import org.antequem.timeline.Proof;

/**
 * Statements and what follows from them, whoever makes them.
 *
 * @param statements the statements, in the order in which the argument runs
 * @param conclusions what follows from them
 * @param presuming what the rule presumes in addition
 * @see "Besnard, Hunter: A logic-based theory of deductive arguments. Artificial Intelligence 128 (2001)"
 */
@Immutable
public record Argument(
        ImmutableSet<Statement> statements, ImmutableList<Conclusion> conclusions, ImmutableSet<Presumption> presuming)
        implements Serializable {

    public Argument {
        requireNonNull(statements, "statements");
        requireNonNull(conclusions, "conclusions");
        requireNonNull(presuming, "presuming");
    }

    /**
     * Orders arguments so that the best comes first: fewest presumptions, then widest margin (arguments that are not
     * about time before all others), then contents. The order of a dossier plays no part.
     */
    public static final Comparator<Argument> BEST_FIRST = Comparator.comparingInt(
                    (Argument argument) -> argument.presuming().size())
            .thenComparing(argument -> argument.margin().orElse(Long.MAX_VALUE), Comparator.reverseOrder())
            .thenComparing(Argument::statements, Comparators.lexicographical(Statement.BY_CONTENT))
            .thenComparing(argument -> argument.conclusions().toString());

    /** An argument that consists of a single statement. */
    public static Argument of(Statement statement, Conclusion conclusion) {
        requireNonNull(statement, "statement");
        requireNonNull(conclusion, "conclusion");
        return new Argument(ImmutableSet.of(statement), ImmutableList.of(conclusion), ImmutableSet.of());
    }

    /** The argument that one moment came before another, made from a proof on the timeline. */
    public static Argument of(Proof proof) {
        requireNonNull(proof, "proof");
        return new Argument(
                proof.statements(),
                ImmutableList.of(new Precedes(proof.earlier(), proof.later(), proof.margin())),
                ImmutableSet.of());
    }

    /** A copy of this argument with one more statement, which comes first. */
    public Argument from(Statement statement) {
        requireNonNull(statement, "statement");
        return new Argument(
                ImmutableSet.<Statement>builder()
                        .add(statement)
                        .addAll(statements)
                        .build(),
                conclusions,
                presuming);
    }

    /** A copy of this argument with one more presumption. */
    public Argument presuming(Presumption presumption) {
        requireNonNull(presumption, "presumption");
        return presuming(ImmutableSet.of(presumption));
    }

    /** A copy of this argument with more presumptions. */
    public Argument presuming(Set<Presumption> more) {
        requireNonNull(more, "more");
        return more.isEmpty()
                ? this
                : new Argument(
                        statements, conclusions, Sets.union(presuming, more).immutableCopy());
    }

    /** The argument that consists of this one and another. */
    public Argument and(Argument other) {
        requireNonNull(other, "other");
        return new Argument(
                Sets.union(statements, other.statements).immutableCopy(),
                ImmutableList.<Conclusion>builder()
                        .addAll(conclusions)
                        .addAll(other.conclusions)
                        .build(),
                Sets.union(presuming, other.presuming).immutableCopy());
    }

    /**
     * The conclusions as a reader should be told them: without a number of days where that comes from a distance in
     * months or years alone. These have no fixed number of days, and the distance itself is among the statements.
     */
    public ImmutableList<Conclusion> told() {
        ImmutableList<Proposition> ofTime = statements.stream()
                .map(Statement::proposition)
                .filter(said -> said instanceof Spacing
                        || (said instanceof Occurred occurred
                                && !occurred.dating().isUnknown()))
                .collect(toImmutableList());
        boolean isOfMonths = ofTime.size() == 1
                && ofTime.get(0) instanceof Spacing spacing
                && spacing.relations().stream()
                        .map(relation -> relation.by().unit())
                        .anyMatch(unit -> unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS);
        return isOfMonths ? conclusions.stream().map(Argument::withoutNumber).collect(toImmutableList()) : conclusions;
    }

    private static Conclusion withoutNumber(Conclusion conclusion) {
        return conclusion instanceof Precedes order
                        && order.margin() > 1
                        && !order.earlier().event().equals(order.later().event())
                ? new Precedes(order.earlier(), order.later(), 1)
                : conclusion;
    }

    /** The smallest margin of its conclusions, in seconds; empty if none is about time. */
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
        if (conclusion instanceof Dated date) {
            return OptionalLong.of(date.margin());
        }
        return conclusion instanceof Precedes order ? OptionalLong.of(order.margin()) : OptionalLong.empty();
    }

    /** The facts by which a finding without lines shows this argument: its statements, conclusions and presumptions. */
    public ImmutableList<Fact> shown() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.because(statements));
        conclusions.forEach(conclusion -> facts.add(Fact.so(conclusion)));
        if (!presuming.isEmpty()) {
            facts.add(Fact.presuming(presuming));
        }
        return facts.build();
    }

    /** This argument as it bears on the negation of the claim: its conclusions are turned round. */
    public Argument ofTheOpposite() {
        return new Argument(
                statements, conclusions.stream().map(Conclusion::ofTheOpposite).collect(toImmutableList()), presuming);
    }

    /** The argument with the wider margin, of up to two; empty if both are. Both must be about time. */
    public static Optional<Argument> wider(Optional<Argument> one, Optional<Argument> other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return widest(Stream.of(one, other).flatMap(Optional::stream));
    }

    /**
     * The argument with the widest margin, or the first by {@link #BEST_FIRST} if several have it; empty if there are
     * none. An argument that is not about time counts as having the widest margin.
     */
    public static Optional<Argument> widest(Stream<Argument> some) {
        requireNonNull(some, "some");
        return some.min(Comparator.comparing(
                        (Argument argument) -> argument.margin().orElse(Long.MAX_VALUE), Comparator.reverseOrder())
                .thenComparing(BEST_FIRST));
    }
}
