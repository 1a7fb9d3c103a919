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

/** {@code OVERSTATED}: the source that is leaned on says less. */
final class Overstated extends TellingRule {

    Overstated() {
        super(
                ProvenanceRules.OVERSTATED,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement is void where the source that it cites speaks of the same events and says less.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.ending() == Ending.NOT_BORNE_OUT
                ? ImmutableList.of(Fact.naming("{} does not say as much", telling.root()))
                : ImmutableList.of();
    }
}
