package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Actor;
import org.antequem.model.Presumption;
import org.antequem.model.Source;

/**
 * Why several pieces of evidence on which a verdict rests count separately.
 *
 * @param roots the sources on which these pieces rest in the end
 * @param presuming what is presumed for them to be independent of each other; empty if nothing is, because each source
 *     speaks first-hand
 * @param principals for whom several of these sources speak, though that does not make them one voice
 * @param dissenting those of them that say what harms an interest of such a principal, or what the principal denies
 */
@Immutable
public record Separation(
        ImmutableSet<Source> roots,
        ImmutableSet<Presumption> presuming,
        ImmutableSet<Actor> principals,
        ImmutableSet<Source> dissenting)
        implements Serializable {

    public Separation {
        requireNonNull(roots, "roots");
        requireNonNull(presuming, "presuming");
        requireNonNull(principals, "principals");
        requireNonNull(dissenting, "dissenting");
    }

    /** A separation of sources of which nothing says that they speak for the same. */
    public Separation(ImmutableSet<Source> roots, ImmutableSet<Presumption> presuming) {
        this(roots, presuming, ImmutableSet.of(), ImmutableSet.of());
    }

    /** The separation of all pieces of two separations that presume the same. */
    public Separation and(Separation other) {
        requireNonNull(other, "other");
        return new Separation(
                Sets.union(roots, other.roots).immutableCopy(),
                presuming,
                Sets.union(principals, other.principals).immutableCopy(),
                Sets.union(dissenting, other.dissenting).immutableCopy());
    }
}
