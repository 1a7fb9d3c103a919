package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code MISREPORTED}: a source says the contrary of what somebody says that it says. */
final class Misreported extends TellingRule {

    Misreported() {
        super(
                ProvenanceRules.MISREPORTED,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement on what a source says is void where the source says the contrary on record.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        for (Claim link : telling.chain()) {
            ImmutableList<Fact> facts = contrary(link.proposition(), inquiry);
            if (!facts.isEmpty()) {
                return facts;
            }
        }
        return ImmutableList.of();
    }

    /**
     * Of a saying, or its denial: what the source says on record instead. However words are read, it says as much where
     * that voids a denial; where it clears who reports it, words are read as widely as they can be.
     */
    private static ImmutableList<Fact> contrary(Proposition said, Inquiry inquiry) {
        if (!(said.affirmed() instanceof Saying saying)) {
            return ImmutableList.of();
        }
        Source source = saying.source();
        Proposition put = inquiry.read(saying.said());
        List<Claim> same = new ArrayList<>();
        List<Claim> contrary = new ArrayList<>();
        for (Statement statement : inquiry.about(saying.said(), source)) {
            if (statement instanceof Claim word && word.hedge().isEmpty()) {
                Proposition own = inquiry.read(word.proposition());
                boolean isSame = said instanceof Not
                        ? Approximations.saysAsMuch(word.proposition(), saying.said(), inquiry.conventions())
                        : own.entails(put);
                if (isSame) {
                    same.add(word);
                } else if (inquiry.excludes(own, put)) {
                    contrary.add(word);
                }
            }
        }
        if (said instanceof Not) {
            return same.isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.naming("{} says so on record", source), Fact.stating("in {}", same));
        }
        return same.isEmpty() && !contrary.isEmpty()
                ? ImmutableList.of(Fact.naming("{} does not say so", source), Fact.stating("but says {}", contrary))
                : ImmutableList.of();
    }
}
