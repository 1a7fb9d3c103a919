package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the accused, or who stands with him, says to clear him never changes a verdict. */
@Tag("laws")
class OwnCauseLawTest {

    @Test
    void what_clears_the_accused_changes_nothing_in_his_own_mouth() {
        Law law = OwnCauseLawTest::broken;
        law.check(Asked.dossiers(Laws.worlds(40)));
    }

    private static Optional<String> broken(World world) {
        Evaluation before = STANDARD.evaluate(world.dossier());
        for (Stipulation stipulation : world.dossier().stipulations()) {
            if (stipulation.proposition() instanceof Deed deed) {
                for (Claim denial : denials(deed.event(), deed.actor(), world)) {
                    Evaluation after = STANDARD.evaluate(world.and(denial).dossier());
                    for (Claim claim : world.judged()) {
                        if (!Asked.answer(before.of(claim)).equals(Asked.answer(after.of(claim)))) {
                            return Optional.of("%s is %s, and %s once %s says: %s"
                                    .formatted(
                                            claim,
                                            Asked.answer(before.of(claim)),
                                            Asked.answer(after.of(claim)),
                                            deed.actor(),
                                            denial.proposition()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Claim> denials(Event event, Actor doer, World world) {
        Source himself =
                Source.witness(doer + " himself").by(doer).observed(event).build();
        Source counsel = Source.official("counsel of " + doer)
                .speakingFor(doer)
                .observed(event)
                .build();
        Source witness = world.dossier().sources().asList().get(0);
        return ImmutableList.of(
                by(himself, Deed.of(event, doer).negated()),
                by(counsel, Occurred.of(event).negated()),
                by(himself, new Deed(event, Actor.person("somebody else").build(), true, false)),
                by(himself, new Presence(witness, Part.OBSERVED, event).negated()));
    }

    private static Claim by(Source teller, Proposition said) {
        return Claim.that("in my own cause: " + said)
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .build();
    }
}
