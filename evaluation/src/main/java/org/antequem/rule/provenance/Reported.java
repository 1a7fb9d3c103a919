package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.model.Cause;
import org.antequem.model.Deed;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.rule.Inquiry;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** What must have come about before something can be reported: who tells of it sooner foretells it. */
final class Reported {

    private Reported() {}

    /** As a source tells it; see the other. */
    static Optional<Moment> moment(Proposition said, Source teller, Inquiry inquiry) {
        return moment(inquiry.read(said), inquiry.read(teller.told().orElse(Dating.UNKNOWN)));
    }

    /**
     * The start of the event that is told of; its end, where it is told of as over. Empty where what is said is no
     * matter of a moment.
     *
     * @param told when it was told
     */
    static Optional<Moment> moment(Proposition said, Dating told) {
        if (said instanceof Occurred occurred) {
            return moment(occurred.event(), isToldAsOver(occurred, told));
        }
        if (said instanceof Order order) {
            return moment(order.event(), isToldAsOver(order));
        }
        if (said instanceof Lasted lasted) {
            return moment(lasted.event(), isToldAsOver(lasted));
        }
        if (said instanceof StageOf stage) {
            return moment(stage.event(), false);
        }
        if (said instanceof Deed deed) {
            return moment(deed.event(), false);
        }
        if (said instanceof Presence presence) {
            return moment(presence.event(), false);
        }
        return said instanceof Cause cause ? moment(cause.cause(), false) : Optional.empty();
    }

    /** An event as somebody dates it, whatever else is on record of it. */
    static Event dated(String event, Dating dating) {
        return Event.called(event).during(dating).build();
    }

    private static Optional<Moment> moment(Event event, boolean isToldAsOver) {
        return Optional.of(isToldAsOver ? Moment.endOf(event) : Moment.startOf(event));
    }

    /** A date that may lie ahead leaves open whether it is over. */
    private static boolean isToldAsOver(Occurred occurred, Dating told) {
        Bounds end = occurred.dating().end();
        Bounds last = told.end();
        return end.hasLatest() && last.hasLatest() && end.latest() <= last.latest();
    }

    /** Of what goes on it can be said how long it has lasted at least. */
    private static boolean isToldAsOver(Lasted lasted) {
        return !lasted.by().isOpen();
    }

    /** What lies within something else may be under way with it. */
    private static boolean isToldAsOver(Order order) {
        for (EndpointRelation relation : order.relations()) {
            if (relation.point() == Endpoint.END
                    && relation.direction() == Direction.BEFORE
                    && relation.by().least() > 0) {
                return true;
            }
        }
        return false;
    }
}
