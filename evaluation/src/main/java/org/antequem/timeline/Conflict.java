package org.antequem.timeline;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Statement;

/**
 * A minimal set of statements that cannot all hold: a negative cycle of the network. Without any one of them the others
 * can.
 *
 * @param statements in the order of the cycle
 */
@Immutable
public record Conflict(ImmutableSet<Statement> statements) implements Serializable {}
