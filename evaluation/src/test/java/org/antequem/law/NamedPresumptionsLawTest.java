package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A presumption of a claim that decides a verdict, however it does, is named in the explanation. */
@Tag("laws")
class NamedPresumptionsLawTest {

    @Test
    void what_decides_a_verdict_is_named() {
        Law law = NamedPresumptionsLawTest::broken;
        law.check(RandomWorlds.some(Laws.worlds(200), 9));
    }

    private static Optional<String> broken(World world) {
        Evaluation evaluation = STANDARD.evaluate(world.dossier());
        Set<Presumption> presumed = new LinkedHashSet<>();
        world.claims().forEach(claim -> presumed.addAll(claim.presuming()));
        for (Presumption presumption : presumed) {
            Evaluation without = STANDARD.without(presumption).evaluate(world.dossier());
            for (Claim claim : world.judged()) {
                Judgement judgement = evaluation.of(claim);
                if (judgement.verdict() != without.of(claim).verdict()
                        && !judgement.explain().contains("presumes " + presumption.name())) {
                    return Optional.of("%s is %s, and %s without %s, which is not named"
                            .formatted(
                                    claim,
                                    Asked.answer(judgement),
                                    Asked.answer(without.of(claim)),
                                    presumption.name()));
                }
            }
        }
        return Optional.empty();
    }
}
