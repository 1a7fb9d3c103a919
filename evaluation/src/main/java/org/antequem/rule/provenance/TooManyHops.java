package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code TOO_MANY_HOPS}: words change from mouth to mouth. */
final class TooManyHops extends TellingRule {

    TooManyHops() {
        super(
                ProvenanceRules.TOO_MANY_HOPS,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where it was handed on more often than the policy allows.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.hops() > inquiry.policy().mostHops()
                ? ImmutableList.of(Fact.shown("it was handed on {} times", telling.hops()))
                : ImmutableList.of();
    }
}
