package org.antequem.rule;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Conclusion;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
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

    @Test
    void is_reached_by_what_reaches_the_goal_that_it_names() {
        Claim word = told(eyewitness("Livia"), Occurred.of(WAR));
        Inquiry inquiry = new Hearing(
                        RecordView.of(dossier(word), Policy.STANDARD), words -> (claim, asker) -> ImmutableList.of())
                .inquiry();
        Argument argument =
                Argument.of(word, new Conclusion.Entails(Occurred.of(WAR))).presuming(ONE);
        GoalOfWords named = GoalOfWords.named(
                "RULE", "said", statements -> statements.admits(word) ? Optional.of(argument) : Optional.empty());

        assertThat(named.reachedFrom(inquiry)).contains(argument);
        assertThat(named.reachedFrom(inquiry.where(statement -> false))).isEmpty();
        assertThat(named.presuming(ImmutableSet.of(OTHER)).reachedFrom(inquiry)).contains(argument.presuming(OTHER));
        assertThat(named.ofTheOpposite().reachedFrom(inquiry)).contains(argument.ofTheOpposite());
        assertThat(argument.ofTheOpposite()).isNotEqualTo(argument);
    }
}
