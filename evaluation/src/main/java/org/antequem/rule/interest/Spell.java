package org.antequem.rule.interest;

import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;

import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.timeline.Moment;

/**
 * Something that goes on for some time.
 *
 * @param lasts true where it goes on for good, once it has begun
 * @param isPresumed true where that is presumed
 */
record Spell(Event event, boolean lasts, boolean isPresumed) {

    /**
     * How long an interest is held: for good where it says so, and by presumption where nothing on record ends it. The
     * teller of a claim cannot end it for the test of that claim.
     */
    static Spell of(Statement held, Claim claim, Inquiry inquiry) {
        Held said = (Held) held.proposition();
        Event holding = said.interest().holding();
        if (said.since().ongoing()) {
            return new Spell(holding, true, false);
        }
        Inquiry others =
                claim.saidBy().isEmpty() ? inquiry : inquiry.where(statement -> !AlignmentRule.isOwn(statement, claim));
        boolean ends = others.bounds(Moment.endOf(holding)).hasLatest();
        boolean lasts = !ends && inquiry.presumes(INTERESTS_LAST);
        return new Spell(holding, lasts, lasts);
    }
}
