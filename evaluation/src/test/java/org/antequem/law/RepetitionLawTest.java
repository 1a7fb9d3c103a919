package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Confidence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who retells a claim, citing its teller and adding nothing, strengthens and frees nothing. */
@Tag("laws")
class RepetitionLawTest {

    /** Nobody knows when it was printed, so that it is no proof that anything had been told by then. */
    private static final Source ECHO = Source.report("the echo").build();

    @Test
    void a_retelling_that_says_the_same_changes_nothing() {
        Law law = RepetitionLawTest::brokenBySame;
        law.check(Asked.worlds(150, 100, 8, 40));
    }

    @Test
    void a_retelling_that_says_less_strengthens_nothing() {
        Law law = RepetitionLawTest::brokenByLess;
        law.check(Asked.worlds(150, 100, 8, 40));
    }

    private static Optional<String> brokenBySame(World world) {
        Evaluation before = STANDARD.evaluate(world.dossier());
        for (Claim told : world.dossier().counting()) {
            if (told.saidBy().isPresent()) {
                Claim retelling = retelling(told, told.proposition());
                Evaluation after = STANDARD.evaluate(world.and(retelling).dossier());
                for (Claim judged : world.judged()) {
                    if (!Asked.answer(before.of(judged)).equals(Asked.answer(after.of(judged)))) {
                        return Optional.of("%s is %s, and %s once %s is retold"
                                .formatted(
                                        judged, Asked.answer(before.of(judged)), Asked.answer(after.of(judged)), told));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> brokenByLess(World world) {
        Evaluation before = STANDARD.evaluate(world.dossier());
        for (Claim told : world.dossier().counting()) {
            for (Event event : told.proposition().events()) {
                Proposition less = Occurred.of(event);
                if (told.saidBy().isPresent()
                        && told.proposition().entails(less)
                        && !told.proposition().equals(less)) {
                    Claim retelling = retelling(told, less);
                    Evaluation after = STANDARD.evaluate(world.and(retelling).dossier());
                    for (Claim judged : world.judged()) {
                        if (isStrengthened(before.of(judged), after.of(judged))) {
                            return Optional.of("%s is %s, and %s once it is retold of %s that %s"
                                    .formatted(
                                            judged,
                                            Asked.answer(before.of(judged)),
                                            Asked.answer(after.of(judged)),
                                            told,
                                            less));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isStrengthened(Judgement before, Judgement after) {
        boolean isFreed = !Asked.sides(before.verdict()).containsAll(Asked.sides(after.verdict()));
        Optional<Confidence> was = before.confidence();
        Optional<Confidence> is = after.confidence();
        boolean isSurer = before.verdict() == after.verdict()
                && was.isPresent()
                && is.isPresent()
                && is.get().compareTo(was.get()) > 0;
        boolean presumesLess =
                before.verdict() == after.verdict() && !after.presuming().containsAll(before.presuming());
        return isFreed || isSurer || presumesLess;
    }

    private static Claim retelling(Claim told, Proposition said) {
        return Claim.that("as they say, " + told.wording())
                .states(said)
                .saidBy(ECHO)
                .citing(told.saidBy().orElseThrow())
                .build();
    }
}
