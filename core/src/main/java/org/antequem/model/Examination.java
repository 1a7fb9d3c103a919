package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * States that a source examined a thing or an event, as an inquiry, an autopsy or a search of an archive does. An
 * examiner sees what is there, and can only infer who did it, or whether it is genuine.
 *
 * @param source the examiner
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

    /**
     * No events: an examination shows in what the examiner did, so that a witness to it need not know of the event
     * examined.
     */
    @Override
    public ImmutableSet<Event> attested() {
        return ImmutableSet.of();
    }

    @Override
    public ImmutableSet<Source> sources() {
        return examined instanceof Source thing ? ImmutableSet.of(source, thing) : ImmutableSet.of(source);
    }

    /** The keys of this proposition: it matters for who speaks, and not for what happened. */
    @Override
    public ImmutableSet<Object> subjects() {
        return ImmutableSet.copyOf(sources());
    }

    @Override
    public String toString() {
        return source.quoted() + " examined " + examined.quoted();
    }
}
