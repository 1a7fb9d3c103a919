package org.antequem.lineage;

import org.antequem.model.Event;
import org.antequem.model.Source;

/** How a root came to know of an event. */
public enum Position {
    /** It took part in the event; everybody does in telling what they tell. */
    TOOK_PART,
    OBSERVED,
    /** It is by, or speaks for, an actor of the event, or somebody for whom one acts. */
    ANSWERED_FOR,
    /** None of these is recorded. */
    OUTSIDE;

    /** The position of a root towards an event. */
    public static Position of(Source root, Event event) {
        if (root.tookPartIn().contains(event) || isItsTelling(root, event)) {
            return TOOK_PART;
        }
        if (root.observed().contains(event)) {
            return OBSERVED;
        }
        return event.by().stream().anyMatch(root::answersFor) ? ANSWERED_FOR : OUTSIDE;
    }

    /** True where an event is that a source told what it tells, or was published. */
    public static boolean isItsTelling(Source root, Event event) {
        return event.name().endsWith(root.name()) && (event.equals(root.telling()) || event.equals(root.publication()));
    }
}
