package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;

/** {@code ATTRIBUTION_DROPPED}: the source put it down to somebody, and whoever retells it does not. */
public final class AttributionDropped extends TellingRule {

    /** The rule; it has no settings. */
    public AttributionDropped() {
        super(
                "ATTRIBUTION_DROPPED",
                Bearing.WEAKENS,
                "A statement is weak where it, or a claim it was handed down from, names none of those to whom its source"
                        + " attributes it, or, where its source does not say it, all that it relates of the same events.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (int i = 0; i < telling.chain().size(); i++) {
            Claim told = telling.chain().get(i);
            ImmutableSet<Source> named = attributed(telling, i, reading);
            if (!named.isEmpty() && Collections.disjoint(named, told.citing().sources())) {
                facts.add(
                        new Fact("put down by the source to", named),
                        new Fact("left out by", told.saidBy().orElseThrow()));
            }
        }
        return facts.build();
    }

    /** To whom the source of one link of the chain attributes what it says; nobody, where any of it is its own. */
    private static ImmutableSet<Source> attributed(Telling telling, int link, Reading reading) {
        List<Claim> taken = telling.chain().subList(link + 1, telling.chain().size());
        if (taken.isEmpty() && telling.ending() == Ending.NOT_BORNE_OUT) {
            taken = Quoted.from(telling.root(), telling.chain().get(link), reading);
        } else if (!taken.isEmpty()) {
            taken = taken.subList(0, 1);
        }
        ImmutableSet.Builder<Source> named = ImmutableSet.builder();
        for (Claim claim : taken) {
            if (claim.citing().sources().isEmpty()) {
                return ImmutableSet.of();
            }
            named.addAll(claim.citing().sources());
        }
        return named.build();
    }
}
