package org.antequem.examples.claimtest;

// spotless:off
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;

import org.antequem.evaluation.Judgement;
import org.antequem.model.Source;
import org.antequem.testing.junit.DossierTest;
import org.antequem.testing.junit.EachExpectation;
import org.antequem.testing.junit.Id;
import org.junit.jupiter.api.Test;

@DossierTest(file = "letter.dossier.yaml")
class LetterFileTest {

    @EachExpectation
    void is_judged_as_expected() {}

    @Test
    void the_letter_came_too_late(@Id("brought-down") Judgement judgement, @Id("record") Source record) {
        assertThat(judgement).isRefuted().by(CAUSE_AFTER_EFFECT).hangsOn(record);
    }
}
// spotless:on
