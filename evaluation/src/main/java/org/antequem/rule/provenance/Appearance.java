package org.antequem.rule.provenance;

import org.antequem.finding.Fact;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.rule.Reading;

/**
 * When sources appeared, as events on the line: their dates are as uncertain as any, and what the record says of them
 * counts as well.
 */
final class Appearance {

    private Appearance() {}

    /** That others could first know of it: that it came to light; where nothing is recorded of that, its telling. */
    static Event first(Source source, Reading reading) {
        Event light = source.comingToLight();
        return isRecorded(light, reading) ? light : source.telling();
    }

    /** That it was told for good, and took nothing in any more. */
    static Event last(Source source) {
        return source.published().isPresent() ? source.publication() : source.telling();
    }

    /** True where it has a date, or somebody speaks of it. */
    static boolean isRecorded(Event event, Reading reading) {
        return event.during().isPresent() || isSpokenOf(event, reading);
    }

    /** Its date under a label; the event, where it has none of its own. */
    static Fact date(String label, Event event) {
        return event.during().isPresent() ? Fact.dated(label, event.during().get()) : Fact.shown(label, event);
    }

    /** True where a statement speaks of it. */
    static boolean isSpokenOf(Event event, Reading reading) {
        return !reading.about(Occurred.of(event)).isEmpty();
    }
}
