package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.timeline.Moment;

/** {@code SOURCE_PREDATES_FACT}, where it voids: who tells of something before it came about knows nothing of it. */
final class SourcePredatesFactVoids extends TellingRule {

    SourcePredatesFactVoids() {
        super(
                ProvenanceRules.SOURCE_PREDATES_FACT,
                Pass.DATES,
                Bearing.VOIDS,
                "A statement is void where somebody through whom it came certainly spoke before what it reports had happened.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        for (Source speaker : telling.speakers()) {
            Event spoke = speaker.telling();
            Optional<Moment> fact = Reported.moment(telling.claim().proposition(), speaker, inquiry);
            Optional<Argument> before = fact.flatMap(moment -> Succession.of(spoke, moment, telling, inquiry));
            if (before.isPresent()) {
                Moment moment = fact.orElseThrow();
                String side = moment.endpoint() == Endpoint.START ? "start" : "end";
                return ImmutableList.<Fact>builder()
                        .add(Succession.when("it was told {}", spoke))
                        .add(Fact.shown("before the " + side + " of {}", moment.event()))
                        .addAll(before.get().shown())
                        .build();
            }
        }
        return ImmutableList.of();
    }
}
