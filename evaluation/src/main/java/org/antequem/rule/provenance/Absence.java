package org.antequem.rule.provenance;

import static org.antequem.finding.Argument.wider;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.model.Actor;
import org.antequem.model.ActorKind;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Office;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.rule.Inquiry;

/** That somebody who is said to have done something was dead by then, not yet born, or not in the office named. */
final class Absence {

    private Absence() {}

    /** That one of those whose doing something was cannot have done it all the while that something else went on. */
    static Optional<Argument> of(Event deed, Event meanwhile, Inquiry statements) {
        return of(deed, deed.by(), meanwhile, statements);
    }

    /** The same, of others whose doing it is said to have been, too. */
    static Optional<Argument> of(Event deed, Set<Actor> doers, Event meanwhile, Inquiry statements) {
        Optional<Argument> found = ofLives(doers, meanwhile, statements);
        for (String title : deed.inOffice()) {
            found = wider(found, outOfOffice(title, deed, meanwhile, statements));
        }
        return found;
    }

    /** That one of some actors was dead before something began, or not yet born when it was over. */
    static Optional<Argument> ofLives(Set<Actor> actors, Event meanwhile, Inquiry statements) {
        Optional<Argument> found = Optional.empty();
        for (Actor actor : actors) {
            found = wider(found, statements.before(endOf(actor.death()), startOf(meanwhile)));
            found = wider(found, statements.before(endOf(meanwhile), startOf(actor.birth())));
        }
        return found;
    }

    /** Who did something, as the dossier stipulates it or anybody says; and who is said to have been there. */
    static Set<Actor> doers(Event event, Proposition said) {
        if (said instanceof Presence presence && presence.source().by().size() == 1) {
            Actor author = presence.source().by().iterator().next();
            return author.kind() == ActorKind.PERSON ? Sets.union(event.by(), ImmutableSet.of(author)) : event.by();
        }
        return said instanceof Deed deed && deed.event().equals(event)
                ? Sets.union(event.by(), ImmutableSet.of(deed.actor()))
                : event.by();
    }

    /** That every term of theirs in the office that is recorded was over by then, or still to come. */
    private static Optional<Argument> outOfOffice(String title, Event deed, Event meanwhile, Inquiry statements) {
        Optional<Argument> all = Optional.empty();
        for (Actor actor : deed.by()) {
            boolean isRecorded = false;
            for (Office office : actor.offices()) {
                if (office.title().equals(title)) {
                    isRecorded = true;
                    Event term = actor.term(office);
                    Optional<Argument> out = wider(
                            statements.before(endOf(term), startOf(meanwhile)),
                            statements.before(endOf(meanwhile), startOf(term)));
                    if (out.isEmpty()) {
                        return out;
                    }
                    all = all.isEmpty() ? out : Optional.of(all.get().and(out.get()));
                }
            }
            if (!isRecorded) {
                return Optional.empty();
            }
        }
        return all;
    }
}
