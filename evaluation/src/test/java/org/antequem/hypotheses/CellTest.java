package org.antequem.hypotheses;

import static org.antequem.finding.Strength.FIRM;
import static org.antequem.finding.Strength.WEAK;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.hypotheses.Cell.Reason;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** One piece of evidence against one hypothesis. */
class CellTest {

    private static final Reason FIRMLY = reason(told(eyewitness("Livia"), Occurred.of(EMBASSY)));
    private static final Reason WEAKLY =
            reason(unattributed(Source.unnamed("the people").build(), Occurred.of(EMBASSY)));

    @Test
    void is_as_strong_as_the_strongest_of_its_reasons() {
        assertThat(Cell.of(Fit.CONSISTENT, ImmutableList.of(WEAKLY)).strength()).contains(WEAK);
        assertThat(Cell.of(Fit.CONSISTENT, ImmutableList.of(FIRMLY, WEAKLY)).strength())
                .contains(FIRM);
        assertThat(Cell.of(Fit.CONSISTENT, ImmutableList.of(WEAKLY, FIRMLY)).strength())
                .contains(FIRM);
    }

    private static Reason reason(Claim told) {
        Claim tested = hypothesis(told.proposition());
        return new Reason(
                "SO",
                only(Evaluator.standard().evaluate(dossier(told)).of(tested).lines(Bearing.SUPPORTS)));
    }
}
