package org.antequem.rule.interest;

import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;

import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Statement;
import org.antequem.rule.Reading;
import org.antequem.timeline.Moment;

/**
 * Something that goes on for some time.
 *
 * @param lasts true where it goes on for good, once it has begun
 * @param isPresumed true where that is presumed
 */
record Spell(Event event, boolean lasts, boolean isPresumed) {

    /** How long an interest is held: for good where it says so, and by presumption where nothing on record ends it. */
    static Spell of(Statement held, Reading reading) {
        Held said = (Held) held.proposition();
        Event holding = said.interest().holding();
        if (said.since().ongoing()) {
            return new Spell(holding, true, false);
        }
        boolean ends = reading.timeline().bounds(Moment.endOf(holding)).hasLatest();
        boolean lasts = !ends && reading.presumes(INTERESTS_LAST);
        return new Spell(holding, lasts, lasts);
    }
}
