package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.record.RecordView;
import org.antequem.search.Judge;
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

    /** The statement of somebody whom nothing connects with the claim, or of who attests where somebody was. */
    @Test
    void what_decides_a_verdict_by_what_was_found_on_any_statement_is_named() {
        Law law = world -> {
            RecordView view = RecordView.of(world.dossier(), STANDARD.policy());
            return broken(world, new Judge(view, STANDARD.rules()).presumedOfTellings());
        };
        law.check(Asked.dossiers(Laws.worlds(40)));
    }

    private static Optional<String> broken(World world) {
        Set<Presumption> presumed = new LinkedHashSet<>();
        world.claims().forEach(claim -> presumed.addAll(claim.presuming()));
        return broken(world, presumed);
    }

    private static Optional<String> broken(World world, Set<Presumption> presumed) {
        Evaluation evaluation = STANDARD.evaluate(world.dossier());
        for (Presumption presumption : presumed) {
            Evaluation without = STANDARD.without(presumption).evaluate(world.dossier());
            for (Claim claim : world.judged()) {
                Judgement judgement = evaluation.of(claim);
                if (judgement.verdict() != without.of(claim).verdict()
                        && !judgement.explain().contains("It assumes " + presumption.name())) {
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
