package org.antequem.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.verdict.Decision;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two who cite nobody and were nowhere establish nothing. */
@Tag("laws")
class NowhereLawTest {

    /** Of what is said in one record. */
    private static final int MOST = 6;

    private static final ImmutableList<Source> BLOGS = ImmutableList.of(
            Source.commentary("a blog").build(),
            Source.commentary("another blog").build());

    @Test
    void they_establish_no_side_on_which_nobody_else_stands() {
        Law law = NowhereLawTest::broken;
        law.check(Asked.withSpeakers(Laws.worlds(15)));
    }

    private static Optional<String> broken(World world) {
        Evaluation before = Asked.STANDARD.evaluate(world.dossier());
        List<Proposition> some = world.judged().stream()
                .map(Claim::proposition)
                .filter(said -> said.interests().isEmpty() && !(said.affirmed() instanceof Saying))
                .distinct()
                .limit(MOST)
                .toList();
        for (Proposition said : some) {
            Claim asked = Claim.that("if " + said).states(said).build();
            World more = world;
            for (Source blog : BLOGS) {
                more = more.and(Claim.that(blog + " says: " + said)
                        .states(said)
                        .saidBy(blog)
                        .citingNobody()
                        .build());
            }
            Decision after = Asked.judge(more).sides(asked).decision();
            if (before.of(asked).lines(Bearing.SUPPORTS).isEmpty()
                    && Asked.sides(after.verdict()).contains(Bearing.SUPPORTS)) {
                return Optional.of("%s is %s by the word of two blogs".formatted(said, Asked.answer(after)));
            }
        }
        return Optional.empty();
    }
}
