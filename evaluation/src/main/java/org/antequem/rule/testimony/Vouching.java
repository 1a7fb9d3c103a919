package org.antequem.rule.testimony;

import org.antequem.lineage.Lives;
import org.antequem.lineage.Opinion;
import org.antequem.lineage.Position;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;

/** What the dossier vouches for of where sources were. */
final class Vouching {

    private final Inquiry inquiry;
    private final Agencies agencies;

    Vouching(Inquiry inquiry, Agencies agencies) {
        this.inquiry = inquiry;
        this.agencies = agencies;
    }

    /** That somebody was there, examined it, speaks for who did it, or told it. */
    boolean isFor(Source source, Event event) {
        if (Position.isItsTelling(source, event) || isForPresence(source, event)) {
            return true;
        }
        for (Statement statement : inquiry.ofKind(Deed.class, event)) {
            if (!(statement instanceof Claim)
                    && statement.proposition() instanceof Deed deed
                    && agencies.certainlyAnswersFor(source, deed.actor(), event)) {
                return true;
            }
        }
        return isStipulated(Examination.class, source, event);
    }

    /** That somebody was there, who lived at the time. */
    boolean isForPresence(Source source, Event event) {
        return !Lives.wereAtAnotherTime(source, event, inquiry.conventions())
                && isStipulated(Presence.class, source, event);
    }

    private boolean isStipulated(Class<? extends Proposition> kind, Source source, Event event) {
        return inquiry.ofKind(kind, source).stream()
                .anyMatch(statement -> !(statement instanceof Claim) && isThere(statement.proposition(), event));
    }

    /** True where somebody was at an event by what is said: he saw it, or examined what shows it. */
    static boolean isThere(Proposition said, Event event) {
        return (said instanceof Presence presence && presence.event().equals(event))
                || (said instanceof Examination examination && Opinion.shows(examination.examined(), event));
    }
}
