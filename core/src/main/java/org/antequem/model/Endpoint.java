package org.antequem.model;

/** One end of an event: its first or its last second. */
public enum Endpoint {
    /** The first second of the event. */
    START,
    /** The last second of the event. */
    END
}
