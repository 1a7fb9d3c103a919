package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * Statements that are connected: a component of the network, of which the rest knows nothing; or several, where it was
 * asked around events of several.
 *
 * @param statements those that are admitted and say something of time
 * @param conflicts of these alone; no other statement admitted could add to them
 */
@Immutable
public record Component(ImmutableSet<Statement> statements, ImmutableList<Conflict> conflicts)
        implements Serializable {}
