package org.antequem.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What propositions say of the distances between moments, as arcs between points with numbers. Days, months and years
 * are as tight here as they can be on any record: so each contradiction has a negative circle, and not each negative
 * circle is a contradiction.
 */
final class Distances {

    /** The zero of the timeline, from which dates are counted. */
    static final int ZERO = 0;

    /** A statement reaches no farther, in seconds; about nine billion years. */
    private static final long WIDEST = 1L << 58;

    /** Clocks are put forward and back by no more. */
    private static final long A_DAY = 86_400;

    private final Conventions conventions;
    private final Map<Moment, Integer> points = new HashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private int relations;
    private boolean isCounted;

    Distances(Conventions conventions) {
        this.conventions = conventions;
    }

    ImmutableList<Arc> arcs() {
        return ImmutableList.copyOf(arcs);
    }

    /** True where something is counted in days, months or years. */
    boolean isCounted() {
        return isCounted;
    }

    int points() {
        return points.size() + 1;
    }

    /** The distance between two moments, because of some assertions. */
    void add(Requirement requirement, ImmutableIntArray owners) {
        arc(point(requirement.later()), point(requirement.earlier()), -requirement.least(), owners, relations++);
    }

    /** What a proposition says, because of some assertions. */
    void add(Proposition said, ImmutableIntArray owners) {
        if (said instanceof Held held) {
            add(held.occurred(), owners);
        } else if (said instanceof Occurred occurred) {
            date(Moment.startOf(occurred.event()), occurred.dating().start(), owners);
            date(Moment.endOf(occurred.event()), occurred.dating().end(), owners);
        } else if (said instanceof StageOf stage) {
            inOrder(Moment.startOf(stage.whole()), Moment.startOf(stage.event()), owners);
            inOrder(Moment.endOf(stage.event()), Moment.endOf(stage.whole()), owners);
        } else if (said instanceof Spacing spacing) {
            spacing.relations().forEach(relation -> relate(spacing, relation, owners));
        }
    }

    private void date(Moment moment, Bounds bounds, ImmutableIntArray owners) {
        int relation = relations++;
        int point = point(moment);
        if (bounds.hasLatest()) {
            arc(ZERO, point, bounds.latest(), owners, relation);
        }
        if (bounds.hasEarliest()) {
            arc(point, ZERO, -bounds.earliest(), owners, relation);
        }
    }

    private void inOrder(Moment earlier, Moment later, ImmutableIntArray owners) {
        arc(point(later), point(earlier), 0, owners, relations++);
    }

    private void relate(Spacing spacing, EndpointRelation relation, ImmutableIntArray owners) {
        int point = point(new Moment(spacing.event(), relation.point()));
        int anchor = point(new Moment(spacing.anchor(), relation.anchor()));
        int number = relations++;
        if (!relation.by().unit().isDateBased()) {
            Gap gap = relation.gap(Bounds.UNKNOWN, conventions);
            arc(point, anchor, gap.greatest(), owners, number);
            arc(anchor, point, gap.reversed().greatest(), owners, number);
            return;
        }
        isCounted = true;
        boolean isBefore = relation.direction() == Direction.BEFORE;
        arc(point, anchor, tightest(relation, isBefore, false), owners, number);
        arc(anchor, point, tightest(relation, !isBefore, true), owners, number);
    }

    /** The least that an arc can weigh, wherever the anchor lies: an upper limit counts alone, and so does a lower. */
    private long tightest(EndpointRelation relation, boolean leadsAhead, boolean isReversed) {
        if (leadsAhead && relation.by().isOpen()) {
            return Bounds.DISTANT_FUTURE;
        }
        EndpointRelation half = leadsAhead ? relation.orNearer() : relation.orFurther();
        Optional<Gap> gap = half.innerGap(Bounds.UNKNOWN, conventions);
        if (gap.isEmpty()) {
            return -A_DAY;
        }
        return isReversed ? gap.get().reversed().greatest() : gap.get().greatest();
    }

    private void arc(int tail, int head, long weight, ImmutableIntArray owners, int relation) {
        if (weight <= WIDEST) {
            arcs.add(new Arc(tail, head, Math.max(weight, -WIDEST), owners, relation));
        }
    }

    /**
     * The number of a moment, or of the zero of the timeline; with the first of an event, that it does not end before
     * it starts.
     */
    private int point(@Nullable Moment moment) {
        if (moment == null) {
            return ZERO;
        }
        Integer known = points.get(moment);
        if (known != null) {
            return known;
        }
        Event event = moment.event();
        int start = points();
        points.put(Moment.startOf(event), start);
        points.put(Moment.endOf(event), start + 1);
        arc(start + 1, start, 0, ImmutableIntArray.of(), relations++);
        return moment.endpoint() == Endpoint.START ? start : start + 1;
    }
}
