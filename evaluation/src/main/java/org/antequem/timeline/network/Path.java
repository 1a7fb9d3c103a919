package org.antequem.timeline.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

/**
 * A path between two points, or a negative cycle.
 *
 * @param length in seconds: how much later than its first point its last can be
 * @param statements on it, from its last point to its first
 * @param events that it passes
 */
public record Path(long length, ImmutableList<Integer> statements, ImmutableSet<Integer> events) {

    /** Another path, and then this one. */
    Path after(Path first, long more) {
        return new Path(
                first.length + length + more,
                ImmutableSet.copyOf(Iterables.concat(statements, first.statements))
                        .asList(),
                ImmutableSet.copyOf(Iterables.concat(events, first.events)));
    }
}
