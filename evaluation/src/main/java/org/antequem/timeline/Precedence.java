package org.antequem.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;

/**
 * Whether one moment is before another, and what shows it.
 *
 * @param earlier the moment that is to come first
 * @param later the moment that is to come after it, by a second at least
 * @param gap by how many seconds the second follows the first
 * @param proof where the answer is CERTAIN, that it is so; where it is IMPOSSIBLE, that the later moment is no later
 *     than the earlier; empty where it is POSSIBLE, or rests on a conflict that was resolved
 * @param histories where the answer is POSSIBLE, one in which it is so and one in which it is not
 */
public record Precedence(
        Moment earlier,
        Moment later,
        Certainty certainty,
        Gap gap,
        Optional<Proof> proof,
        ImmutableList<History> histories) {}
