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

    private static final String WAS_NOT_THERE = "{} was not there";
    private static final String DID_NOT_EXAMINE = "{} did not examine it";

    NotInPositionToKnowVoids() {
        super(
                TestimonyRules.NOT_IN_POSITION_TO_KNOW,
                Pass.SPEAKERS,
                Bearing.VOIDS,
                "A statement is void where somebody who was there says that its first source was not, and nobody else says otherwise.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (Attesting.isOfSources(telling)) {
            Acquaintances acquaintances = new Acquaintances(telling, earlier, inquiry);
            return acquaintances.place().isAtLeast(Place.ATTESTED_WEAKLY)
                    ? ImmutableList.of()
                    : facts(telling, DID_NOT_EXAMINE, acquaintances.denials());
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Places places = new Places(telling, earlier, inquiry);
        for (Event event : telling.word().attested()) {
            if (!places.of(event).isAtLeast(Place.ATTESTED_WEAKLY)) {
                facts.addAll(facts(telling, WAS_NOT_THERE, places.denials(event)));
                facts.addAll(facts(telling, DID_NOT_EXAMINE, places.deniedExaminations(event)));
            }
        }
        return facts.build();
    }

    private static ImmutableList<Fact> facts(Telling telling, String label, List<Statement> denials) {
        return denials.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Fact.naming(label, telling.root()), Fact.stating("according to {}", denials));
    }
}
