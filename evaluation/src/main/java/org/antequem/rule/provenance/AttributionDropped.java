package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code ATTRIBUTION_DROPPED}: the source put it down to somebody, and whoever retells it does not. */
final class AttributionDropped extends TellingRule {

    AttributionDropped() {
        super(
                ProvenanceRules.ATTRIBUTION_DROPPED,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where it leaves out everybody to whom its source attributes what it says.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (int i = 1; i <= telling.chain().size(); i++) {
            Claim told = telling.chain().get(i - 1);
            Set<Source> named = Set.of();
            Collection<Claim> words = List.of();
            if (i < telling.chain().size()) {
                words = List.of(telling.chain().get(i));
                named = telling.chain().get(i).citing().sources();
            } else if (telling.ending() == Ending.NOT_BORNE_OUT) {
                words = WordsOf.strongest(telling.root(), told, inquiry);
                named = byAll(WordsOf.source(telling.root(), told, inquiry));
            }
            Source teller = told.saidBy().orElseThrow();
            if (!named.isEmpty()
                    && !named.contains(teller)
                    && Collections.disjoint(named, told.citing().sources())) {
                facts.add(
                        Fact.naming("{}", words.iterator().next().saidBy().orElseThrow()),
                        Fact.stating(" says {}", words),
                        Fact.naming("and attributes that to {}", named),
                        Fact.naming("which {} leaves out", teller));
            }
        }
        return facts.build();
    }

    /** To whom the claims are attributed; to nobody, where one of them is not. */
    private static Set<Source> byAll(Set<Claim> claims) {
        Set<Source> named = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (claim.citing().sources().isEmpty()) {
                return Set.of();
            }
            named.addAll(claim.citing().sources());
        }
        return named;
    }
}
