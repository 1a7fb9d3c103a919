package org.antequem.rule.provenance;

import static org.antequem.finding.Argument.wider;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/**
 * What both rules of {@code ACTOR_ABSENT} look at: nobody does anything before being born, after death, or by an office
 * not held.
 */
abstract class ActorAbsent extends LineRule {

    ActorAbsent(Bearing bearing, String sentence) {
        super(ProvenanceRules.ACTOR_ABSENT, bearing, sentence);
    }

    /** The goal that it is shown of a proposition that somebody who would have to have acted cannot have. */
    static ImmutableList<Goal> absence(Proposition said, Inquiry inquiry) {
        for (Event event : said.events()) {
            for (Actor actor : Absence.doers(event, said)) {
                if (isDated(actor, inquiry)) {
                    return ImmutableList.of(statements -> absent(said, statements));
                }
            }
        }
        return ImmutableList.of();
    }

    static boolean isDated(Actor actor, Inquiry inquiry) {
        return !actor.offices().isEmpty()
                || !inquiry.about(Occurred.of(actor.birth())).isEmpty()
                || !inquiry.about(Occurred.of(actor.death())).isEmpty();
    }

    private static Optional<Argument> absent(Proposition said, Inquiry statements) {
        Optional<Argument> found = Optional.empty();
        for (Event event : said.events()) {
            found = wider(found, Absence.of(event, Absence.doers(event, said), event, statements));
            if (said.stated().isPresent()) {
                Event asSaid = Reported.dated(event.name(), said.stated().get());
                found = wider(
                        found, Absence.of(event, Absence.doers(event, said), asSaid, statements.granting(asSaid)));
            }
        }
        return found;
    }
}
