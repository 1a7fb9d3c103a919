package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;

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
        return of(inquiry.found(proposition, view -> view.entailing(proposition)), argument);
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
        return of(
                inquiry.found(proposition, view -> view.excluding(proposition)).stream()
                        .filter(isOne)
                        .collect(ImmutableList.toImmutableList()),
                argument);
    }

    private static ImmutableList<Goal> of(ImmutableList<Statement> statements, Function<Statement, Argument> argument) {
        return statements.isEmpty() ? ImmutableList.of() : ImmutableList.of(new AnyOf(statements, argument));
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
    public AnyOf ofTheOpposite() {
        return new AnyOf(statements, argument.andThen(Argument::ofTheOpposite));
    }

    private static int presumed(Statement statement) {
        return statement instanceof Claim claim ? claim.presuming().size() : 0;
    }
}
