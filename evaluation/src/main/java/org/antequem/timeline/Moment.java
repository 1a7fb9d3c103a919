package org.antequem.timeline;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;

/**
 * The first or last second of an event.
 *
 * @param event whose
 * @param endpoint which of the two
 */
@Immutable
public record Moment(Event event, Endpoint endpoint) implements Serializable {

    public static Moment startOf(Event event) {
        return new Moment(event, Endpoint.START);
    }

    public static Moment endOf(Event event) {
        return new Moment(event, Endpoint.END);
    }

    @Override
    public String toString() {
        return (endpoint == Endpoint.START ? "start of " : "end of ") + event.quoted();
    }
}
