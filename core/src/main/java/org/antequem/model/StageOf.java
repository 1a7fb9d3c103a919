package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/**
 * One event is a stage of another, and lies within it in time.
 *
 * @param stage the part it plays
 * @param ifAtAll true where it says only what the event is, should it have happened, and not that it did: so do the
 *     stage links that the author of a dossier gives to events
 */
@Immutable
public record StageOf(Event event, Stage stage, Event whole, boolean ifAtAll) implements Proposition {

    public StageOf {
        requireNonNull(event, "event");
        requireNonNull(stage, "stage");
        requireNonNull(whole, "whole");
        checkArgument(!event.equals(whole), "\"%s\" is a stage of itself: expected two events", event);
    }

    /** That it happened, as a stage of a whole that happened. */
    public StageOf(Event event, Stage stage, Event whole) {
        this(event, stage, whole, false);
    }

    /** Of what it is a stage, should it have happened. */
    static StageOf ifAtAll(Event event, Stage stage, Event whole) {
        return new StageOf(event, stage, whole, true);
    }

    /** That it lies within the whole: all that the link says of time. */
    public Order order() {
        return Order.within(event, whole);
    }

    @Override
    public ImmutableSet<Event> events() {
        return ImmutableSet.of(event, whole);
    }

    @Override
    public ImmutableSet<Event> attested() {
        return ImmutableSet.of(event);
    }

    @Override
    public String toString() {
        return event.quoted() + " was a stage of " + whole.quoted() + " (its "
                + stage.name().toLowerCase(Locale.ROOT) + ")"
                + (ifAtAll ? ", if it happened" : "");
    }
}
