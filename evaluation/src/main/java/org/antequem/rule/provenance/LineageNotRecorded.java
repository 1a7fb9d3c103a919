package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code LINEAGE_NOT_RECORDED}: nobody knows where the root has it from. */
final class LineageNotRecorded extends TellingRule {

    LineageNotRecorded() {
        super(
                ProvenanceRules.LINEAGE_NOT_RECORDED,
                Pass.TELLING,
                Bearing.WEAKENS,
                "A statement is weak where the record does not say where its first source got it.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        return telling.ending() == Ending.NOT_RECORDED
                ? ImmutableList.of(Fact.naming("the record does not say where {} got it", telling.root()))
                : ImmutableList.of();
    }
}
