package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * A minimal, consistent set of statements that forces one moment to lie before another.
 *
 * @param earlier the moment that comes first
 * @param later the moment that comes after it
 * @param margin the least number of seconds between them that the statements leave; negative where the earlier moment
 *     may come after the later by that and no more
 * @param statements in the order in which the argument runs, from the earlier moment to the later
 */
@Immutable
public record Proof(Moment earlier, Moment later, long margin, ImmutableSet<Statement> statements)
        implements Serializable {}
