package org.antequem.model;

/** What kind of actor. */
public enum ActorKind {
    PERSON,
    GROUP,
    STATE
}
