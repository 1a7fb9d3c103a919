package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;

/**
 * A goal that any one of several statements reaches alone. Each root is asked for its own statements only, so that many
 * witnesses of one thing are found quickly.
 *
 * @param statements each of which is enough
 * @param argument what follows from one of them; it has no margin
 */
public record AnyOf(ImmutableList<Statement> statements, Function<Statement, Argument> argument) implements Goal {

    /**
     * The goal that is reached by any statement on record that entails a proposition; none where nothing does. Who
     * loses one of several has the others: nothing needs to be noted.
     *
     * @param argument what follows from one of them; it has no margin
     */
    public static ImmutableList<Goal> entailing(
            Proposition proposition, Inquiry inquiry, Function<Statement, Argument> argument) {
        return of(proposition, view -> view.entailing(proposition), inquiry, argument);
    }

    /**
     * The goal that is reached by any statement on record that excludes a proposition; see {@link #entailing}.
     *
     * @param isOne which of these statements are used
     */
    public static ImmutableList<Goal> excluding(
            Proposition proposition,
            Inquiry inquiry,
            Predicate<Statement> isOne,
            Function<Statement, Argument> argument) {
        inquiry.noteSparing(proposition);
        return of(
                proposition,
                view -> view.excluding(proposition).stream().filter(isOne).collect(ImmutableList.toImmutableList()),
                inquiry,
                argument);
    }

    private static ImmutableList<Goal> of(
            Proposition proposition,
            Function<RecordView, ImmutableList<Statement>> lookup,
            Inquiry inquiry,
            Function<Statement, Argument> argument) {
        ImmutableList<Statement> statements = inquiry.found(proposition, lookup);
        if (statements.isEmpty()) {
            return ImmutableList.of();
        }
        boolean isPlain =
                Approximations.presumedBy(statements, inquiry.conventions()).isEmpty();
        return ImmutableList.of(
                new AnyOf(statements, isPlain ? argument : read(proposition, lookup, inquiry, argument)));
    }

    /** With what it presumes that a statement means, unless it says or denies the very same words. */
    private static Function<Statement, Argument> read(
            Proposition proposition,
            Function<RecordView, ImmutableList<Statement>> lookup,
            Inquiry inquiry,
            Function<Statement, Argument> argument) {
        ImmutableSet<Statement> however = ImmutableSet.copyOf(inquiry.foundReading(Approximations.ALL, lookup));
        ImmutableSet<Statement> tenfold =
                ImmutableSet.copyOf(inquiry.foundReading(ImmutableSet.of(Approximations.CIRCA), lookup));
        return statement -> {
            ImmutableSet<Presumption> presumed =
                    Approximations.presumedBy(statement.proposition(), inquiry.conventions());
            if (however.contains(statement)
                    || statement.proposition().affirmed().equals(proposition.affirmed())) {
                return argument.apply(statement);
            }
            return presumed.contains(Approximations.CIRCA) && tenfold.contains(statement)
                    ? argument.apply(statement).presuming(Approximations.CIRCA_TENFOLD)
                    : argument.apply(statement).presuming(presumed);
        };
    }

    /** Of those that are admitted, the one with the fewest presumptions; of several such, the first by content. */
    @Override
    public Optional<Argument> reachedFrom(Inquiry admitted) {
        return statements.stream()
                .filter(admitted::admits)
                .min(Comparator.comparingInt(AnyOf::presumed).thenComparing(Statement.BY_CONTENT))
                .map(argument);
    }

    @Override
    public AnyOf presuming(ImmutableSet<Presumption> more) {
        return new AnyOf(statements, argument.andThen(one -> one.presuming(more)));
    }

    @Override
    public AnyOf ofTheOpposite() {
        return new AnyOf(statements, argument.andThen(Argument::ofTheOpposite));
    }

    private static int presumed(Statement statement) {
        return statement instanceof Claim claim ? claim.presuming().size() : 0;
    }
}
