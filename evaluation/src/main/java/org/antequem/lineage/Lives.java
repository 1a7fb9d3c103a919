package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.antequem.model.Actor;
import org.antequem.model.ActorKind;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/** Whether who speaks lived at the time of something, by the dates that the dossier gives for both. */
public final class Lives {

    private Lives() {}

    /** True where a source is by one person, who was certainly dead before something began, or born after it. */
    public static boolean wereAtAnotherTime(Source source, Event event, Conventions conventions) {
        requireNonNull(source, "source");
        requireNonNull(event, "event");
        requireNonNull(conventions, "conventions");
        if (source.by().size() != 1 || event.during().isEmpty()) {
            return false;
        }
        Actor author = source.by().iterator().next();
        return author.kind() == ActorKind.PERSON
                && (isBefore(author.died(), event.during(), conventions)
                        || isBefore(event.during(), author.born(), conventions));
    }

    private static boolean isBefore(Optional<Dating> one, Optional<Dating> other, Conventions conventions) {
        return one.isPresent()
                && other.isPresent()
                && one.get().in(conventions).isBeforeInAnyZone(other.get().in(conventions));
    }
}
