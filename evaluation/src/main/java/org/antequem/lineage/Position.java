package org.antequem.lineage;

import org.antequem.model.Event;
import org.antequem.model.Source;

/** How a root came to know of an event. */
public enum Position {
    TOOK_PART,
    OBSERVED,
    /** It is, speaks for, or is by somebody who is or acts for, an actor of the event. */
    ACTED_FOR,
    /** None of these is recorded. */
    OUTSIDE;

    public static Position of(Source root, Event event) {
        if (root.tookPartIn().contains(event)) {
            return TOOK_PART;
        }
        if (root.observed().contains(event)) {
            return OBSERVED;
        }
        return event.by().stream().anyMatch(root::standsFor) ? ACTED_FOR : OUTSIDE;
    }
}
