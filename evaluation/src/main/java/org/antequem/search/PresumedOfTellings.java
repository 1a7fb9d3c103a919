package org.antequem.search;

import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Finding;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Reading;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.time.Conventions;

/** What is presumed to say who has a claim from whom on a record, and what that is worth. */
final class PresumedOfTellings {

    private PresumedOfTellings() {}

    /** Where something was found on a telling, before it is held against others. */
    static ImmutableSet<Presumption> inFindings(Judge judge) {
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        for (Statement statement : judge.view().statements()) {
            if (statement instanceof Claim claim) {
                for (Telling telling : judge.view().lineage().tellings(claim)) {
                    for (Finding finding : judge.assessments()
                            .beforeContest(telling, judge.hearing().inquiry())) {
                        finding.facts().forEach(fact -> all.addAll(fact.presumptions()));
                    }
                }
            }
        }
        return all.build();
    }

    /** How words are read, where it decides whether whoever is cited bears a claim out. */
    static ImmutableSet<Presumption> inChains(RecordView view) {
        return view.presumed().ofWords().stream()
                .filter(one -> !view.lineage().leadsAsIn(without(one, view)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Lineage without(Presumption presumption, RecordView view) {
        Conventions left = Approximations.without(ImmutableSet.of(presumption), view.conventions());
        return view.lineage().readBy(Reading.by(left));
    }
}
