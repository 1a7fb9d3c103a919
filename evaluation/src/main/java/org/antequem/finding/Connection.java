package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.lineage.Obstacle;
import org.antequem.model.Source;

/**
 * Why several pieces of evidence do not count separately.
 *
 * @param roots the sources on which these pieces rest in the end
 * @param obstacle why they are not known to be independent of each other
 */
@Immutable
public record Connection(ImmutableSet<Source> roots, Obstacle obstacle) implements Serializable {

    public Connection {
        requireNonNull(roots, "roots");
        requireNonNull(obstacle, "obstacle");
    }
}
