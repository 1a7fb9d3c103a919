package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Endpoint;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
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
        SetMultimap<Source, Proposition> words = words(telling);
        for (Source speaker : telling.speakers()) {
            for (Proposition word : words.get(speaker)) {
                ImmutableList<Fact> tooEarly = tooEarly(speaker, word, telling, inquiry);
                if (!tooEarly.isEmpty()) {
                    return tooEarly;
                }
            }
        }
        return ImmutableList.of();
    }

    /**
     * What each speaker answers for: his own words, and what others made of them. Whoever hands on a part of what was
     * foretold has it from somebody who foretold the whole.
     */
    private static SetMultimap<Source, Proposition> words(Telling telling) {
        SetMultimap<Source, Proposition> words = LinkedHashMultimap.create();
        Set<Proposition> handedOn = new LinkedHashSet<>();
        for (Claim link : telling.chain()) {
            handedOn.add(link.proposition());
            words.putAll(link.saidBy().orElseThrow(), handedOn);
        }
        words.putAll(telling.root(), handedOn);
        return words;
    }

    private static ImmutableList<Fact> tooEarly(Source speaker, Proposition word, Telling telling, Inquiry inquiry) {
        Event spoke = speaker.telling();
        Optional<Moment> fact = Reported.moment(word, speaker, inquiry);
        Optional<Argument> before = fact.flatMap(moment -> Succession.of(spoke, moment, telling, inquiry));
        if (before.isEmpty()) {
            return ImmutableList.of();
        }
        Moment moment = fact.orElseThrow();
        String side = moment.endpoint() == Endpoint.START ? "start" : "end";
        return ImmutableList.<Fact>builder()
                .add(Succession.when("it was told {}", spoke))
                .add(Fact.shown("before the " + side + " of {}", moment.event()))
                .addAll(before.get().shown())
                .build();
    }
}
