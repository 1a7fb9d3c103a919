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
                "A statement is weak where nothing on record puts its first source in a position to know it.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (Attesting.isOfActors(telling)) {
            return Attesting.standsForOne(telling)
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.unplaced(
                            "the source does not act for {}", telling.word().actors()));
        }
        if (Attesting.isOfSources(telling)) {
            return Attesting.knowsOfSources(telling, inquiry)
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.unplaced(
                            "the source neither examined nor speaks for {}",
                            telling.word().sources().stream()
                                    .map(Source::quoted)
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
                        ? Fact.unplaced(
                                "nothing on record says that the source took part in {} or observed it",
                                ImmutableSet.of(event))
                        : Fact.shown("nothing on record says that the source took part in {} or observed it", event))
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
