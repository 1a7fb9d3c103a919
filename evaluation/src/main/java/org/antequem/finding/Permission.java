package org.antequem.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Presumption;

/**
 * What the dates on record permit of a claim.
 *
 * @param leeways empty where they rule it out, say nothing of it, or do not concern it
 * @param presuming what it takes for them to say so
 */
@Immutable
public record Permission(ImmutableList<Leeway> leeways, ImmutableSet<Presumption> presuming) implements Serializable {

    /** Nothing is known of it. */
    public static final Permission NONE = new Permission(ImmutableList.of(), ImmutableSet.of());
}
