package org.antequem.rule.interest;

import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;

import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
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
        boolean lasts = !hasEnd(said.interest(), claim, inquiry) && inquiry.presumes(INTERESTS_LAST);
        return new Spell(holding, lasts, lasts);
    }

    /**
     * True where something on record ends an interest, in however rough words, whatever the teller of a claim says of
     * it.
     */
    static boolean hasEnd(Interest interest, Claim claim, Inquiry inquiry) {
        Inquiry usual = inquiry.asUsuallyRead();
        Inquiry others =
                claim.saidBy().isEmpty() ? usual : usual.where(statement -> !AlignmentRule.isOwn(statement, claim));
        return others.bounds(Moment.endOf(interest.holding())).hasLatest();
    }

    /**
     * That an interest had begun before an event started and, where something on record ends it, went on until then.
     *
     * @param hasEnd see {@link #hasEnd}
     */
    static Optional<Argument> before(Interest interest, Event event, boolean hasEnd, Inquiry statements) {
        Optional<Argument> begun = statements.before(Moment.startOf(interest.holding()), Moment.startOf(event));
        return hasEnd
                ? begun.flatMap(so -> statements
                        .apart(Moment.startOf(event), Moment.endOf(interest.holding()), 0)
                        .map(so::and))
                : begun;
    }
}
