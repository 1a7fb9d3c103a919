package org.antequem.testing;

import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.BundledRule.SINGLE_ROOT;
import static org.antequem.testing.BundledRule.ZOMBIE;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.EVALUATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.antequem.evaluation.Evaluator;
import org.antequem.rule.temporal.AlreadyDecided;
import org.antequem.rule.temporal.CauseAfterEffect;
import org.junit.jupiter.api.Test;

class RuleCodesTest {

    @Test
    void a_mistyped_code_never_passes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Evaluator.of(new CauseAfterEffect(), new AlreadyDecided())
                                .evaluate(DOSSIER))
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .notBy("ALLREADY_DECIDE"))
                .withMessage("\"ALLREADY_DECIDE\" is no code of a rule of this evaluation: did you mean"
                        + " ALREADY_DECIDED? It has CAUSE_AFTER_EFFECT, ALREADY_DECIDED");
    }

    @Test
    void without_rules_no_code_passes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Evaluator.of().evaluate(DOSSIER))
                        .verdictOn(BROUGHT_DOWN)
                        .isUndecided()
                        .withoutFinding(ZOMBIE))
                .withMessage("\"ZOMBIE\" is no code of a rule of this evaluation: it has no rules");
    }

    @Test
    void a_rule_that_never_refutes_is_not_asked_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(EVALUATION)
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .notBy(SINGLE_ROOT))
                .withMessage(
                        "SINGLE_ROOT notes and never refutes: expected a rule that does, or withFinding(SINGLE_ROOT)");
    }
}
