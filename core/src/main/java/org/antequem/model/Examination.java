package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * A source examined a thing or an event: an inquiry, an autopsy, a search of an archive. Who examines sees what is
 * there to be seen; who did it, or whether it is genuine, has to be inferred from that.
 *
 * @param examined what was examined
 */
@Immutable
public record Examination(Source source, Examinable examined) implements Proposition {

    public Examination {
        requireNonNull(source, "source");
        requireNonNull(examined, "examined");
        checkArgument(!source.equals(examined), "\"%s\" examined itself: expected something else", source);
    }

    @Override
    public ImmutableSet<Event> events() {
        return examined instanceof Event event ? ImmutableSet.of(event) : ImmutableSet.of();
    }

    /** That it was examined shows in what the examiner did, and not in the event. */
    @Override
    public ImmutableSet<Event> attested() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return examined instanceof Source thing ? ImmutableSet.of(source, thing) : ImmutableSet.of(source);
    }

    /** That something was examined bears on who speaks, and not on what happened. */
    @Override
    public ImmutableSet<Object> subjects() {
        return ImmutableSet.copyOf(sources());
    }

    @Override
    public String toString() {
        return source.quoted() + " examined " + examined.quoted();
    }
}
