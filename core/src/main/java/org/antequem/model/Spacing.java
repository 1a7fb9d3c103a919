package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.antequem.time.Conventions;

/** A proposition that states only how far apart in time endpoints lie: those of two events, or both ends of one. */
@Immutable
public sealed interface Spacing extends Proposition permits Order, Lasted {

    /** The event whose endpoints are placed. */
    Event event();

    /** The event by whose endpoints they are placed. If this states how long an event lasted, it is the same event. */
    Event anchor();

    /** The relations between the endpoints, all of which hold. */
    ImmutableList<EndpointRelation> relations();

    /** True if a number in this is meant {@linkplain org.antequem.time.Span#isAbout roughly}. */
    default boolean isAbout() {
        return relations().stream().anyMatch(relation -> relation.by().isAbout());
    }

    @Override
    Spacing in(Conventions conventions);
}
