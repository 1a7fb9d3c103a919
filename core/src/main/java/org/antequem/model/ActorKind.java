package org.antequem.model;

/** The three kinds of {@link Actor}: person, group and state. */
public enum ActorKind {
    /** The actor is one human being. */
    PERSON,
    /** The actor is a number of people who act together: a company, an army, a party. */
    GROUP,
    /** The actor is a state, or a body that acts like a state. */
    STATE
}
