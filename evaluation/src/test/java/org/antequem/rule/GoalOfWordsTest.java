package org.antequem.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.model.Presumption;
import org.junit.jupiter.api.Test;

class GoalOfWordsTest {

    private static final Presumption ONE = new Presumption("ONE", "one thing is so");
    private static final Presumption OTHER = new Presumption("OTHER", "another thing is so");

    private final GoalOfWords goal = GoalOfWords.named("RULE", "said", statements -> Optional.empty());

    @Test
    void is_the_goal_of_all_claims_that_have_one_of_its_name() {
        GoalOfWords again = GoalOfWords.named("RULE", "said", statements -> Optional.empty());

        assertThat(again).isEqualTo(goal).hasSameHashCodeAs(goal);
        assertThat(again.presuming(ImmutableSet.of(ONE))).isEqualTo(goal.presuming(ImmutableSet.of(ONE)));
        assertThat(again.ofTheOpposite()).isEqualTo(goal.ofTheOpposite());
    }

    @Test
    void is_another_one_for_another_rule_other_words_other_presumptions_and_the_opposite() {
        assertThat(goal)
                .isNotEqualTo(GoalOfWords.named("OTHER", "said", statements -> Optional.empty()))
                .isNotEqualTo(GoalOfWords.named("RULE", "denied", statements -> Optional.empty()))
                .isNotEqualTo(goal.presuming(ImmutableSet.of(ONE)))
                .isNotEqualTo(goal.ofTheOpposite());
        assertThat(goal.presuming(ImmutableSet.of(ONE))).isNotEqualTo(goal.presuming(ImmutableSet.of(OTHER)));
    }

    @Test
    void says_its_name() {
        assertThat(goal).hasToString("goal [RULE, said]");
    }
}
