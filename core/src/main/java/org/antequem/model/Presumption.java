package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * An assumption with a name, so that explanations can list it and users can switch it off.
 *
 * @param name the name in capitals: {@code "PREPARATION_FOLLOWS_DECISION"}; another form is refused with an
 *     {@link IllegalArgumentException}
 * @param words what is assumed, as a clause without a full stop
 */
@Immutable
public record Presumption(String name, String words) implements Serializable {

    public Presumption {
        requireNonNull(name, "name");
        requireNonNull(words, "words");
        checkArgument(
                name.matches("[A-Z][A-Z0-9_]*"),
                "\"%s\" is no name of a presumption: expected CAPITALS_LIKE_THESE",
                name);
        Names.checkNotBlank(words, "what " + name + " presumes");
    }

    @Override
    public String toString() {
        return Names.shown(words);
    }
}
