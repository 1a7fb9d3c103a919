package org.antequem.evaluation;

import org.antequem.finding.Lack;
import org.antequem.model.Actor;
import org.antequem.model.ActorKind;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Office;
import org.antequem.model.Source;
import org.antequem.time.QuotedWords;
import org.antequem.timeline.Moment;

/**
 * A lack in a sentence. Nobody made the events that sources, actors and interests bring with them, so that their names
 * would puzzle a reader: of these it says who did what at a time that is not recorded.
 */
final class NotDated {

    private static final String WHEN = "it is not recorded when ";

    private NotDated() {}

    static String words(Lack lack, Dossier dossier) {
        if (!(lack instanceof Lack.OfDate undated)) {
            return lack.toString();
        }
        Moment moment = undated.moment();
        Event event = moment.event();
        for (Source source : dossier.sources()) {
            if (event.name().endsWith(source.name())) {
                if (event.equals(source.telling())) {
                    return WHEN
                            + source.quoted()
                            + (source.kind().isPerson() ? " said this" : " was written or published");
                }
                if (event.equals(source.publication())) {
                    return WHEN + source.quoted() + " was published";
                }
                if (event.equals(source.comingToLight())) {
                    return WHEN + source.quoted() + " came to light";
                }
            }
        }
        for (Actor actor : dossier.actors()) {
            if (event.name().contains(actor.name())) {
                boolean isPerson = actor.kind() == ActorKind.PERSON;
                if (event.equals(actor.birth())) {
                    return WHEN + actor.quoted() + (isPerson ? " was born" : " was founded");
                }
                if (event.equals(actor.death())) {
                    return WHEN + actor.quoted() + (isPerson ? " died" : " ended");
                }
                for (Office office : actor.offices()) {
                    if (event.equals(actor.term(office))) {
                        return WHEN
                                + actor.quoted()
                                + (isStart(moment) ? " became " : " ceased to be ")
                                + QuotedWords.quoted(office.title());
                    }
                }
            }
        }
        for (Interest interest : dossier.interests()) {
            if (event.equals(interest.holding())) {
                return "it is not recorded " + (isStart(moment) ? "since when " : "until when ")
                        + interest.holder().quoted() + " sought " + QuotedWords.quoted(interest.means());
            }
        }
        return lack.toString();
    }

    private static boolean isStart(Moment moment) {
        return moment.endpoint() == Endpoint.START;
    }
}
