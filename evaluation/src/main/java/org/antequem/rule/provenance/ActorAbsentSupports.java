package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;

/** {@code ACTOR_ABSENT}, where it supports: of what cannot have been done there were none. */
final class ActorAbsentSupports extends ActorAbsent {

    ActorAbsentSupports() {
        super(
                Bearing.SUPPORTS,
                "A claim of a number that may be 0 is supported where any number above 0 would need somebody to have acted who was certainly dead, not yet born, or not in the office named.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        return claim.proposition() instanceof Occurred counted && counted.mayBeNone()
                ? absence(Occurred.of(counted.event()), inquiry)
                : ImmutableList.of();
    }
}
