package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Presumption;
import org.antequem.model.Source;

/**
 * Why several pieces of evidence on which a verdict rests count separately.
 *
 * @param roots the sources on which these pieces rest in the end
 * @param presuming what is presumed for them to be independent of each other; empty if nothing is, because each source
 *     speaks first-hand
 */
@Immutable
public record Separation(ImmutableSet<Source> roots, ImmutableSet<Presumption> presuming) implements Serializable {

    public Separation {
        requireNonNull(roots, "roots");
        requireNonNull(presuming, "presuming");
    }
}
