package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Dating;

/**
 * Says for which other actor an actor acts, and in what period.
 *
 * @param principal the actor for whom somebody acts
 * @param held from when to when; {@link Dating#UNKNOWN} if that is not recorded
 */
@Immutable
public record Mandate(Actor principal, Dating held) implements Serializable {

    public Mandate {
        requireNonNull(principal, "principal");
        requireNonNull(held, "held");
    }
}
