package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opinions on one thing are one line. */
@Tag("laws")
class OneThingLawTest {

    /** Of the things of one record. */
    private static final int MOST = 2;

    @Test
    void a_second_expert_on_the_same_thing_changes_nothing() {
        Law law = OneThingLawTest::broken;
        law.check(Asked.withSpeakers(Laws.worlds(8)));
    }

    private static Optional<String> broken(World world) {
        List<Source> things = world.dossier().sources().stream()
                .filter(source -> !source.kind().isPerson())
                .limit(MOST)
                .toList();
        for (Source thing : things) {
            for (Proposition opinion : opinions(thing)) {
                World once = world.and(by("an expert", thing, opinion));
                Claim asked = Claim.that("if " + opinion).states(opinion).build();
                Claim again = by("another expert", thing, opinion);
                Evaluation before = STANDARD.evaluate(once.dossier());
                Evaluation after = STANDARD.evaluate(once.and(again).dossier());
                List<Claim> judged = ImmutableList.<Claim>builder()
                        .addAll(world.judged())
                        .add(asked)
                        .build();
                for (Claim claim : judged) {
                    if (!Asked.answer(before.of(claim)).equals(Asked.answer(after.of(claim)))) {
                        return Optional.of("%s is %s, and %s once %s"
                                .formatted(
                                        claim, Asked.answer(before.of(claim)), Asked.answer(after.of(claim)), again));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Proposition> opinions(Source thing) {
        ImmutableList.Builder<Proposition> opinions =
                ImmutableList.<Proposition>builder().add(new Authorship(thing), new Authorship(thing).negated());
        thing.signedIn()
                .ifPresent(signing -> signing.by()
                        .forEach(actor -> opinions.add(Deed.of(signing, actor).negated())));
        return opinions.build();
    }

    private static Claim by(String expert, Source thing, Proposition opinion) {
        return Claim.that(expert + " finds: " + opinion)
                .states(opinion)
                .saidBy(Source.analysis(expert).examined(thing).build())
                .citingNobody()
                .build();
    }
}
