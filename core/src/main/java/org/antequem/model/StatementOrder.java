package org.antequem.model;

import java.util.Comparator;
import org.antequem.time.Dating;

/** Statements by what they are; what is quick to compare and seldom the same comes first. */
final class StatementOrder {

    static final Comparator<Statement> BY_CONTENT = Comparator.comparing(StatementOrder::teller)
            .thenComparing(StatementOrder::wording)
            .thenComparing(StatementOrder::event)
            .thenComparing(StatementOrder::dating)
            .thenComparing(statement -> statement.proposition().toString())
            .thenComparing(StatementOrder::rest);

    private StatementOrder() {}

    private static String teller(Statement statement) {
        return statement instanceof Claim claim
                ? claim.saidBy().map(Source::name).orElse("")
                : "";
    }

    private static String wording(Statement statement) {
        return statement instanceof Claim claim ? claim.wording() : "";
    }

    private static String event(Statement statement) {
        return statement.proposition().events().stream()
                .findFirst()
                .map(Event::name)
                .orElse("");
    }

    private static String dating(Statement statement) {
        return statement.proposition().stated().map(Dating::words).orElse("");
    }

    private static String rest(Statement statement) {
        return statement instanceof Claim claim
                ? String.join(
                        "\n",
                        claim.citing().toString(),
                        claim.tracedTo().toString(),
                        claim.hedge().toString(),
                        claim.place().toString(),
                        claim.quotation()
                                .map(quoted -> quoted.words() + "\n" + quoted.place())
                                .orElse(""),
                        claim.presuming().toString(),
                        claim.withdrawn().toString(),
                        claim.doubted().toString())
                : statement.toString();
    }
}
