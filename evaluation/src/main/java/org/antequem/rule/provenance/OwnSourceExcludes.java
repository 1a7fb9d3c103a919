package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;

/** {@code OWN_SOURCE_EXCLUDES}: if the source that is leaned on is right, the claim is wrong. */
public final class OwnSourceExcludes extends TellingRule {

    /** The rule; it has no settings. */
    public OwnSourceExcludes() {
        super(
                "OWN_SOURCE_EXCLUDES",
                Bearing.VOIDS,
                "A statement is void where it, or a claim it was handed down from, is refuted by the words of the source"
                        + " that it cites, taken at its word.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        List<Claim> chain = telling.chain();
        for (int i = 0; i < chain.size(); i++) {
            Claim link = chain.get(i);
            Source cited = i + 1 < chain.size() ? chain.get(i + 1).saidBy().orElseThrow() : telling.root();
            if (link.citing().sources().contains(cited)) {
                ImmutableList<Finding> found = reading.atItsWord(cited, link);
                ImmutableSet<Claim> words = Quoted.in(found);
                if (!words.isEmpty() && found.stream().allMatch(finding -> finding.bearing() == Bearing.REFUTES)) {
                    return facts(cited, found, words);
                }
            }
        }
        return ImmutableList.of();
    }

    private static ImmutableList<Fact> facts(Source cited, List<Finding> found, ImmutableSet<Claim> words) {
        Set<String> codes = new LinkedHashSet<>();
        Set<Presumption> presuming = new LinkedHashSet<>();
        Set<Hedge> hedges = new LinkedHashSet<>();
        for (Finding finding : found) {
            codes.add(finding.code());
            presuming.addAll(finding.presuming());
        }
        words.forEach(claim -> claim.hedge().ifPresent(hedges::add));
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(
                new Fact("taken at its word", cited),
                new Fact("refuted by", ImmutableSet.copyOf(codes)),
                new Fact("on the words", words));
        if (!hedges.isEmpty()) {
            facts.add(new Fact("hedge set aside", ImmutableSet.copyOf(hedges)));
        }
        if (!presuming.isEmpty()) {
            facts.add(new Fact("presuming that", ImmutableSet.copyOf(presuming)));
        }
        return facts.build();
    }
}
