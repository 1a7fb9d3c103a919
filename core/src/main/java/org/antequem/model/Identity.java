package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** States that two names stand for one source, in either order: a code name and a real one, a print and its reprint. */
@Immutable
public record Identity(Source one, Source other) implements Proposition {

    public Identity {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        checkArgument(!one.equals(other), "\"%s\" is the same as itself: expected two sources", one);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return ImmutableSet.of(one, other);
    }

    /** True if both state the same, in whichever order the two sources stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity that && sources().equals(that.sources());
    }

    @Override
    public int hashCode() {
        return sources().hashCode();
    }

    @Override
    public String toString() {
        return one.quoted() + " is the same as " + other.quoted();
    }
}
