package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Saying;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Conventions;
import org.antequem.timeline.Moment;

/** {@code SOURCE_PREDATES_FACT}, where it refutes: nothing is the report of what was still to come. */
final class SourcePredatesFactRefutes extends LineRule {

    SourcePredatesFactRefutes() {
        super(
                ProvenanceRules.SOURCE_PREDATES_FACT,
                Bearing.REFUTES,
                "A claim that a source reports something is refuted where the source certainly spoke before that had happened.");
    }

    @Override
    public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Saying saying) || isOnRecord(saying, inquiry)) {
            return ImmutableList.of();
        }
        Event telling = saying.source().telling();
        if (!inquiry.isOnRecord(telling)) {
            return ImmutableList.of();
        }
        Optional<Moment> fact = Reported.moment(saying.said(), saying.source(), inquiry);
        return fact.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(statements -> statements.before(Moment.endOf(telling), fact.get()));
    }

    /** Who says something, as people usually mean these words, says it before the fact or after. */
    private static boolean isOnRecord(Saying saying, Inquiry inquiry) {
        Conventions usual = inquiry.conventions().asUsual();
        for (Statement statement : inquiry.about(saying.said())) {
            if (statement instanceof Claim own
                    && own.saidBy().equals(Optional.of(saying.source()))
                    && own.proposition().in(usual).entails(saying.said().in(usual))) {
                return true;
            }
        }
        return false;
    }
}
