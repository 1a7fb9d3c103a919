package org.antequem.lineage;

import org.antequem.model.Event;
import org.antequem.model.Source;

/** How a root came to know of an event. */
public enum Position {
    TOOK_PART,
    /** It is, speaks for, or is by somebody who is or acts for, an actor of the event. */
    ACTED_FOR,
    OBSERVED,
    /** None of these is recorded. */
    OUTSIDE;

    public static Position of(Source root, Event event) {
        if (root.tookPartIn().contains(event)) {
            return TOOK_PART;
        }
        if (event.by().stream().anyMatch(root::standsFor)) {
            return ACTED_FOR;
        }
        return root.observed().contains(event) ? OBSERVED : OUTSIDE;
    }
}
