package org.antequem.finding;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/**
 * How far the dates on record leave open how two moments lie to each other.
 *
 * @param point the moment that is placed
 * @param gap by how many seconds the anchor can follow the point
 * @param anchor the moment by which it is placed; of the same event if the question is how long that lasted
 */
@Immutable
public record Leeway(Moment point, Gap gap, Moment anchor) implements Serializable {

    public Leeway {
        requireNonNull(point, "point");
        requireNonNull(gap, "gap");
        requireNonNull(anchor, "anchor");
    }
}
