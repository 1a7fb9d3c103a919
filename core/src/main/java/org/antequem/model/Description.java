package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * How unnamed people are described: by words that fit them and words that do not.
 *
 * @param is words that fit: {@code "regional"}
 * @param isNot words that do not fit: {@code "Russian"}
 */
@Immutable
public record Description(ImmutableSet<String> is, ImmutableSet<String> isNot) implements Serializable {

    /** No description is recorded. */
    public static final Description NONE = new Description(ImmutableSet.of(), ImmutableSet.of());

    public Description {
        requireNonNull(is, "is");
        requireNonNull(isNot, "isNot");
        is.forEach(word -> Names.checkNotBlank(word, "a word of a description"));
        isNot.forEach(word -> Names.checkNotBlank(word, "a word of a description"));
        Sets.SetView<String> both = Sets.intersection(is, isNot);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("described as both being and not being " + both);
        }
    }

    /** True if nobody can fit both descriptions, because a word that fits one does not fit the other. */
    public boolean excludes(Description other) {
        requireNonNull(other, "other");
        return !Sets.intersection(is, other.isNot).isEmpty()
                || !Sets.intersection(isNot, other.is).isEmpty();
    }
}
