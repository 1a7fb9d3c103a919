package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;

/**
 * States that one event is a stage of another, and so lies within its time.
 *
 * @param stage what part the event plays in the whole
 * @param whole the larger event
 * @param ifAtAll true if this does not state that the event happened, but only of what it is a stage if it did; that is
 *     what the author of a dossier states with {@link EventBuilder#asStage}
 */
@Immutable
public record StageOf(Event event, Stage stage, Event whole, boolean ifAtAll) implements Proposition {

    public StageOf {
        requireNonNull(event, "event");
        requireNonNull(stage, "stage");
        requireNonNull(whole, "whole");
        checkArgument(!event.equals(whole), "\"%s\" is a stage of itself: expected two events", event);
    }

    /** Makes the proposition that an event happened as a stage of a larger one, which happened as well. */
    public StageOf(Event event, Stage stage, Event whole) {
        this(event, stage, whole, false);
    }

    /** Of what it is a stage, should it have happened. */
    static StageOf ifAtAll(Event event, Stage stage, Event whole) {
        return new StageOf(event, stage, whole, true);
    }

    /** What this states about time: that the event lies within the whole. */
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
        return event.quoted() + " was a stage in the " + part() + " " + whole.quoted()
                + (ifAtAll ? ", if it happened" : "");
    }

    private String part() {
        return switch (stage) {
            case CONTACTS -> "contacts for";
            case PLANNING -> "planning of";
            case DECISION -> "decision on";
            case PREPARATION -> "preparation of";
            case ANNOUNCEMENT -> "announcement of";
            case EXECUTION -> "execution of";
        };
    }
}
