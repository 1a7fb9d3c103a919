package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Lives;
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

    private static final String SILENCE = "nothing on record says that {}";
    private static final String OUTSIDE = " took part in {} or observed it";
    private static final String AUTHOR = "the author of {}";
    private static final String NOT_ALIVE = " was not alive at the time of {}";

    NotInPositionToKnowWeakens() {
        super(
                TestimonyRules.NOT_IN_POSITION_TO_KNOW,
                Pass.SPEAKERS,
                Bearing.WEAKENS,
                "A statement is weak where nothing on record puts its first source in a position to know it.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        Source root = telling.root();
        if (Attesting.isOfActors(telling)) {
            return Attesting.standsForOne(telling)
                    ? ImmutableList.of()
                    : without(" acts for {}", " or for {}", root, telling.word().actors());
        }
        if (Attesting.isOfSources(telling)) {
            return new Acquaintances(telling, earlier, inquiry).place().isAtLeast(Place.OWN_WORD)
                    ? ImmutableList.of()
                    : without(
                            " examined {} or speaks for it",
                            "or examined {} or speaks for it",
                            root,
                            Iterables.transform(telling.word().sources(), Source::quoted));
        }
        ImmutableSet<Event> attested = telling.word().attested();
        Places places = new Places(telling, earlier, inquiry);
        List<Event> outside = new ArrayList<>();
        for (Event event : attested) {
            if (places.of(event) == Place.NOWHERE) {
                outside.add(event);
            }
        }
        boolean isUnplaced = outside.size() == attested.size() && !isExamined(root, inquiry);
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Event event : outside) {
            boolean isOfAnotherTime = Lives.wereAtAnotherTime(root, event, inquiry.conventions());
            String outsideOf = isOfAnotherTime ? NOT_ALIVE : OUTSIDE;
            facts.add(
                    Fact.naming(isOfAnotherTime ? AUTHOR : SILENCE, root),
                    isUnplaced ? Fact.unplaced(outsideOf, ImmutableSet.of(event)) : Fact.shown(outsideOf, event));
        }
        return facts.build();
    }

    /** {@code "nothing on record says that "the annals" acts for "Rome" or for "Parthia""}. */
    private static ImmutableList<Fact> without(String label, String further, Source root, Iterable<?> of) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.naming(SILENCE, root));
        String next = label;
        for (Object one : of) {
            facts.add(Fact.unplaced(next, ImmutableList.of(one)));
            next = further;
        }
        return facts.build();
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
