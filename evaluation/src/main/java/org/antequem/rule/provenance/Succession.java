package org.antequem.rule.provenance;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Stipulation;
import org.antequem.rule.Inquiry;
import org.antequem.time.Bounds;
import org.antequem.time.Certainty;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** That one thing was certainly over before another, beyond what may well be mistaken. */
final class Succession {

    private Succession() {}

    /** When something was, under a label: its date; the event, where it has none of its own. */
    static Fact when(String label, Event event) {
        return event.during().isPresent()
                ? Fact.dated(label, event.during().get())
                : Fact.shown(label.replace(Fact.PLACE, "at the time of " + Fact.PLACE), event);
    }

    static Optional<Argument> of(Event one, Event other, Telling telling, Inquiry inquiry) {
        return of(one, startOf(other), telling, inquiry);
    }

    /**
     * That something was certainly over before a moment: on what the dossier stipulates alone; or on more, where
     * neither their own dates nor anything else on record contradicts that and it cannot well be mistaken.
     */
    static Optional<Argument> of(Event one, Moment other, Telling telling, Inquiry inquiry) {
        Moment end = endOf(one);
        if (ownDate(other, inquiry).latest() <= ownDate(end, inquiry).earliest()) {
            return Optional.empty();
        }
        Inquiry undisputed = inquiry.where(Undisputed.beside(telling, inquiry));
        Optional<Argument> found = undisputed.before(end, other);
        if (found.isEmpty()) {
            return found;
        }
        Optional<Argument> stipulated = certain(end, other, inquiry.where(Stipulation.class::isInstance));
        return stipulated.isPresent() || inquiry.certainty(end, other) != Certainty.CERTAIN
                ? stipulated
                : certain(end, other, undisputed);
    }

    /** What an event says itself of when one of its moments was. */
    private static Bounds ownDate(Moment moment, Inquiry inquiry) {
        Dating own = inquiry.read(moment.event().during().orElse(Dating.UNKNOWN));
        return moment.endpoint() == Endpoint.START ? own.start() : own.end();
    }

    /** Where statements contradict each other, it has to be certain whichever of them is right. */
    private static Optional<Argument> certain(Moment one, Moment other, Inquiry inquiry) {
        return inquiry.before(one, other).filter(found -> inquiry.certainty(one, other) == Certainty.CERTAIN);
    }
}
