package org.antequem.rule.provenance;

import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import java.util.Optional;
import org.antequem.lineage.Telling;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.timeline.Certainty;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

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

    /** Its date; the event, where it has none of its own. */
    static Object date(Event event) {
        return event.during().isPresent() ? event.during().get() : event;
    }

    static boolean isBefore(Event one, Event other, Telling telling, Reading reading) {
        return isBefore(one, startOf(other), telling, reading);
    }

    /**
     * True where something was certainly over before a moment: on what the dossier lays down alone; or on more, where
     * nothing on record contradicts that and it cannot well be mistaken.
     */
    static boolean isBefore(Event one, Moment other, Telling telling, Reading reading) {
        Bounds earlier = laidDown(endOf(one), reading);
        Bounds later = laidDown(other, reading);
        if (earlier.certainlyBefore(later)) {
            return true;
        }
        if (later.latest() <= earlier.earliest() || !(isSpokenOf(one, reading) || isSpokenOf(other.event(), reading))) {
            return false;
        }
        Timeline all = reading.timeline();
        return isForced(one, other, reading.laidDown(), reading)
                || (isForced(one, other, all, reading)
                        && isForced(one, other, all.counting(Undisputed.beside(telling)), reading));
    }

    private static boolean isForced(Event one, Moment other, Timeline timeline, Reading reading) {
        return bounds(endOf(one), timeline, reading).certainlyBefore(bounds(other, timeline, reading))
                || timeline.certainty(endOf(one), other) == Certainty.CERTAIN;
    }

    /** Of what nobody speaks, the timeline knows nothing. */
    private static Bounds bounds(Moment moment, Timeline timeline, Reading reading) {
        return isSpokenOf(moment.event(), reading) ? timeline.bounds(moment) : laidDown(moment, reading);
    }

    private static Bounds laidDown(Moment moment, Reading reading) {
        Optional<Dating> during = moment.event().during();
        if (during.isEmpty()) {
            return Bounds.UNKNOWN;
        }
        Dating read = reading.read(during.get());
        return moment.endpoint() == Endpoint.START ? read.start() : read.end();
    }

    private static boolean isSpokenOf(Event event, Reading reading) {
        return !reading.about(Occurred.of(event)).isEmpty();
    }
}
