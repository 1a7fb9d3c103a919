package org.antequem.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.record.Granted;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;

/** What is left to one claim of witnesses that many share is what it would find if they were sought for it alone. */
class WitnessesTest {

    private static final int DOSSIERS = Laws.worlds(60);

    @Test
    void what_is_left_of_those_that_are_shared_is_what_a_search_for_the_claim_alone_finds() {
        int weak = 0;
        int evidence = 0;
        for (long seed = 1; seed <= DOSSIERS; seed++) {
            RandomDossier random = RandomDossier.of(seed);
            Judge judge = judge(random.dossier());
            for (Claim claim : random.claims()) {
                Inquiry inquiry = judge.hearing()
                        .testing(claim, Granted.to(claim), judge.hearing().inquiry());
                for (LineRule rule : lineRules(judge)) {
                    for (AnyOf goal : goals(rule, claim, inquiry, judge)) {
                        Tellings own = own(claim, Lineup.bearing(rule, claim), inquiry, judge);
                        Witnesses.Left alone = new Witnesses(goal, own, inquiry, judge).all();
                        Witnesses.Left shared = judge.witnesses(goal, inquiry.granted(), false)
                                .besides(claim, own(claim, Lineup.bearing(rule, claim), inquiry, judge));

                        assertThat(shared.evidence())
                                .as("seed %s: %s by %s", seed, claim, rule.code())
                                .isEqualTo(alone.evidence());
                        assertThat(ImmutableSet.copyOf(shared.weak().get()))
                                .as("seed %s: %s by %s", seed, claim, rule.code())
                                .isEqualTo(ImmutableSet.copyOf(alone.weak().get()));
                        assertThat(shared.weak().get()).doesNotHaveDuplicates();
                        evidence += shared.evidence().size();
                        weak += shared.weak().get().size();
                    }
                }
            }
        }
        assertThat(evidence).isGreaterThan(DOSSIERS);
        assertThat(weak).isGreaterThan(DOSSIERS);
    }

    private static Judge judge(Dossier dossier) {
        return new Judge(
                RecordView.of(dossier, Policy.STANDARD), Evaluator.standard().rules());
    }

    private static ImmutableList<LineRule> lineRules(Judge judge) {
        return judge.rules().stream()
                .filter(LineRule.class::isInstance)
                .map(LineRule.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<AnyOf> goals(LineRule rule, Claim claim, Inquiry inquiry, Judge judge) {
        boolean isDenial = claim.proposition().denied().isPresent();
        Stream<Goal> goals = rule.goals(Readings.asked(claim, judge.view().conventions()), inquiry).stream();
        return goals.map(goal -> isDenial ? goal.ofTheOpposite() : goal)
                .filter(AnyOf.class::isInstance)
                .map(AnyOf.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    private static Tellings own(Claim claim, Bearing side, Inquiry inquiry, Judge judge) {
        return Tellings.on(
                claim,
                side,
                inquiry,
                judge.view().lineage(),
                false,
                judge.assessments().granting(inquiry.granted(), inquiry));
    }
}
