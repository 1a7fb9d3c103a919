package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code OVERSTATED}: the source that is leaned on does not say so. */
final class Overstated extends TellingRule {

    Overstated() {
        super(
                ProvenanceRules.OVERSTATED,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement is void where the source that it cites speaks of the same events and does not say so.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (telling.ending() != Ending.NOT_BORNE_OUT) {
            return ImmutableList.of();
        }
        Claim told = telling.chain().get(telling.chain().size() - 1);
        ImmutableList<Claim> words = WordsOf.strongest(telling.root(), told, inquiry);
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.naming("{} does not say so", telling.root()));
        if (!words.isEmpty()) {
            facts.add(Fact.stating("but says {}", words));
        }
        ImmutableList<Claim> denied = WordsOf.samePerson(telling.root(), told, inquiry);
        if (!denied.isEmpty()) {
            facts.add(Fact.stating((words.isEmpty() ? "but" : "and") + " the same person says {}", denied));
        }
        return facts.build();
    }
}
