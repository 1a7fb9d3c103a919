package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

class CircularTest {

    private static final String CODE = "CIRCULAR";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source MARCUS = eyewitness("Marcus");
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void voids_what_comes_back_to_itself() {
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS);
        Claim other = retold(DRUSUS, HAPPENED, LIVIA);

        assertThat(values(CODE, claim, other)).containsExactly(LIVIA);
        assertThat(judged(claim, other).findings(CODE).get(0).bearing()).isEqualTo(Bearing.VOIDS);
    }

    @Test
    void voids_what_leads_into_a_circle() {
        assertThat(fires(
                        CODE,
                        retold(MARCUS, HAPPENED, DRUSUS),
                        retold(DRUSUS, HAPPENED, LIVIA),
                        retold(LIVIA, HAPPENED, DRUSUS)))
                .isTrue();
    }

    @Test
    void voids_what_leads_into_a_circle_by_two_ways() {
        assertThat(fires(
                        CODE,
                        retold(MARCUS, HAPPENED, DRUSUS, LIVIA),
                        retold(DRUSUS, HAPPENED, LIVIA),
                        retold(LIVIA, HAPPENED, DRUSUS)))
                .isTrue();
    }

    @Test
    void voids_what_cites_itself() {
        assertThat(fires(CODE, retold(LIVIA, HAPPENED, LIVIA))).isTrue();
    }

    @Test
    void a_circle_is_a_void_line_and_supports_nothing() {
        Claim hypothesis = hypothesis(HAPPENED);
        var judgement = judged(hypothesis, retold(LIVIA, HAPPENED, DRUSUS), retold(DRUSUS, HAPPENED, LIVIA));

        assertThat(judgement.lines(Bearing.SUPPORTS))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.strength()).isEqualTo(Strength.VOID));
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    /** Its words are on record, whoever is cited for that it says them; and a retelling of that frees nothing. */
    @Test
    void what_a_source_says_that_it_says_is_as_good_as_its_retelling() {
        Proposition saying = new Saying(LIVIA, HAPPENED);
        Claim words = told(LIVIA, HAPPENED);
        Claim hypothesis = hypothesis(saying);
        Claim retelling = retold(MARCUS, saying, LIVIA);
        Claim back = retold(DRUSUS, saying, LIVIA);
        for (Claim own : List.of(retold(LIVIA, saying, LIVIA), retold(LIVIA, saying, DRUSUS))) {
            assertThat(judged(hypothesis, words, own, back).decision())
                    .isEqualTo(judged(hypothesis, words, own, back, retelling).decision());
            assertThat(judged(hypothesis, words, own).decision())
                    .isEqualTo(judged(hypothesis, words, own, retelling).decision());
            assertThat(judged(hypothesis, own).decision())
                    .isEqualTo(judged(hypothesis, own, retelling).decision());
        }
    }

    @Test
    void a_chain_that_ends_is_no_circle() {
        assertThat(fires(CODE, retold(LIVIA, HAPPENED, DRUSUS), told(DRUSUS, HAPPENED)))
                .isFalse();
        assertThat(fires(CODE, retold(LIVIA, HAPPENED, DRUSUS, MARCUS), retold(DRUSUS, HAPPENED, MARCUS)))
                .isFalse();
    }
}
