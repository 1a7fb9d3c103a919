package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** States that two events went together, in either order, without saying that one caused the other. */
@Immutable
public record Association(Event one, Event other) implements Proposition {

    public Association {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        checkArgument(!one.equals(other), "\"%s\" went with itself: expected two events", one);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(one, other);
    }

    /** True if both state the same, in whichever order the two events stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Association that && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    @Override
    public String toString() {
        return one.quoted() + " went with " + other.quoted();
    }
}
