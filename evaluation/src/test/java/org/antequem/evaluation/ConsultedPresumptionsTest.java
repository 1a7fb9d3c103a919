package org.antequem.evaluation;

import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

/** Of what is presumed of anybody's words, that is known of a judgement which was met on its way. */
class ConsultedPresumptionsTest {

    private static final Presumption PARTIAL = new Presumption("PARTIAL", "Drusus is partial");
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Claim HE_SAYS = told(DRUSUS, Occurred.of(WAR));
    private static final Claim SHE_SAYS = told(LIVIA, Occurred.of(MUSTER));

    /** Whatever Drusus says is weak. */
    private static final TellingRule PARTIALITY =
            new TellingRule("PARTIALITY", Pass.SPEAKERS, Bearing.WEAKENS, "What Drusus says is weak.") {
                @Override
                public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
                    return telling.root().equals(DRUSUS) && inquiry.presumes(PARTIAL)
                            ? ImmutableList.of(Fact.presuming(List.of(PARTIAL)))
                            : ImmutableList.of();
                }
            };

    @Test
    void what_is_presumed_of_other_words_is_not_met() {
        assertMet(hypothesis(Occurred.of(MUSTER)), HE_SAYS, SHE_SAYS);
        assertMet(SHE_SAYS, HE_SAYS, SHE_SAYS);
    }

    @Test
    void what_is_presumed_of_a_line_is_met() {
        assertMet(hypothesis(Occurred.of(WAR)), PARTIAL, HE_SAYS, SHE_SAYS);
    }

    @Test
    void what_is_presumed_of_who_might_contradict_a_line_is_met() {
        assertMet(
                hypothesis(Occurred.of(MUSTER)),
                PARTIAL,
                told(DRUSUS, Occurred.of(MUSTER).negated()),
                SHE_SAYS);
        assertMet(hypothesis(dated("1914")), PARTIAL, told(DRUSUS, dated("1915")), told(LIVIA, dated("1914")));
    }

    /** The second finds the answer of the first. */
    @Test
    void and_so_it_is_by_all_who_ask_the_same() {
        Event truce = Event.called("the truce").build();
        Claim same = Claim.that("asked again").states(Occurred.of(WAR)).build();
        Claim other = told(LIVIA, Occurred.of(truce));
        List<Claim> asked = new ArrayList<>(List.of(hypothesis(Occurred.of(WAR)), same, HE_SAYS));
        for (int turn = 0; turn < asked.size(); turn++) {
            Collections.rotate(asked, 1);
            Evaluation evaluation = Evaluator.standard().with(PARTIALITY).evaluate(dossier(HE_SAYS, SHE_SAYS, other));

            assertThat(asked)
                    .allSatisfy(claim -> assertThat(evaluation.of(claim).presumedOfTellings())
                            .containsExactly(PARTIAL));
            assertThat(evaluation.of(other).presumedOfTellings()).isEmpty();
        }
    }

    private static Occurred dated(String year) {
        return new Occurred(WAR, Dating.of(year), Count.NOT_RECORDED);
    }

    private static void assertMet(Claim claim, Claim... record) {
        assertThat(judged(claim, record).presumedOfTellings()).isEmpty();
    }

    private static void assertMet(Claim claim, Presumption presumption, Claim... record) {
        assertThat(judged(claim, record).presumedOfTellings()).containsExactly(presumption);
    }

    private static Judgement judged(Claim claim, Claim... record) {
        return Evaluator.standard().with(PARTIALITY).evaluate(dossier(record)).of(claim);
    }
}
