package org.antequem.finding;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/**
 * What the dates on record leave open of how two moments lie to each other.
 *
 * @param point the one that is placed
 * @param gap by how much the anchor can follow it
 * @param anchor the one by which it is placed; of the same event, where it is asked how long that lasted
 */
@Immutable
public record Leeway(Moment point, Gap gap, Moment anchor) implements Serializable {}
