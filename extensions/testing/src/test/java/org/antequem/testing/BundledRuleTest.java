package org.antequem.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.antequem.evaluation.Evaluator;
import org.antequem.rule.Rule;
import org.junit.jupiter.api.Test;

class BundledRuleTest {

    @Test
    void names_every_rule_that_is_bundled_and_no_other() {
        assertThat(Arrays.stream(BundledRule.values()).map(BundledRule::code))
                .containsExactlyInAnyOrderElementsOf(Evaluator.standard().rules().stream()
                        .map(Rule::code)
                        .distinct()
                        .toList());
    }
}
