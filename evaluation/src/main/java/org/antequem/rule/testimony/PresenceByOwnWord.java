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
                "A statement is weak where its root was at an event it attests by its own word alone, or by a word of others"
                        + " that is weak or denied.");
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
                facts.add(Fact.shown("was, by its own word alone, at", event));
            } else if (place == Place.ATTESTED_WEAKLY) {
                facts.add(Fact.shown("was, by a weak word of others, at", event));
            } else if (place == Place.ATTESTED && !denials.isEmpty()) {
                facts.add(Fact.stating("was not there, says", denials));
            }
        }
        return facts.build();
    }
}
