package org.antequem.rule.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.rule.Admitted;
import org.antequem.rule.Goal;
import org.antequem.rule.LineRule;
import org.antequem.rule.Reading;

/** {@code ACTOR_ABSENT}: nobody does anything before being born, after death, or by an office not held. */
public final class ActorAbsent extends LineRule {

    /** The rule; it has no settings. */
    public ActorAbsent() {
        super(
                "ACTOR_ABSENT",
                Bearing.REFUTES,
                "A claim that needs an event to have happened is refuted where an actor of the event was certainly dead,"
                        + " not yet born, or not in the office named.");
    }

    @Override
    public Optional<Goal> goal(Claim claim, Reading reading) {
        Proposition said = claim.proposition();
        boolean needsNobody = said instanceof Not
                || said instanceof Saying
                || said.events().stream()
                        .flatMap(event -> event.by().stream())
                        .noneMatch(actor -> isDated(actor, reading));
        return needsNobody ? Optional.empty() : Optional.of(statements -> absent(said, statements));
    }

    private static boolean isDated(Actor actor, Reading reading) {
        return !actor.offices().isEmpty()
                || !reading.about(Occurred.of(actor.birth())).isEmpty()
                || !reading.about(Occurred.of(actor.death())).isEmpty();
    }

    private static Optional<Argument> absent(Proposition said, Admitted statements) {
        List<Optional<Argument>> found = new ArrayList<>();
        for (Event event : said.events()) {
            Optional<Event> asSaid = said.stated().map(dating -> Reported.dated(event, dating));
            found.add(Absence.of(
                    event.by(),
                    event.inOffice(),
                    asSaid.orElse(event),
                    asSaid.map(statements::granting).orElse(statements)));
        }
        return Absence.widest(found);
    }
}
