package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Presumption;

/**
 * What the dates on record permit a claim to say.
 *
 * @param leeways how far they leave it open; empty if they rule the claim out, say nothing about it, or do not concern
 *     it
 * @param presuming what reading these dates presumes
 * @param isOfEitherHemisphere true if seasons were read as those of either hemisphere, and that makes a difference
 */
@Immutable
public record Permission(
        ImmutableList<Leeway> leeways, ImmutableSet<Presumption> presuming, boolean isOfEitherHemisphere)
        implements Serializable {

    public Permission {
        requireNonNull(leeways, "leeways");
        requireNonNull(presuming, "presuming");
    }

    /** Nothing is known about what the dates permit. */
    public static final Permission NONE = new Permission(ImmutableList.of(), ImmutableSet.of(), false);
}
