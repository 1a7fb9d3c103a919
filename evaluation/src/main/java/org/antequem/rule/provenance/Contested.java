package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.ContestRule;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;
import org.antequem.timeline.Conflict;

/** {@code CONTESTED}: others, no weaker, say what cannot be so together with it. */
final class Contested extends ContestRule {

    Contested() {
        super(
                ProvenanceRules.CONTESTED,
                Bearing.WEAKENS,
                "A statement is weak where another excludes it, or others contradict its dates together, and each of these"
                        + " is at least as strong as it is before this rule.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths strengths, Inquiry inquiry) {
        Strength least = strengths.of(telling);
        if (least == Strength.VOID) {
            return ImmutableList.of();
        }
        Claim claim = telling.claim();
        Proposition said = inquiry.read(claim.proposition());
        Set<Statement> against = new LinkedHashSet<>();
        for (Statement other : inquiry.about(said)) {
            if (inquiry.read(other.proposition()).excludes(said)
                    && strengths.of(other).isAtLeast(least)) {
                against.add(other);
            }
        }
        for (Conflict conflict : strengths.conflicts(claim, least)) {
            if (conflict.statements().contains(claim)) {
                against.addAll(conflict.statements());
            }
        }
        against.remove(claim);
        return against.isEmpty() ? ImmutableList.of() : ImmutableList.of(Fact.stating("contradicted by", against));
    }
}
