package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.model.Count;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.Clocks;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/**
 * {@code later − earlier ≥ least}: a part of what has to be so for dates to force a proposition.
 *
 * @param earlier a moment of an event, or the zero from which a date is counted
 * @param later a moment of an event, or the zero from which a date is counted
 * @param least in seconds
 */
record Requirement(Moment earlier, Moment later, long least) {

    /**
     * All that has to be so for dates to force a proposition of something that happened; empty where they do not decide
     * it. Dates decide orders, durations and dates: that something belongs to something else, they do not.
     */
    static ImmutableList<Requirement> of(Proposition forced, Conventions conventions) {
        if (forced instanceof Spacing spacing) {
            return of(spacing, conventions);
        }
        ImmutableList.Builder<Requirement> all = ImmutableList.builder();
        if (forced instanceof Occurred occurred && occurred.count().equals(Count.NOT_RECORDED)) {
            Moment zero = Clocks.of(occurred, conventions);
            occurred.dating().certainly().ifPresent(dating -> {
                within(zero, Moment.startOf(occurred.event()), dating.start(), all);
                within(zero, Moment.endOf(occurred.event()), dating.end(), all);
            });
        }
        return all.build();
    }

    private static ImmutableList<Requirement> of(Spacing spacing, Conventions conventions) {
        ImmutableList.Builder<Requirement> all = ImmutableList.builder();
        for (EndpointRelation relation : spacing.relations()) {
            Optional<Gap> gap = relation.innerGap(Bounds.UNKNOWN, conventions);
            if (gap.isEmpty()) {
                return ImmutableList.of();
            }
            Moment point = new Moment(spacing.event(), relation.point());
            Moment anchor = new Moment(spacing.anchor(), relation.anchor());
            if (gap.get().least() != Bounds.DISTANT_PAST) {
                all.add(new Requirement(point, anchor, gap.get().least()));
            }
            if (gap.get().greatest() != Bounds.DISTANT_FUTURE) {
                all.add(new Requirement(anchor, point, -gap.get().greatest()));
            }
        }
        return all.build();
    }

    private static void within(Moment zero, Moment moment, Bounds bounds, ImmutableList.Builder<Requirement> all) {
        if (bounds.hasEarliest()) {
            all.add(new Requirement(zero, moment, bounds.earliest()));
        }
        if (bounds.hasLatest()) {
            all.add(new Requirement(moment, zero, -bounds.latest()));
        }
    }

    /** True where the statements of a timeline leave nothing else. */
    boolean isForcedBy(Timeline timeline) {
        return timeline.gap(earlier, later).least() >= least;
    }

    /** The requirement that holds where this one does not: {@code earlier − later ≥ 1 − least}. */
    Requirement negated() {
        return new Requirement(/* earlier= */ later, /* later= */ earlier, 1 - least);
    }
}
