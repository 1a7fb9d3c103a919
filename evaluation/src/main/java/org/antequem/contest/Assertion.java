package org.antequem.contest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/**
 * What several statements say that say the same.
 *
 * @param proposition what they say, its dates read by the conventions of the record
 * @param statements who says it, at least one: what the dossier stipulates comes first, then claims by the names of
 *     their tellers and by their wording
 */
public record Assertion(Proposition proposition, ImmutableList<Statement> statements) {

    private static final Comparator<Statement> BY_CONTENT = Comparator.comparing(Assertion::teller)
            .thenComparing(statement -> statement instanceof Claim claim ? claim.wording() : "")
            .thenComparing(Statement::toString);

    /** In an order that depends on what is asserted, and not on where it stands in the dossier. */
    public static final Comparator<Assertion> IN_ORDER = Comparator.comparing(
                    (Assertion assertion) -> assertion.statements().get(0), BY_CONTENT)
            .thenComparing(assertion -> assertion.proposition().toString());

    public Assertion {
        checkArgument(!statements.isEmpty(), "nobody says \"%s\"", proposition);
        statements = ImmutableList.sortedCopyOf(BY_CONTENT, statements);
    }

    /** Empty, and so first, for what is stipulated. */
    private static String teller(Statement statement) {
        Optional<Source> teller = statement instanceof Claim claim ? claim.saidBy() : Optional.empty();
        return teller.map(Source::toString).orElse("");
    }
}
