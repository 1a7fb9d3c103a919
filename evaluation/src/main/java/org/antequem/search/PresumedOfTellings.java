package org.antequem.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import org.antequem.finding.Finding;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Voice;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.record.Approximations;
import org.antequem.record.ReadByConventions;
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

    /**
     * How words are read, where it decides whether whoever is cited bears a claim out, or in what voice he is heard.
     */
    static ImmutableSet<Presumption> inLineage(RecordView view) {
        Lineage lineage = view.lineage();
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        for (Presumption one : view.presumed().ofWords()) {
            Conventions left = Approximations.without(ImmutableSet.of(one), view.conventions());
            Lineage other = lineage.readBy(new ReadByConventions(left));
            if (!lineage.leadsAsIn(other)
                    || Iterables.any(
                            Iterables.filter(view.statements(), Claim.class),
                            claim -> !voices(claim, lineage).equals(voices(claim, other)))) {
                all.add(one);
            }
        }
        return all.build();
    }

    private static List<Voice> voices(Claim claim, Lineage lineage) {
        return lineage.tellings(claim).stream().map(lineage::voice).toList();
    }
}
