package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Dating;

/**
 * For whom an actor acts, and when.
 *
 * @param held from when to when; {@link Dating#UNKNOWN} where that is not recorded
 */
@Immutable
public record Mandate(Actor principal, Dating held) implements Serializable {

    public Mandate {
        requireNonNull(principal, "principal");
        requireNonNull(held, "held");
    }
}
