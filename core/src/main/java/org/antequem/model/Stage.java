package org.antequem.model;

/** What part a stage plays in the whole. */
public enum Stage {
    CONTACTS,
    PLANNING,
    DECISION,
    PREPARATION,
    ANNOUNCEMENT,
    EXECUTION
}
