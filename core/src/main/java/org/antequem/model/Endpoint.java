package org.antequem.model;

/** The first or the last second of an event. */
public enum Endpoint {
    START,
    END
}
