package org.antequem.rule.provenance;

import static org.antequem.finding.Argument.wider;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Stipulation;
import org.antequem.record.Granted;
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
            Set<Actor> doers = Absence.doers(event, said);
            found = wider(found, Absence.of(event, event, sparing(event, statements)));
            found = wider(found, Absence.of(event, event, statements.where(Stipulation.class::isInstance)));
            found = wider(found, Absence.ofLives(Sets.difference(doers, event.by()), event, statements));
            if (said.stated().isPresent()) {
                Event asSaid = Reported.dated(event.name(), said.stated().get());
                found = wider(found, Absence.of(event, doers, asSaid, statements.granting(asSaid)));
            }
        }
        return found;
    }

    /**
     * Without the words from which it follows that an event happened: those who did it belong to what the event is, so
     * that whoever dates it to a time at which they cannot have acted contradicts the dossier. Nobody's word that it
     * happened shows that it did not. Of a cause it is granted that it happened, and when. What the dossier itself
     * stipulates is looked at apart: where that contradicts itself, its author should know.
     */
    private static Inquiry sparing(Event event, Inquiry statements) {
        Proposition happened = Occurred.of(event);
        Granted granted = statements.granted();
        return statements.where(statement -> !statement.proposition().entails(happened)
                || (granted.isGranted(event) && granted.statements().contains(statement)));
    }
}
