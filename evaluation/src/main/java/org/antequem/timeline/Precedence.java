package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.time.Certainty;
import org.antequem.time.Gap;

/**
 * Whether one moment is before another, and what shows it.
 *
 * @param earlier the moment that is asked to come first
 * @param later the moment that is asked to come after it, by a second or more
 * @param certainty whether that is so in all, some or none of the histories that fit the record
 * @param gap by how many seconds the later moment follows the earlier one
 * @param proof if CERTAIN, a proof that it is so; if IMPOSSIBLE, a proof that the later moment is not after the earlier
 *     one; empty if POSSIBLE, or if the answer rests on a conflict that was resolved
 * @param histories if POSSIBLE, one history in which it is so, and then one in which it is not; otherwise empty
 */
public record Precedence(
        Moment earlier,
        Moment later,
        Certainty certainty,
        Gap gap,
        Optional<Proof> proof,
        ImmutableList<History> histories) {

    public Precedence {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        requireNonNull(certainty, "certainty");
        requireNonNull(gap, "gap");
        requireNonNull(proof, "proof");
        requireNonNull(histories, "histories");
    }
}
