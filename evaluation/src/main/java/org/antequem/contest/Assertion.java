package org.antequem.contest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;

/**
 * What is said by statements that all say the same.
 *
 * @param proposition what they say, its dates read by the conventions of the record
 * @param statements who says it, at least one: what the dossier stipulates comes first, then claims by the names of
 *     their tellers and by their wording
 */
public record Assertion(Proposition proposition, ImmutableList<Statement> statements) {

    /** In an order that depends on what is asserted, and not on where it stands in the dossier. */
    public static final Comparator<Assertion> IN_ORDER =
            Comparator.comparing(assertion -> assertion.statements().get(0), Statement.BY_CONTENT);

    public Assertion {
        checkArgument(!statements.isEmpty(), "nobody says \"%s\"", proposition);
        statements = ImmutableList.sortedCopyOf(Statement.BY_CONTENT, statements);
    }
}
