package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * Statements that are connected in time, and the conflicts among them. No other statement affects them.
 *
 * @param statements the admitted statements in it that say something about time
 * @param conflicts all minimal conflicts among them
 */
@Immutable
public record Component(ImmutableSet<Statement> statements, ImmutableList<Conflict> conflicts) implements Serializable {

    public Component {
        requireNonNull(statements, "statements");
        requireNonNull(conflicts, "conflicts");
    }
}
