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

/** {@code PRESENCE_BY_OWN_WORD}: whoever wants to be heard says that he was there. */
final class PresenceByOwnWord extends TellingRule {

    PresenceByOwnWord() {
        super(
                TestimonyRules.PRESENCE_BY_OWN_WORD,
                Pass.SPEAKERS,
                Bearing.WEAKENS,
                "A statement is weak where only its first source itself, or a doubtful word of others, says that this source was there.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (Attesting.isOfActors(telling)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Places places = new Places(telling, earlier, inquiry);
        for (Event event : telling.word().attested()) {
            Place place = places.of(event);
            List<Statement> denials = places.denials(event);
            if (place == Place.OWN_WORD && denials.isEmpty()) {
                facts.add(Fact.shown("it is only the word of the source itself that it was at {}", event));
            } else if (place == Place.ATTESTED_WEAKLY) {
                facts.add(Fact.shown("it is only a weak word of others that the source was at {}", event));
            } else if (place == Place.ATTESTED && !denials.isEmpty()) {
                facts.add(Fact.stating("the source was not there, according to {}", denials));
            }
        }
        return facts.build();
    }
}
