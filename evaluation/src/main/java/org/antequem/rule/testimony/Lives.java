package org.antequem.rule.testimony;

import java.util.Optional;
import org.antequem.model.Actor;
import org.antequem.model.ActorKind;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.time.Dating;

/** Whether who speaks lived at the time of something, by the dates that the dossier gives for both. */
final class Lives {

    private Lives() {}

    /** True where a source is by one person, who was certainly dead before something began, or born after it. */
    static boolean wereAtAnotherTime(Source source, Event event, Inquiry inquiry) {
        if (source.by().size() != 1 || event.during().isEmpty()) {
            return false;
        }
        Actor author = source.by().iterator().next();
        return author.kind() == ActorKind.PERSON
                && (isBefore(author.died(), event.during(), inquiry)
                        || isBefore(event.during(), author.born(), inquiry));
    }

    private static boolean isBefore(Optional<Dating> one, Optional<Dating> other, Inquiry inquiry) {
        return one.isPresent()
                && other.isPresent()
                && inquiry.read(one.get()).isBeforeInAnyZone(inquiry.read(other.get()));
    }
}
