package org.antequem.timeline;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalLong;
import org.antequem.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * One history that fits a record: every event that hangs together with those asked about has a date. What nothing
 * bounds on some side is put where it fits.
 */
public final class History {

    private final Numbering numbering;
    private final Moment earlier;
    private final Moment later;
    private final @Nullable Excerpt part;
    private final Schedules schedules;
    private final int schedule;
    private final ImmutableMap<Integer, Long> moved;

    History(
            Numbering numbering,
            Moment earlier,
            Moment later,
            @Nullable Excerpt part,
            Schedules schedules,
            int schedule,
            ImmutableMap<Integer, Long> moved) {
        this.numbering = numbering;
        this.earlier = earlier;
        this.later = later;
        this.part = part;
        this.schedules = schedules;
        this.schedule = schedule;
        this.moved = moved;
    }

    /** The second at which a moment lies; empty where the event has nothing to do with those asked about. */
    public OptionalLong at(Moment moment) {
        Event event = moment.event();
        if (!numbering.knows(event) && !event.equals(earlier.event()) && !event.equals(later.event())) {
            return OptionalLong.empty();
        }
        int ofWhole = numbering.otherPoint(moment, earlier);
        int point = part == null ? ofWhole : part.point(ofWhole);
        if (point < 0) {
            return OptionalLong.empty();
        }
        Long second = moved.get(point);
        return OptionalLong.of(second == null ? schedules.at(schedule, point) : second);
    }
}
