package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.LineRule;
import org.antequem.rule.Reading;
import org.antequem.rule.Sufficient;

/** What both rules of {@code TESTIMONY} look at: what somebody says of what a claim speaks of. */
abstract class Testimony extends LineRule {

    Testimony(Bearing bearing, String sentence) {
        super(ProvenanceRules.TESTIMONY, bearing, sentence);
    }

    /** True where what is said bears on what is tested in the way of this rule. */
    abstract boolean bears(Proposition said, Proposition tested);

    abstract Conclusion conclusion(Statement witness);

    @Override
    public final ImmutableList<Goal> goals(Claim claim, Reading reading) {
        Proposition tested = reading.read(claim.proposition());
        ImmutableList<Statement> witnesses = reading.about(tested).stream()
                .filter(statement -> bears(reading.read(statement.proposition()), tested))
                .collect(ImmutableList.toImmutableList());
        return witnesses.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(new Sufficient(witnesses, said -> Argument.of(said, conclusion(said))));
    }
}
