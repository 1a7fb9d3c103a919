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

import org.antequem.evaluation.Judgement;
import org.antequem.model.Admiralty;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmiraltyGradeWeakensTest {

    private static final String CODE = "ADMIRALTY_GRADE";
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source DRUSUS = eyewitness("Drusus");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            grade | weak
            A2    | false
            B2    | false
            C3    | false
            C4    | true
            C5    | true
            D2    | true
            E2    | true
            D5    | true
            F2    | false
            F3    | false
            F4    | true
            C6    | false
            A6    | false
            D6    | true
            E6    | true
            F6    | false
            """)
    void weakens_what_is_graded_poorly_and_is_silent_on_what_cannot_be_judged(String grade, boolean weak) {
        Judgement judgement = judged(hypothesis(HAPPENED), told(graded(grade), HAPPENED));

        assertThat(judgement.verdict()).isEqualTo(weak ? Verdict.NOT_ENOUGH_EVIDENCE : Verdict.SUPPORTED);
        assertThat(fires(CODE, told(graded(grade), HAPPENED))).isEqualTo(weak);
    }

    @Test
    void shows_whose_grade_it_is() {
        Source graded = graded("D4");

        assertThat(values(CODE, told(graded, HAPPENED))).containsExactly(graded, Admiralty.of("D4"));
    }

    @Test
    void a_poor_grade_of_anybody_on_the_chain_weakens() {
        Source messenger = graded("E3");
        Claim first = told(DRUSUS, HAPPENED);
        Claim handed = retold(messenger, HAPPENED, DRUSUS);
        Claim last = retold(eyewitness("Marcus"), HAPPENED, messenger);

        assertThat(values(CODE, last, handed, first)).containsExactly(messenger, Admiralty.of("E3"));
        assertThat(fires(CODE, first, handed, last)).isFalse();
    }

    @Test
    void a_poor_grade_of_a_root_that_only_others_speak_of_weakens() {
        assertThat(fires(CODE, retold(DRUSUS, HAPPENED, graded("D3")))).isTrue();
    }

    @Test
    void no_grade_is_no_poor_one() {
        assertThat(fires(CODE, told(DRUSUS, HAPPENED))).isFalse();
    }

    private static Source graded(String grade) {
        return Source.document("a memorandum").observed(WAR).graded(grade).build();
    }
}
