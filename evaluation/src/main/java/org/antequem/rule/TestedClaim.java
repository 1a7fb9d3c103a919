package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.jspecify.annotations.Nullable;

/**
 * The claim that is put to the test in an inquiry, and what it is granted.
 *
 * @param claim null where there is none in particular, or where nobody says it: then nothing can descend from it
 */
record TestedClaim(@Nullable Claim claim, Granted granted) {

    /** No claim in particular. */
    static final TestedClaim NONE = new TestedClaim(null, Granted.NOTHING);

    static TestedClaim of(Claim claim, Granted granted) {
        return new TestedClaim(claim.saidBy().isPresent() ? claim : null, granted);
    }

    /** The chains of telling of a statement that do not descend from the claim under test. */
    ImmutableList<Telling> tellings(Claim statement, Lineage lineage) {
        return claim == null ? lineage.tellings(statement) : lineage.tellings(statement, claim);
    }

    /** True where some statement is not the claim under test. */
    boolean isBesides(ImmutableList<Statement> some) {
        for (Statement statement : some) {
            if (!statement.equals(claim)) {
                return true;
            }
        }
        return false;
    }
}
