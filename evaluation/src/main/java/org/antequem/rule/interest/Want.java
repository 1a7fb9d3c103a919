package org.antequem.rule.interest;

import org.antequem.model.Claim;
import org.antequem.model.Matter;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/**
 * Something that an actor sought, or did against what another sought.
 *
 * @param statement that it was sought, or done
 * @param matter in which
 * @param spell how long
 */
record Want(Statement statement, Matter matter, Spell spell) {

    /** What is sought by an interest, as the record stands when a claim is put to the test. */
    static Want of(Statement held, Claim claim, Inquiry inquiry) {
        return new Want(held, AlignmentRule.interest(held).matter(), Spell.of(held, claim, inquiry));
    }
}
