package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Position;
import org.antequem.lineage.Telling;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code NOT_IN_POSITION_TO_KNOW}: the root was not there and speaks for nobody who was. */
final class NotInPositionToKnow extends TellingRule {

    NotInPositionToKnow() {
        super(
                ProvenanceRules.NOT_IN_POSITION_TO_KNOW,
                Pass.SPEAKERS,
                Bearing.WEAKENS,
                "A statement is weak where its root neither took part in, nor observed, nor acts for an actor of an event it attests;"
                        + " and, where it speaks of interests, acts for none of those whose they are.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        Proposition said = telling.claim().proposition();
        if (said.actors().isEmpty() || isSaying(said)) {
            return said.attested().stream()
                    .filter(event -> Position.of(telling.root(), event) == Position.OUTSIDE)
                    .map(event -> Fact.shown("was outside of", event))
                    .collect(ImmutableList.toImmutableList());
        }
        return said.actors().stream().anyMatch(telling.root()::standsFor)
                ? ImmutableList.of()
                : ImmutableList.of(Fact.shown("acts for none of", said.actors()));
    }

    private static boolean isSaying(Proposition said) {
        return said instanceof Saying || (said instanceof Not denial && denial.negated() instanceof Saying);
    }
}
