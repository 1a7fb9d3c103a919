package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code OWN_SOURCE_EXCLUDES}: if the source that is leaned on is right, the claim is wrong. */
final class OwnSourceExcludes extends TellingRule {

    OwnSourceExcludes() {
        super(
                ProvenanceRules.OWN_SOURCE_EXCLUDES,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement is void where the source that it cites, taken at its word, refutes it.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        for (Link link : Link.of(telling)) {
            ImmutableList<Fact> facts =
                    facts(link.cited(), inquiry.refutedAtItsWord(link.cited(), asked(link.claim())));
            if (!facts.isEmpty()) {
                return facts;
            }
        }
        return ImmutableList.of();
    }

    /** Said by nobody, so that what the source has from its teller is used as well: it is the source that is asked. */
    private static Claim asked(Claim claim) {
        return Claim.that(claim.wording()).states(claim.proposition()).build();
    }

    private static ImmutableList<Fact> facts(Source cited, ImmutableList<Finding> found) {
        Set<String> codes = new LinkedHashSet<>();
        Set<Presumption> presuming = new LinkedHashSet<>();
        Set<Hedge> hedges = new LinkedHashSet<>();
        for (Finding finding : found) {
            if (finding.bearing() != Bearing.REFUTES) {
                return ImmutableList.of();
            }
            codes.add(finding.code());
            presuming.addAll(finding.presuming());
        }
        Set<Claim> words = WordsOf.refutations(found);
        words.forEach(claim -> claim.hedge().ifPresent(hedges::add));
        if (words.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(
                Fact.naming("{}, taken at its word, refutes it", cited),
                Fact.shown("by {}", codes),
                Fact.stating("with the words {}", words));
        if (!hedges.isEmpty()) {
            facts.add(Fact.shown("once the hedge {} is set aside", hedges));
        }
        if (!presuming.isEmpty()) {
            facts.add(Fact.presuming(presuming));
        }
        return facts.build();
    }
}
