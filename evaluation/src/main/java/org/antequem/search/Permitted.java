package org.antequem.search;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Leeway;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.EndpointRelation;
import org.antequem.model.Spacing;
import org.antequem.rule.Inquiry;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;
import org.antequem.timeline.Moment;

/**
 * What dates permit of a claim of order, duration or cause, as everything that may be used against it leaves them. That
 * they permit it supports nothing.
 */
final class Permitted {

    private final Claim claim;
    private final Inquiry inquiry;

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
        this.inquiry = inquiry.where(usable::admit);
    }

    /** Empty where dates rule it out, say nothing of it, or do not concern it. */
    ImmutableList<Leeway> leeways() {
        if (claim.proposition() instanceof Spacing said) {
            return leeways(said);
        }
        return claim.proposition() instanceof Cause said ? leeways(said) : ImmutableList.of();
    }

    private ImmutableList<Leeway> leeways(Spacing said) {
        ImmutableList.Builder<Leeway> all = ImmutableList.builder();
        for (EndpointRelation relation : said.relations()) {
            Leeway leeway =
                    between(new Moment(said.event(), relation.point()), new Moment(said.anchor(), relation.anchor()));
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
    private ImmutableList<Leeway> leeways(Cause said) {
        Moment cause = Moment.startOf(said.cause());
        Leeway untilStart = between(cause, Moment.startOf(said.effect()));
        Leeway untilEnd = between(cause, Moment.endOf(said.effect()));
        ImmutableList.Builder<Leeway> all = ImmutableList.builder();
        if (untilStart.gap().greatest() > 0) {
            add(untilStart, all);
        } else if (untilEnd.gap().least() >= 0) {
            add(untilEnd, all);
        }
        return all.build();
    }

    private Leeway between(Moment point, Moment anchor) {
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
