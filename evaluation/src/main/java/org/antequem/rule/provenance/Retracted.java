package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** What both rules of {@code RETRACTED} look at: that a teller on a chain took something back, if not all of it. */
abstract class Retracted extends TellingRule {

    private final String label;

    /**
     * One of the two rules.
     *
     * @param label under which the teller is shown
     */
    Retracted(Bearing bearing, String label, String sentence) {
        super(ProvenanceRules.RETRACTED, Pass.TELLING, bearing, sentence);
        this.label = label;
    }

    /** When the claim was taken back in the way of this rule; empty where it was not. */
    abstract Optional<Dating> when(Claim claim);

    @Override
    public final ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Claim link : telling.chain()) {
            Optional<Dating> when = when(link);
            if (when.isPresent() && inquiry.knows(when.get())) {
                facts.add(Fact.naming(label, link.saidBy().orElseThrow()), Fact.dated("{}", when.get()));
            }
        }
        return facts.build();
    }
}
