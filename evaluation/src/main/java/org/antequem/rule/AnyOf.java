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
     * The goal that is reached by any statement on record that speaks of the same as a proposition and bears on it in
     * some way; none where nothing does. Who loses one of them has the others: nothing needs to be noted.
     *
     * @param argument what follows from one of them; it has no margin
     */
    public static ImmutableList<Goal> about(
            Proposition proposition,
            Inquiry inquiry,
            Predicate<Statement> bears,
            Function<Statement, Argument> argument) {
        ImmutableList<Statement> all =
                inquiry.found(proposition).stream().filter(bears).collect(ImmutableList.toImmutableList());
        return all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new AnyOf(all, argument));
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
