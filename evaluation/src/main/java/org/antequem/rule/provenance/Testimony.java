package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** What both rules of {@code TESTIMONY} look at: what somebody says of what a claim speaks of. */
abstract class Testimony extends LineRule {

    Testimony(Bearing bearing, String sentence) {
        super(ProvenanceRules.TESTIMONY, bearing, sentence);
    }

    /** The statements that bear on what is tested in the way of this rule. */
    abstract ImmutableList<Statement> witnesses(Proposition tested, Inquiry inquiry);

    abstract Conclusion conclusion(Statement witness);

    @Override
    public final ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        ImmutableList<Statement> witnesses = witnesses(claim.proposition(), inquiry);
        return witnesses.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(new AnyOf(witnesses, said -> Argument.of(said, conclusion(said))));
    }
}
