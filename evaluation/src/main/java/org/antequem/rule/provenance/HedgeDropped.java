package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code HEDGE_DROPPED}: the source was careful, and whoever retells it is not. */
final class HedgeDropped extends TellingRule {

    HedgeDropped() {
        super(
                ProvenanceRules.HEDGE_DROPPED,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where what it was taken from has a hedge that it leaves out.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (int i = 1; i < telling.chain().size(); i++) {
            Claim taken = telling.chain().get(i);
            Claim told = telling.chain().get(i - 1);
            if (taken.hedge().isPresent() && told.hedge().isEmpty()) {
                facts.add(
                        Fact.naming("{}", taken.saidBy().orElseThrow()),
                        Fact.stating(" says {}", WordsOf.inWhich(taken, inquiry)),
                        Fact.shown("with the hedge {}", taken.hedge().get()),
                        Fact.naming("which {} leaves out", told.saidBy().orElseThrow()));
            }
        }
        return facts.build();
    }
}
