package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;

/** What both rules of {@code TESTIMONY} look at: what somebody says of what a claim speaks of. */
abstract class Testimony extends LineRule {

    Testimony(Bearing bearing, String sentence) {
        super(ProvenanceRules.TESTIMONY, bearing, sentence);
    }

    /**
     * True where what is said bears on what is tested in the way of this rule.
     *
     * @param granted what the claim is granted
     */
    abstract boolean bears(Proposition said, Proposition tested, Granted granted);

    abstract Conclusion conclusion(Statement witness);

    @Override
    public final ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        Proposition tested = inquiry.read(claim.proposition());
        return AnyOf.about(
                tested,
                inquiry,
                statement -> bears(inquiry.read(statement.proposition()), tested, inquiry.granted()),
                said -> Argument.of(said, conclusion(said)));
    }
}
