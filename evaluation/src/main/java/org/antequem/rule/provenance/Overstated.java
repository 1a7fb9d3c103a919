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
                "A statement is void where a source that it cites, or that a claim cites from which it was handed down,"
                        + " relates one at least of the same events, or denies it, but says nothing that entails it.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.ending() == Ending.NOT_BORNE_OUT
                ? ImmutableList.of(Fact.naming("not in the words of", telling.root()))
                : ImmutableList.of();
    }
}
