package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.antequem.model.Event;

/**
 * One possible course of events that fits a record: every event that is connected with those asked about has a date in
 * it. An event without a bound is put where it fits.
 */
public final class History {

    private final Function<Moment, OptionalLong> places;

    private History(Function<Moment, OptionalLong> places) {
        this.places = places;
    }

    /**
     * A history in which two moments are asked about.
     *
     * @param times of the points that the index gives moments
     */
    static History of(IntFunction<OptionalLong> times, StatementIndex index, Moment earlier, Moment later) {
        return new History(moment -> {
            Event event = moment.event();
            return index.knows(event) || event.equals(earlier.event()) || event.equals(later.event())
                    ? times.apply(index.otherPoint(moment, earlier))
                    : OptionalLong.empty();
        });
    }

    /**
     * The second at which a moment lies in this history; empty if its event is not connected with those asked about.
     */
    public OptionalLong at(Moment moment) {
        requireNonNull(moment, "moment");
        return places.apply(moment);
    }
}
