package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * Statements that hang together: a component of the network, of which the rest knows nothing.
 *
 * @param statements those that say something of time
 * @param conflicts of these alone; no others could add to them
 */
@Immutable
public record Component(ImmutableSet<Statement> statements, ImmutableList<Conflict> conflicts)
        implements Serializable {}
