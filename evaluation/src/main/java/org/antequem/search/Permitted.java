package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Leeway;
import org.antequem.finding.Permission;
import org.antequem.finding.Strength;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Presumption;
import org.antequem.model.Spacing;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.rule.Inquiry;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/**
 * What dates permit of a claim of order, duration or cause, as everything leaves them that may be used against it and
 * is worth something as evidence. That they permit it supports nothing. The answer presumes no more of rough numbers
 * and dates than is needed to say anything.
 */
final class Permitted {

    private final Claim claim;
    private final Inquiry usable;
    private final Judge judge;

    /** @param inquiry about the claim */
    Permitted(Claim claim, Inquiry inquiry, Judge judge) {
        Tellings usable = Tellings.on(
                claim,
                Bearing.REFUTES,
                inquiry,
                judge.view().lineage(),
                false,
                judge.assessments().granting(inquiry.granted(), inquiry));
        this.claim = claim;
        Means means = Means.of(Strength.WEAK);
        this.usable = inquiry.where(statement -> usable.admit(statement, means));
        this.judge = judge;
    }

    Permission permission() {
        ImmutableList<Leeway> usual = leeways(usable);
        RecordView view = judge.view();
        boolean isPlain = view.reading(Approximations.ALL).timeline() == view.timeline();
        if (usual.isEmpty() || isPlain) {
            return new Permission(usual, ImmutableSet.of(), false);
        }
        Set<Presumption> possible = Sets.union(
                Approximations.presumedBy(claim.proposition(), view.conventions()),
                Approximations.presumedBy(view.timeline().statements(), view.conventions()));
        for (ImmutableSet<Presumption> presumed : Approximations.choices(Sets.filter(possible, usable::presumes))) {
            ImmutableList<Leeway> leeways = presuming(presumed);
            if (!leeways.isEmpty()) {
                Set<Presumption> ofTheNorth = Sets.union(presumed, ImmutableSet.of(Approximations.NORTHERN_SEASONS));
                return new Permission(
                        leeways,
                        Approximations.told(presumed),
                        possible.contains(Approximations.NORTHERN_SEASONS) && !leeways.equals(presuming(ofTheNorth)));
            }
        }
        return Permission.NONE;
    }

    /** What is permitted by dates that are read by these presumptions, and by no others. */
    private ImmutableList<Leeway> presuming(Set<Presumption> presumed) {
        ImmutableSet<Presumption> others =
                Sets.difference(Approximations.ALL, presumed).immutableCopy();
        return leeways(judge.hearing().without(others, usable));
    }

    private ImmutableList<Leeway> leeways(Inquiry inquiry) {
        if (claim.proposition() instanceof Spacing said) {
            return leeways(said.in(inquiry.conventions()), inquiry);
        }
        return claim.proposition() instanceof Cause said ? leeways(said, inquiry) : ImmutableList.of();
    }

    private static ImmutableList<Leeway> leeways(Spacing said, Inquiry inquiry) {
        ImmutableList.Builder<Leeway> all = ImmutableList.builder();
        for (EndpointRelation relation : said.relations()) {
            Moment point = new Moment(said.event(), relation.point());
            Leeway leeway = between(point, new Moment(said.anchor(), relation.anchor()), inquiry);
            if (!relation.gap(Bounds.UNKNOWN, inquiry.conventions()).overlaps(leeway.gap())) {
                return ImmutableList.of();
            }
            add(leeway, all);
        }
        return all.build();
    }

    /**
     * A cause must have started before its effect was over. Shown is how they started; where the cause started later,
     * how long that was before the effect was over.
     */
    private static ImmutableList<Leeway> leeways(Cause said, Inquiry inquiry) {
        Moment cause = Moment.startOf(said.cause());
        Leeway untilStart = between(cause, Moment.startOf(said.effect()), inquiry);
        Leeway untilEnd = between(cause, Moment.endOf(said.effect()), inquiry);
        ImmutableList.Builder<Leeway> all = ImmutableList.builder();
        if (untilStart.gap().greatest() > 0) {
            add(untilStart, all);
        } else if (untilEnd.gap().least() >= 0) {
            add(untilEnd, all);
        }
        return all.build();
    }

    private static Leeway between(Moment point, Moment anchor, Inquiry inquiry) {
        return new Leeway(point, inquiry.gap(point, anchor), anchor);
    }

    /** No event ends before it starts: that much is known of any. */
    private static void add(Leeway leeway, ImmutableList.Builder<Leeway> all) {
        boolean isOfOne = leeway.point().event().equals(leeway.anchor().event());
        if (!leeway.gap().encloses(isOfOne ? new Gap(Bounds.DISTANT_PAST, 0) : Gap.UNKNOWN)) {
            all.add(leeway);
        }
    }
}
