package org.antequem.search;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.junit.jupiter.api.Test;

/** Whom the two sides of a claim depend on. */
class DependenceTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Source GAZETTE = Source.document("the gazette").build();
    private static final Claim HAPPENED = hypothesis(Occurred.of(WAR));

    /** Drusus would contest Livia's date, were it known where he has his from. */
    @Test
    void on_who_is_consulted_to_say_how_strong_the_telling_of_an_established_side_is() {
        Source drusus = eyewitness("Drusus");
        Dependence dependence = of(HAPPENED, told(LIVIA, dated(WAR, "3")), unattributed(drusus, dated(WAR, "5")));

        assertThat(dependence.sides().bearings(true)).containsExactly(Bearing.SUPPORTS);
        assertThat(dependence.sides().on(Bearing.SUPPORTS).way().orElseThrow())
                .extracting(Line::roots)
                .containsExactly(ImmutableSet.of(LIVIA));
        assertThat(dependence.sources()).containsExactlyInAnyOrder(LIVIA, drusus);
    }

    @Test
    void on_who_is_too_weak_to_establish_a_side() {
        assertThat(of(HAPPENED, unattributed(GAZETTE, Occurred.of(WAR))).sources())
                .containsExactly(GAZETTE);
        assertThat(of(HAPPENED, told(LIVIA, Occurred.of(EMBASSY))).sources()).isEmpty();
    }

    /** Which stages are known decides what would have to be forced: who says so is asked, and whoever that is from. */
    @Test
    void on_who_is_asked_what_would_have_to_be_forced_and_on_who_told_him() {
        Claim stage = retold(GAZETTE, stageOf(MUSTER, Stage.DECISION, WAR), LIVIA);
        Claim cause = hypothesis(new Cause(EMBASSY, Role.DECIDED, WAR, false));

        assertThat(of(cause, stage, told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR)))
                        .sources())
                .containsExactlyInAnyOrder(GAZETTE, LIVIA);
        assertThat(of(cause, stage).sources()).containsExactlyInAnyOrder(GAZETTE, LIVIA);
        assertThat(of(cause, told(MARCUS, stageOf(MUSTER, Stage.DECISION, WAR))).sources())
                .containsExactly(MARCUS);
    }

    private static Dependence of(Claim tested, Claim... claims) {
        return new Judge(
                        RecordView.of(dossier(claims), Policy.STANDARD),
                        Evaluator.standard().rules())
                .dependence(tested);
    }
}
