package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Event;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code NOT_IN_POSITION_TO_KNOW}, where it voids: somebody who was there says that the root was not. */
final class NotInPositionToKnowVoids extends TellingRule {

    NotInPositionToKnowVoids() {
        super(
                TestimonyRules.NOT_IN_POSITION_TO_KNOW,
                Pass.SPEAKERS,
                Bearing.VOIDS,
                "A statement is void where somebody who was there says that its first source was not, and nobody else says otherwise.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Places places = new Places(telling, earlier, inquiry);
        for (Event event : telling.word().attested()) {
            List<Statement> denials = places.denials(event);
            if (!denials.isEmpty() && !places.of(event).isAtLeast(Place.ATTESTED_WEAKLY)) {
                facts.add(Fact.stating("the source was not there, according to {}", denials));
            }
        }
        return facts.build();
    }
}
