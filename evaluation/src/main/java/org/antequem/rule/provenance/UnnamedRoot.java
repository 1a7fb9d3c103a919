package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code UNNAMED_ROOT}: whoever says so cannot be asked. */
final class UnnamedRoot extends TellingRule {

    UnnamedRoot() {
        super(
                ProvenanceRules.UNNAMED_ROOT,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where its first source is not named.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.root().isNamed()
                ? ImmutableList.of()
                : ImmutableList.of(Fact.naming("the record does not name {}", telling.root()));
    }
}
