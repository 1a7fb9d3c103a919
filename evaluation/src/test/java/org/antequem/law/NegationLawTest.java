package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That something is not so is judged as that it is, with the sides exchanged. */
@Tag("laws")
class NegationLawTest {

    @Test
    void the_negation_of_a_hypothesis_is_judged_with_the_sides_exchanged() {
        Law law = NegationLawTest::broken;
        law.check(Asked.worlds(800, 400, 8, 120));
    }

    private static Optional<String> broken(World world) {
        Evaluation evaluation = STANDARD.evaluate(world.dossier());
        for (Claim hypothesis : world.hypotheses()) {
            Judgement one = evaluation.of(hypothesis);
            Judgement other = evaluation.of(Claim.that("not " + hypothesis.wording())
                    .states(hypothesis.proposition().negated())
                    .build());
            if (other.verdict() != Asked.exchanged(one.verdict())
                    || !other.confidence().equals(one.confidence())
                    || !other.presuming().equals(one.presuming())) {
                return Optional.of("%s is %s, but its negation %s"
                        .formatted(hypothesis.proposition(), Asked.answer(one), Asked.answer(other)));
            }
        }
        return Optional.empty();
    }
}
