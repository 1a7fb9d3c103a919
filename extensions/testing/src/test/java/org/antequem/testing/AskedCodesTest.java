package org.antequem.testing;

import static java.util.stream.Collectors.joining;
import static org.antequem.rule.provenance.ProvenanceRules.SINGLE_ROOT;
import static org.antequem.rule.provenance.ProvenanceRules.ZOMBIE;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.CAUSE_AFTER_EFFECT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.Letter.BROUGHT_DOWN;
import static org.antequem.testing.Letter.DOSSIER;
import static org.antequem.testing.Letter.EVALUATION;
import static org.antequem.testing.Letter.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.antequem.evaluation.Evaluator;
import org.antequem.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedCodesTest {

    @Test
    void a_mistyped_code_never_passes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Evaluator.of(rules(CAUSE_AFTER_EFFECT, ALREADY_DECIDED))
                                .evaluate(DOSSIER))
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .notBy("ALLREADY_DECIDE"))
                .withMessage("\"ALLREADY_DECIDE\" is no code of a rule of this evaluation: did you mean"
                        + " ALREADY_DECIDED? It has CAUSE_AFTER_EFFECT, ALREADY_DECIDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            code              | meant
            ZOMBI             | ZOMBIE
            ZZOMBIE           | ZOMBIE
            HEDGED_           | HEDGED
            HEDGE_DROPED      | HEDGE_DROPPED
            SINGEL_ROOT       | SINGLE_ROOT
            CIRCULR           | CIRCULAR
            XESTIMONY         | TESTIMONY
            ORDER_EXCLUDE     | ORDER_EXCLUDED
            ORDER_ENTAILS     | ORDER_ENTAILED
            LATE_REPORT       | LATE_FIRST_REPORT
            """)
    void the_nearest_code_is_proposed(String code, String meant) {
        String codes = EVALUATION.rules().stream().map(Rule::code).distinct().collect(joining(", "));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(EVALUATION)
                        .verdictOn(BROUGHT_DOWN)
                        .isRefuted()
                        .withFinding(code))
                .withMessage("\"" + code + "\" is no code of a rule of this evaluation: did you mean " + meant
                        + "? It has " + codes);
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
