package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.model.Cause;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.model.StageOf;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.timeline.Moment;

/** What must have come about before something can be reported: who tells of it sooner foretells it. */
final class Reported {

    private Reported() {}

    /**
     * The start of the event that is told of; its end, where it is told of as over. Empty where what is said is no
     * matter of a moment.
     *
     * @param told when it was told
     */
    static Optional<Moment> moment(Proposition said, Dating told) {
        if (said instanceof Occurred occurred) {
            return Optional.of(
                    isToldAsOver(occurred, told) ? Moment.endOf(occurred.event()) : Moment.startOf(occurred.event()));
        }
        if (said instanceof Order order) {
            return Optional.of(
                    order.relations().stream().anyMatch(Reported::isToldAsOver)
                            ? Moment.endOf(order.event())
                            : Moment.startOf(order.event()));
        }
        if (said instanceof StageOf stage) {
            return Optional.of(Moment.startOf(stage.event()));
        }
        return said instanceof Cause cause ? Optional.of(Moment.startOf(cause.cause())) : Optional.empty();
    }

    /** A date that may lie ahead leaves open whether it is over. */
    private static boolean isToldAsOver(Occurred occurred, Dating told) {
        Bounds end = occurred.dating().end();
        return end.hasLatest() && end.latest() <= told.extent().latest();
    }

    /** What lies within something else may be under way with it. */
    private static boolean isToldAsOver(EndpointRelation relation) {
        return relation.point() == Endpoint.END
                && relation.direction() == Direction.BEFORE
                && relation.by().least() > 0;
    }
}
