package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code NOT_IN_POSITION_TO_KNOW}, where it weakens: by nobody's word was the root there. */
final class NotInPositionToKnowWeakens extends TellingRule {

    NotInPositionToKnowWeakens() {
        super(
                TestimonyRules.NOT_IN_POSITION_TO_KNOW,
                Pass.SPEAKERS,
                Bearing.WEAKENS,
                "A statement is weak where, by nobody's word, its root was at an event it attests, examined it, or speaks for"
                        + " somebody who did it or for whom it was done; where it speaks of sources, where its root examined"
                        + " and made none of them, and speaks for nobody who did; and, where it speaks of interests or of who acts for whom, where"
                        + " its root acts for none of those.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (Attesting.isOfActors(telling)) {
            return Attesting.standsForOne(telling)
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.unplaced(
                            "acts for none of", telling.word().actors()));
        }
        if (Attesting.isOfSources(telling)) {
            return Attesting.knowsOfSources(telling, inquiry)
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.unplaced(
                            "examined none of these, and does not speak for",
                            telling.word().sources().stream()
                                    .map(Source::name)
                                    .toList()));
        }
        ImmutableSet<Event> attested = telling.word().attested();
        Places places = new Places(telling, earlier, inquiry);
        List<Event> outside = new ArrayList<>();
        for (Event event : attested) {
            if (places.of(event) == Place.NOWHERE) {
                outside.add(event);
            }
        }
        boolean isUnplaced = outside.size() == attested.size() && !isExamined(telling.root(), inquiry);
        return outside.stream()
                .map(event -> isUnplaced
                        ? Fact.unplaced("was outside of", ImmutableSet.of(event))
                        : Fact.shown("was outside of", event))
                .collect(ImmutableList.toImmutableList());
    }

    /** True of a thing that somebody is said to have examined. */
    private static boolean isExamined(Source root, Inquiry inquiry) {
        for (Statement statement : inquiry.ofKind(Examination.class, root)) {
            if (statement.proposition() instanceof Examination examination
                    && examination.examined().equals(root)
                    && !(statement instanceof Claim claim
                            && inquiry.tellings(claim).isEmpty())) {
                return true;
            }
        }
        return false;
    }
}
