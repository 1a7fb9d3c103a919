package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Dating;

/**
 * An office that an actor held, and when.
 *
 * @param title the name of the office: {@code "minister of foreign affairs"}
 * @param held from when to when; {@link Dating#UNKNOWN} if that is not recorded
 */
@Immutable
public record Office(String title, Dating held) implements Serializable {

    public Office {
        requireNonNull(title, "title");
        requireNonNull(held, "held");
        Names.checkNotBlank(title, "the title of an office");
    }
}
