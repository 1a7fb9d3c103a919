package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** {@code RETRACTED}: whoever said so says so no more, or is no longer sure. */
public final class Retracted extends TellingRule {

    /**
     * One of the two sides of the rule.
     *
     * @param bearing {@link Bearing#VOIDS} for what was withdrawn, {@link Bearing#WEAKENS} for what was doubted
     */
    public Retracted(Bearing bearing) {
        super(
                "RETRACTED",
                bearing,
                "A statement is %s where its teller, or the teller of a claim it was handed down from, %s it."
                        .formatted(
                                bearing == Bearing.VOIDS ? "void" : "weak",
                                bearing == Bearing.VOIDS ? "withdrew" : "came to doubt"));
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Inquiry inquiry) {
        boolean isVoid = bearing() == Bearing.VOIDS;
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Claim link : telling.chain()) {
            Optional<Dating> when = isVoid ? link.withdrawn() : link.doubted();
            if (when.isPresent() && inquiry.knows(when.get())) {
                Source teller = link.saidBy().orElseThrow();
                facts.add(Fact.naming(isVoid ? "withdrawn by" : "doubted by", teller), Fact.dated("when", when.get()));
            }
        }
        return facts.build();
    }
}
