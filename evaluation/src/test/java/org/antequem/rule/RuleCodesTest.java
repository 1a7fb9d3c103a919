package org.antequem.rule;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that no rule has is refused, and where it is near to one it is said which may be meant. */
class RuleCodesTest {

    private static final Claim TESTED = hypothesis(Occurred.of(WAR));
    private static final Judgement JUDGEMENT =
            Evaluator.standard().evaluate(dossier(TESTED)).of(TESTED);
    private static final String ALL =
            JUDGEMENT.evaluation().rules().stream().map(Rule::code).distinct().collect(Collectors.joining(", "));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            code                 | meant
            CAUSE_AFTER_EFECT    | CAUSE_AFTER_EFFECT
            cause_after_effect   | CAUSE_AFTER_EFFECT
            Cause after effect   | CAUSE_AFTER_EFFECT
            cause-after-effect   | CAUSE_AFTER_EFFECT
            'ZOMBIE '            | ZOMBIE
            zombi                | ZOMBIE
            HEDGE                | HEDGED
            LATE_REPORT          | LATE_FIRST_REPORT
            OVERSTATES           | OVERSTATED
            """)
    void says_what_may_be_meant(String code, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JUDGEMENT.findings(code))
                .withMessage("\"" + code + "\" is no code of a rule of this evaluation: did you mean " + meant
                        + "? It has " + ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "X", "PREPARATION_FOLLOWS_DECISION", "QWERTZUIOP"})
    void says_which_there_are_where_none_is_near(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JUDGEMENT.findings(code))
                .withMessage("\"" + code + "\" is no code of a rule of this evaluation: it has " + ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAUSE_AFTER_EFFECT", "ZOMBIE", "HEDGED"})
    void a_code_of_a_rule_is_fine(String code) {
        assertThat(JUDGEMENT.findings(code)).isEmpty();
    }
}
