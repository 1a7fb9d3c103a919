package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Opposition;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code CONTESTED}: others, no weaker, can all be right, and cannot be right together with it. */
final class Contested extends TellingRule {

    Contested() {
        super(
                ProvenanceRules.CONTESTED,
                Pass.CONTEST,
                Bearing.WEAKENS,
                "A firm statement is weak where other firm statements, which agree among themselves, contradict it or what it was taken from.");
    }

    @Override
    public boolean weighsWhatIsOnRecord() {
        return true;
    }

    /**
     * Its own contest first; then that of the claim nearest to it from which it came; then that the root ever said what
     * is put down to it.
     */
    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        Opposition undecided = Opposition.NONE;
        for (Claim link : telling.chain()) {
            Opposition opposition = earlier.opposition(link);
            if (!opposition.isNone()) {
                return contradicted(link, telling, opposition);
            }
            undecided = opposition.isUndecided() ? opposition : undecided;
        }
        Opposition ofTheRoot = telling.putDown()
                .filter(unused -> earlier.of(telling) == Strength.FIRM)
                .map(earlier::opposition)
                .orElse(Opposition.NONE);
        if (!ofTheRoot.isNone()) {
            return contradicted(telling.claim(), telling, ofTheRoot);
        }
        return undecided.isUndecided()
                ? ImmutableList.of(Fact.undecided("it is not decided {}", "whether others contradict it"))
                : ImmutableList.of();
    }

    private static ImmutableList<Fact> contradicted(Claim link, Telling telling, Opposition opposition) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        if (!link.equals(telling.claim())) {
            facts.add(Fact.stating("it was handed down from {}", link));
        }
        facts.add(Fact.contradicted(opposition.by()));
        if (opposition.more() > 0) {
            facts.add(Fact.shown("and by {} others", opposition.more()));
        }
        return facts.build();
    }
}
