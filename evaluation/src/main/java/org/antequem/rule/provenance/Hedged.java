package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code HEDGED}: the teller, or somebody it has it from, holds back. */
final class Hedged extends TellingRule {

    Hedged() {
        super(
                ProvenanceRules.HEDGED,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where it, or what it was taken from, is hedged.");
    }

    @Override
    public boolean weighsWhatIsOnRecord() {
        return true;
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.chain().stream()
                .flatMap(link -> link.hedge().stream())
                .map(hedge -> Fact.shown("it is hedged as {}", hedge))
                .collect(ImmutableList.toImmutableList());
    }
}
