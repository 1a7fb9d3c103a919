package org.antequem.search;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.record.Granted;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.rule.provenance.ProvenanceRules;

/** How strong tellings are before any is held against another: what the telling rules find on them, and no more. */
public final class Unopposed {

    private final Judge judge;

    /** In a view of a record, by those of these rules that look at a telling. */
    public Unopposed(RecordView view, ImmutableList<Rule> rules) {
        judge = new Judge(
                view,
                rules.stream()
                        .filter(rule -> !rule.code().equals(ProvenanceRules.CONTESTED))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The strength that the telling rules leave. */
    public Strength of(Telling telling) {
        return TellingAssessments.strength(found(telling));
    }

    /** True where no rule says that the root was at nothing that it tells. */
    public boolean isPlaced(Telling telling) {
        return found(telling).stream().noneMatch(Finding::isUnplaced);
    }

    private ImmutableList<Finding> found(Telling telling) {
        return judge.assessments()
                .granting(Granted.NOTHING, judge.hearing().inquiry())
                .apply(telling);
    }
}
