package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/** Two events went together, in either order. A cause and its effect do; what goes together need not be either. */
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

    @Override
    public String toString() {
        return one.quoted() + " went with " + other.quoted();
    }
}
