package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.antequem.time.Conventions;

/** A proposition that says how far endpoints lie apart, and no more of time: of two events, or of one. */
@Immutable
public sealed interface Spacing extends Proposition permits Order, Lasted {

    /** Whose endpoints are placed. */
    Event event();

    /** By whose endpoints they are placed; the same event, where it is said how long that lasted. */
    Event anchor();

    /** All of which hold. */
    ImmutableList<EndpointRelation> relations();

    /** True where a number in it is meant {@linkplain org.antequem.time.Span#isAbout roughly}. */
    default boolean isAbout() {
        return relations().stream().anyMatch(relation -> relation.by().isAbout());
    }

    @Override
    Spacing in(Conventions conventions);
}
