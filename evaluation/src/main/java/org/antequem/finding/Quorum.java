package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * The pieces of evidence on one side of a claim that are independent of each other, so that they establish that side.
 *
 * @param side whether they refute the claim or support it
 * @param lines these pieces, each independent of every other
 * @param needed how many of them are enough under the policy; at most as many as there are
 */
@Immutable
public record Quorum(Bearing side, ImmutableList<Line> lines, int needed) implements Serializable {

    public Quorum {
        requireNonNull(side, "side");
        requireNonNull(lines, "lines");
    }
}
