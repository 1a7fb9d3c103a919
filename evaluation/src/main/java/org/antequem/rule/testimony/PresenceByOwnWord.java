package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Event;
import org.antequem.model.Source;
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
        if (Attesting.isOfSources(telling)) {
            return ofSources(telling, new Acquaintances(telling, earlier, inquiry));
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        Places places = new Places(telling, earlier, inquiry);
        for (Event event : telling.word().attested()) {
            Place place = places.of(event);
            List<Statement> denials = places.denials(event);
            List<Statement> unexamined = places.deniedExaminations(event);
            if (place == Place.OWN_WORD && denials.isEmpty() && unexamined.isEmpty()) {
                if (places.isOfItsOwnDoing(event)) {
                    facts.add(
                            Fact.naming("{} speaks for its own side", telling.root()),
                            Fact.shown(" about what {} did", telling.word().actors()));
                } else if (places.isByItsSideAlone(event)) {
                    facts.add(
                            Fact.naming("only the side for which {} speaks", telling.root()),
                            Fact.shown(" says that its own people did {}", event));
                } else {
                    facts.add(
                            Fact.naming(nobodyElse(places.isToldByOthers(event)), telling.root()),
                            Fact.shown(" was at {}", event));
                }
            } else if (place == Place.ATTESTED_WEAKLY) {
                facts.add(
                        Fact.naming("only a weak statement says that {}", telling.root()),
                        Fact.shown(" was at {}", event));
            } else if (place == Place.ATTESTED && !denials.isEmpty()) {
                facts.add(Fact.naming("{} was not there", telling.root()), Fact.stating("according to {}", denials));
            } else if (place == Place.ATTESTED && !unexamined.isEmpty()) {
                facts.addAll(didNotExamine(telling, unexamined));
            }
        }
        return facts.build();
    }

    private static ImmutableList<Fact> ofSources(Telling telling, Acquaintances acquaintances) {
        ImmutableList<String> sources =
                telling.word().sources().stream().map(Source::quoted).collect(ImmutableList.toImmutableList());
        List<Statement> denials = acquaintances.denials();
        return switch (acquaintances.place()) {
            case OWN_WORD ->
                denials.isEmpty()
                        ? couldKnow(nobodyElse(acquaintances.isToldByOthers()), telling.root(), sources)
                        : ImmutableList.of();
            case ATTESTED_WEAKLY -> couldKnow("only a weak statement says that {}", telling.root(), sources);
            case ATTESTED -> denials.isEmpty() ? ImmutableList.of() : didNotExamine(telling, denials);
            case NOWHERE, VOUCHED -> ImmutableList.of();
        };
    }

    /** @param isTold true where others say so, too, whose word places nobody */
    private static String nobodyElse(boolean isTold) {
        return isTold ? "nobody else whose word counts for this says that {}" : "nobody else says that {}";
    }

    private static ImmutableList<Fact> didNotExamine(Telling telling, List<Statement> denials) {
        return ImmutableList.of(
                Fact.naming("{} did not examine it", telling.root()), Fact.stating("according to {}", denials));
    }

    private static ImmutableList<Fact> couldKnow(String saying, Source root, ImmutableList<String> sources) {
        return ImmutableList.of(Fact.naming(saying, root), Fact.shown(" could know of {}", sources));
    }
}
