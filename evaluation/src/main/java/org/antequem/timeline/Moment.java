package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;

/**
 * The start or the end of an event: its first or last second.
 *
 * @param event the event
 * @param endpoint which end of it
 */
@Immutable
public record Moment(Event event, Endpoint endpoint) implements Serializable {

    public Moment {
        requireNonNull(event, "event");
        requireNonNull(endpoint, "endpoint");
    }

    /**
     * The second from which seconds are counted, 1970-01-01T00:00:00Z, which needs no statement. The gap from it to a
     * moment says when that moment was.
     */
    public static final Moment ZERO = startOf(
            Event.called("1970-01-01T00:00:00Z").during("1970-01-01T00:00:00Z").build());

    /** The first second of an event. */
    public static Moment startOf(Event event) {
        requireNonNull(event, "event");
        return new Moment(event, Endpoint.START);
    }

    /** The last second of an event. */
    public static Moment endOf(Event event) {
        requireNonNull(event, "event");
        return new Moment(event, Endpoint.END);
    }

    @Override
    public String toString() {
        return (endpoint == Endpoint.START ? "start of " : "end of ") + event.quoted();
    }
}
