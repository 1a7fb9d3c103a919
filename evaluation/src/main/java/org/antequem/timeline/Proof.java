package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * A minimal, consistent set of statements from which it follows that one moment is before another.
 *
 * @param earlier the moment that comes first
 * @param later the moment that comes after it
 * @param margin the least number of seconds between them; if negative, the earlier moment may come after the later one
 *     by at most as many seconds
 * @param statements the statements in the order in which the argument runs, from the earlier moment to the later
 */
@Immutable
public record Proof(Moment earlier, Moment later, long margin, ImmutableSet<Statement> statements)
        implements Serializable {

    public Proof {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(statements, "statements");
    }
}
