package org.antequem.search;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left to one claim of witnesses that many share is what it would find if they were sought for it alone. */
class WitnessesTest {

    private static final int DOSSIERS = Laws.worlds(60);

    private static final ImmutableList<Finding> UNDECIDED = ImmutableList.of(Finding.of(
            "CODE",
            "Others may contradict it.",
            Bearing.WEAKENS,
            hypothesis(Occurred.of(WAR)),
            Fact.undecided("it is not decided {}", "whether others contradict it")));

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

    /** Where it was not found out whether Livia is contradicted, her word may be worth more than it counts here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            undecided | under test              | is noted
            Livia     | a hypothesis            | true
            Livia     | what Livia says         | false
            Livia     | what Marcus says        | true
            nobody    | a hypothesis            | false
            """)
    void it_is_noted_where_a_telling_that_is_left_may_or_may_not_be_contested(
            String undecided, String tested, boolean isNoted) {
        Claim livias = told(eyewitness("Livia"), Occurred.of(WAR));
        Claim marcus = told(eyewitness("Marcus"), Occurred.of(WAR));
        Claim hypothesis = hypothesis(Occurred.of(WAR));
        Claim underTest = switch (tested) {
            case "what Livia says" -> livias;
            case "what Marcus says" -> marcus;
            default -> hypothesis;
        };
        Judge judge = judge(dossier(livias, marcus, hypothesis));
        Inquiry inquiry = judge.hearing()
                .testing(underTest, Granted.NOTHING, judge.hearing().inquiry());
        Function<Telling, ImmutableList<Finding>> assessment =
                telling -> telling.root().name().equals(undecided) ? UNDECIDED : ImmutableList.of();
        Inquiry ofAny = judge.hearing().inquiry();
        Tellings any = Tellings.onAny(ofAny, judge.view().lineage(), false, assessment);
        AnyOf goal = new AnyOf(
                ImmutableList.of(livias, marcus),
                said -> new Argument(ImmutableSet.of(said), ImmutableList.of(), ImmutableSet.of()));
        Tellings own =
                Tellings.on(underTest, Bearing.SUPPORTS, inquiry, judge.view().lineage(), false, assessment);
        Witnesses.Left unused = new Witnesses(goal, any, ofAny, judge).besides(underTest, own);

        assertThat(own.isUndecided()).isEqualTo(isNoted);
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
