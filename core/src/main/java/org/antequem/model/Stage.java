package org.antequem.model;

/**
 * What part an event plays in a larger one, such as its planning or its execution. The larger one includes all its
 * stages in time, the planning and the decision as well; only its {@link #EXECUTION} begins when something is done.
 */
public enum Stage {
    /** Talks about the larger event, before anything was decided. */
    CONTACTS,
    /** Working out how the larger event could be done. */
    PLANNING,
    /** Deciding that the larger event shall be done. */
    DECISION,
    /** Making ready what the larger event needs. */
    PREPARATION,
    /** Making the larger event public, before it was done or after. */
    ANNOUNCEMENT,
    /** Carrying out the larger event. */
    EXECUTION
}
