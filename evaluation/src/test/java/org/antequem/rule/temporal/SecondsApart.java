package org.antequem.rule.temporal;

import static org.antequem.world.Annals.only;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Order;
import org.antequem.time.Bounds;
import org.antequem.time.Span;

/** Orders between two events, in seconds, and what the rules make of them. */
final class SecondsApart {

    private SecondsApart() {}

    /** One started before the other, by {@code "2..5"}, {@code "2.."} or {@code "2"} seconds. */
    static Order before(Event one, String by, Event other) {
        return Order.of(one, other, new EndpointRelation(Endpoint.START, Direction.BEFORE, Endpoint.START, span(by)));
    }

    /** {@code "2..5"}, {@code "2.."} or {@code "2"} seconds. */
    static Span span(String by) {
        ImmutableList<String> sides = ImmutableList.copyOf(Splitter.on("..").split(by));
        String greatest = sides.get(sides.size() - 1);
        return new Span(
                ChronoUnit.SECONDS,
                Long.parseLong(sides.get(0)),
                greatest.isEmpty() ? Bounds.DISTANT_FUTURE : Long.parseLong(greatest));
    }

    /** What was found under a code on the first claim, in a record of all of them. */
    static Optional<Finding> found(String code, Claim claim, Claim... others) {
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).claims(others).build();
        return Evaluator.standard().evaluate(dossier).of(claim).findings(code).stream()
                .findFirst();
    }

    static Line onlyLine(Optional<Finding> finding) {
        return only(finding.orElseThrow().lines());
    }
}
