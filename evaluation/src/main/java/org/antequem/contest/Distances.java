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
import org.antequem.model.Identity;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Spacing;
import org.antequem.model.StageOf;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Gap;
import org.antequem.timeline.Clocks;
import org.antequem.timeline.Joints;
import org.antequem.timeline.Moment;

/**
 * What propositions say of the distances between moments, and between sources, as arcs between points with numbers.
 * Days, months and years are as tight here as they can be on any record: so each contradiction has a negative circle,
 * and not each negative circle is a contradiction. Two sources that are identical have the distance zero, and two that
 * are not have one greater than zero.
 */
final class Distances {

    /** The zero of the timeline, from which dates are counted. */
    static final int ZERO = 0;

    /** A statement reaches no farther, in seconds; about nine billion years. */
    private static final long WIDEST = 1L << 58;

    /** Clocks are put forward and back by no more. */
    private static final long A_DAY = 86_400;

    private final Conventions conventions;
    private final Joints joints;
    private final Map<Object, Integer> points = new HashMap<>();

    /** The numbers of joints, as stages of one of their wholes. */
    private final Map<List<Object>, Integer> asStages = new HashMap<>();

    private final List<Arc> arcs = new ArrayList<>();
    private int relations;
    private boolean isCounted;

    /** @param joints the joints that the propositions make */
    Distances(Conventions conventions, Joints joints) {
        this.conventions = conventions;
        this.joints = joints;
    }

    ImmutableList<Arc> arcs() {
        return ImmutableList.copyOf(arcs);
    }

    /** True where something is counted in days, months or years. */
    boolean isCounted() {
        return isCounted;
    }

    int points() {
        return points.size() + asStages.size() + 1;
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
            date(Moment.startOf(occurred.event()), occurred.dating().start(), occurred, owners);
            date(Moment.endOf(occurred.event()), occurred.dating().end(), occurred, owners);
        } else if (said instanceof StageOf stage) {
            notBefore(point(stage, Endpoint.START), point(Moment.startOf(stage.whole())), owners);
            notBefore(point(Moment.endOf(stage.whole())), point(stage, Endpoint.END), owners);
        } else if (said instanceof Spacing spacing) {
            spacing.relations().forEach(relation -> relate(spacing, relation, owners));
        } else if (said instanceof Identity identity) {
            int relation = relations++;
            arc(point(identity.one()), point(identity.other()), 0, owners, relation);
            arc(point(identity.other()), point(identity.one()), 0, owners, relation);
        } else if (said instanceof Not denial && denial.negated() instanceof Occurred date) {
            int unused = clock(date);
        }
        for (Event joint : joints.supposedBy(said)) {
            for (Event whole : joints.wholesOf(joint)) {
                same(Moment.startOf(joint), asStage(Moment.startOf(joint), whole), owners);
                same(Moment.endOf(joint), asStage(Moment.endOf(joint), whole), owners);
            }
        }
    }

    private void same(Moment moment, int stage, ImmutableIntArray owners) {
        notBefore(point(moment), stage, owners);
        notBefore(stage, point(moment), owners);
    }

    /** The number of a moment of the event that a link calls a stage. */
    private int point(StageOf link, Endpoint endpoint) {
        Moment moment = new Moment(link.event(), endpoint);
        return joints.isLink(link) ? asStage(moment, link.whole()) : point(moment);
    }

    private int asStage(Moment moment, Event whole) {
        return asStages.computeIfAbsent(List.of(moment, whole), unused -> points());
    }

    /** That two sources are not one, because of some assertions. */
    void addDenied(Identity identity, ImmutableIntArray owners) {
        arc(point(identity.one()), point(identity.other()), -1, owners, relations++);
    }

    private void date(Moment moment, Bounds bounds, Occurred said, ImmutableIntArray owners) {
        int zero = clock(said);
        int relation = relations++;
        int point = point(moment);
        if (bounds.hasLatest()) {
            arc(zero, point, bounds.latest(), owners, relation);
        }
        if (bounds.hasEarliest()) {
            arc(point, zero, -bounds.earliest(), owners, relation);
        }
    }

    /** The zero from which a date is counted; with the first of a clock, how far it lies from others. */
    private int clock(Proposition said) {
        Moment zero = Clocks.of(said, conventions);
        if (zero.equals(Moment.ZERO) || points.containsKey(zero)) {
            return point(zero);
        }
        if (!points.containsKey(Clocks.FIRST)) {
            ahead(ZERO, point(Clocks.FIRST));
        }
        int clock = point(zero);
        ahead(clock, point(Clocks.FIRST));
        return clock;
    }

    private void ahead(int clock, int first) {
        int relation = relations++;
        arc(first, clock, Clocks.AHEAD.greatest(), ImmutableIntArray.of(), relation);
        arc(clock, first, -Clocks.AHEAD.least(), ImmutableIntArray.of(), relation);
    }

    private void notBefore(int later, int earlier, ImmutableIntArray owners) {
        arc(later, earlier, 0, owners, relations++);
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

    /**
     * The least weight that an arc can have, wherever the anchor lies. The upper and the lower limit are taken each by
     * itself.
     */
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

    private int point(Source source) {
        return points.computeIfAbsent(source, added -> points());
    }

    /** The number of a moment; with the first of an event, that it does not end before it starts. */
    private int point(Moment moment) {
        if (moment.equals(Moment.ZERO)) {
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
