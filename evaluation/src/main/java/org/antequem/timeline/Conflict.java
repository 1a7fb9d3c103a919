package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * A minimal set of statements that cannot all hold: if any one is dropped, the others can. In the network it is a
 * negative cycle.
 *
 * @param statements the statements in the order of the cycle
 */
@Immutable
public record Conflict(ImmutableSet<Statement> statements) implements Serializable {

    public Conflict {
        requireNonNull(statements, "statements");
    }
}
