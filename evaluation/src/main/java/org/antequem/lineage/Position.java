package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import org.antequem.model.Event;
import org.antequem.model.Source;

/** How a first source came to know of an event. */
public enum Position {
    /** The source took part in the event. Every source takes part in its own telling. */
    TOOK_PART,
    /** The source observed the event. */
    OBSERVED,
    /** The source is by, or speaks for, an actor of the event, or somebody for whom such an actor acts. */
    ANSWERED_FOR,
    /** Nothing on record puts the source in a position to know of the event. */
    OUTSIDE;

    /** The position of a first source towards an event. */
    public static Position of(Source root, Event event) {
        requireNonNull(root, "root");
        requireNonNull(event, "event");
        if (root.tookPartIn().contains(event) || isItsTelling(root, event)) {
            return TOOK_PART;
        }
        if (root.observed().contains(event)) {
            return OBSERVED;
        }
        return event.by().stream().anyMatch(root::answersFor) ? ANSWERED_FOR : OUTSIDE;
    }

    /** True if an event is the telling or the publication of a source. */
    public static boolean isItsTelling(Source root, Event event) {
        requireNonNull(root, "root");
        requireNonNull(event, "event");
        return event.name().endsWith(root.name()) && (event.equals(root.telling()) || event.equals(root.publication()));
    }
}
