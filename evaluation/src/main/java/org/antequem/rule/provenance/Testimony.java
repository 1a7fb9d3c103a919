package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** What both rules of {@code TESTIMONY} look at: what somebody says of what a claim speaks of. */
abstract class Testimony extends LineRule {

    Testimony(Bearing bearing, String sentence) {
        super(ProvenanceRules.TESTIMONY, bearing, sentence);
    }

    /** Any statement is enough that bears on what is tested in the way of this rule. */
    abstract ImmutableList<Goal> goals(Proposition tested, Inquiry inquiry);

    @Override
    public final ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        return goals(claim.proposition(), inquiry);
    }
}
