package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/** A proposition that says how far endpoints lie apart, and no more of time: of two events, or of one. */
@Immutable
public sealed interface Spacing extends Proposition permits Order, Lasted {

    /** Whose endpoints are placed. */
    Event event();

    /** By whose endpoints they are placed; the same event, where it is said how long that lasted. */
    Event anchor();

    /** All of which hold. */
    ImmutableList<EndpointRelation> relations();
}
