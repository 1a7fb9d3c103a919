package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody corroborates himself: what is, or may be, the same mouth speaks for none of its claims. */
@Tag("laws")
class OneselfLawTest {

    @Test
    void another_word_of_the_same_mouth_never_supports() {
        Law law = OneselfLawTest::broken;
        law.check(RandomWorlds.some(Laws.worlds(60), 8));
    }

    private static Optional<String> broken(World world) {
        Evaluation before = STANDARD.evaluate(world.dossier());
        for (Claim claim : world.claims()) {
            for (Source self : selves(claim, world)) {
                World more = world.and(Claim.that("once more: " + claim.proposition())
                        .states(claim.proposition())
                        .saidBy(self)
                        .citingNobody()
                        .build());
                Judgement after = STANDARD.evaluate(more.dossier()).of(claim);
                if (supports(after) && !supports(before.of(claim))) {
                    return Optional.of("%s is %s, and %s once %s says so, too"
                            .formatted(claim, Asked.answer(before.of(claim)), Asked.answer(after), self));
                }
            }
        }
        return Optional.empty();
    }

    /** A bundle that its teller is a part of, and people who may be its teller; all of them were there. */
    private static ImmutableList<Source> selves(Claim claim, World world) {
        Source teller = claim.saidBy().orElseThrow();
        Event[] all = world.dossier().events().toArray(Event[]::new);
        Source bundle = Source.document("what bundles " + teller)
                .bundling(teller)
                .observed(all)
                .build();
        return teller.kind().isPerson()
                ? ImmutableList.of(
                        bundle,
                        Source.unnamed("people who may be anybody")
                                .observed(all)
                                .build())
                : ImmutableList.of(bundle);
    }

    private static boolean supports(Judgement judgement) {
        return Asked.sides(judgement.verdict()).contains(Bearing.SUPPORTS);
    }
}
