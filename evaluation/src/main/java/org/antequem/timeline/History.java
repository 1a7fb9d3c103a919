package org.antequem.timeline;

import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One history that fits a record: every event that is connected with those asked about has a date. What nothing bounds
 * on some side is put where it fits.
 */
public final class History {

    private final Function<Moment, OptionalLong> places;

    History(Function<Moment, OptionalLong> places) {
        this.places = places;
    }

    /** The second at which a moment lies; empty where the event has nothing to do with those asked about. */
    public OptionalLong at(Moment moment) {
        return places.apply(moment);
    }
}
