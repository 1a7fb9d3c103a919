package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code CIRCULAR}: what comes back to itself was never said by anybody first. */
final class Circular extends TellingRule {

    Circular() {
        super(
                ProvenanceRules.CIRCULAR,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement is void where the sources that it came through cite each other in a circle.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.ending() == Ending.CIRCULAR
                ? ImmutableList.of(Fact.naming("the citations come back to {}", telling.root()))
                : ImmutableList.of();
    }
}
