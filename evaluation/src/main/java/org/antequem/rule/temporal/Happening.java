package org.antequem.rule.temporal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** That something happened: who only says within what it lies does not say that. */
final class Happening {

    private static final Comparator<Statement> FEWEST_PRESUMPTIONS_FIRST = Comparator.comparingInt(
                    (Statement statement) ->
                            statement instanceof Claim claim ? claim.presuming().size() : 0)
            .thenComparing(Statement.BY_CONTENT);

    private Happening() {}

    /**
     * An argument with what it needs besides, so that its statements say that some things happened: a stipulated stage
     * link does not say that the stage did. Empty where nothing says so.
     */
    static Optional<Argument> shown(List<Occurred> things, Argument argument, Inquiry statements) {
        Argument all = argument;
        for (Occurred happened : things) {
            if (all.statements().stream()
                    .noneMatch(statement -> statement.proposition().entails(happened))) {
                Optional<Statement> says =
                        statements.entailing(happened).stream().min(FEWEST_PRESUMPTIONS_FIRST);
                if (says.isEmpty()) {
                    return Optional.empty();
                }
                all = all.from(says.get());
            }
        }
        return Optional.of(all);
    }
}
