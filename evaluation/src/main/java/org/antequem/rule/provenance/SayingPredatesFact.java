package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Saying;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.timeline.Moment;

/** {@code SOURCE_PREDATES_FACT}, where it refutes: nothing is the report of what was still to come. */
public final class SayingPredatesFact extends LineRule {

    /** The rule; it has no settings. */
    public SayingPredatesFact() {
        super(
                "SOURCE_PREDATES_FACT",
                Bearing.REFUTES,
                "A claim that a source reports something is refuted where the source certainly spoke before that had come"
                        + " about, unless the source's own words on record say it.");
    }

    @Override
    public Optional<Goal> goal(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Saying saying) || isOnRecord(saying, inquiry)) {
            return Optional.empty();
        }
        Event telling = saying.source().telling();
        if (!inquiry.isOnRecord(telling)) {
            return Optional.empty();
        }
        return Reported.moment(saying.said(), saying.source(), inquiry)
                .map(fact -> statements -> statements.before(Moment.endOf(telling), fact));
    }

    /** Who says something says it, before the fact or after. */
    private static boolean isOnRecord(Saying saying, Inquiry inquiry) {
        for (Statement statement : inquiry.about(saying.said())) {
            if (statement instanceof Claim own
                    && own.saidBy().equals(Optional.of(saying.source()))
                    && inquiry.read(own.proposition()).entails(inquiry.read(saying.said()))) {
                return true;
            }
        }
        return false;
    }
}
