package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Bundled.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.junit.jupiter.api.Test;

/** Users' own rules that hold statements against each other. */
class OwnContestRulesTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source TABLOID = eyewitness("The Daily Rumour");
    private static final TellingRule NO_TABLOIDS = TellingRule.weakens(
            "NO_TABLOIDS", "its root is a tabloid", telling -> telling.root().equals(TABLOID));

    /** Void is whatever another who is firm denies. */
    private static final class Outshone extends TellingRule {

        Outshone() {
            super("OUTSHONE", Pass.CONTEST, Bearing.VOIDS, "A statement is void where somebody firm denies it.");
        }

        @Override
        public ImmutableList<Fact> weigh(Telling telling, Strengths strengths, Inquiry inquiry) {
            Proposition denial = telling.claim().proposition().negated();
            return inquiry.about(denial).stream()
                    .filter(other -> other.proposition().equals(denial) && strengths.of(other) == Strength.FIRM)
                    .map(other -> Fact.stating("denied by", other))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void a_rule_may_hold_statements_against_each_other_as_the_others_leave_them() {
        Claim rumour = told(TABLOID, HAPPENED);
        Claim denial = told(eyewitness("Livia"), HAPPENED.negated());
        Evaluator evaluator = Evaluator.of(NO_TABLOIDS, new Outshone());

        assertThat(evaluator.evaluate(dossier(rumour, denial)).of(rumour).findings("OUTSHONE"))
                .hasSize(1);
        assertThat(evaluator.evaluate(dossier(rumour, denial)).of(denial).findings("OUTSHONE"))
                .isEmpty();
    }

    @Test
    void what_two_such_rules_find_neither_of_them_sees() {
        Claim one = told(eyewitness("Livia"), HAPPENED);
        Claim other = told(eyewitness("Drusus"), HAPPENED.negated());
        Evaluation evaluation =
                Evaluator.of(rules("CONTESTED")).with(new Outshone()).evaluate(dossier(one, other));

        for (Claim claim : List.of(one, other)) {
            assertThat(evaluation.of(claim).findings())
                    .extracting(Finding::code)
                    .containsExactlyInAnyOrder("CONTESTED", "OUTSHONE");
        }
    }

    @Test
    void a_rule_that_holds_statements_against_each_other_decides_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TellingRule("VERDICT", Pass.CONTEST, Bearing.REFUTES, "It decides.") {
                    @Override
                    public ImmutableList<Fact> weigh(Telling telling, Strengths strengths, Inquiry inquiry) {
                        return ImmutableList.of();
                    }
                })
                .withMessage("VERDICT: what a telling is worth REFUTES no claim; expected WEAKENS, VOIDS or NOTES");
    }

    /** What is asked of speakers is asked after what is asked of the telling alone. */
    @Test
    void weaknesses_stand_in_the_order_of_the_rules_and_not_as_these_are_asked() {
        TellingRule noSpeakers = new TellingRule("NO_SPEAKERS", Pass.SPEAKERS, Bearing.WEAKENS, "Words are weak.") {
            @Override
            public ImmutableList<Fact> weigh(Telling telling, Strengths strengths, Inquiry inquiry) {
                return ImmutableList.of(Fact.stating("said is", telling.claim()));
            }
        };
        Claim rumour = told(TABLOID, HAPPENED);

        assertThat(Evaluator.of(noSpeakers, NO_TABLOIDS)
                        .evaluate(dossier(rumour))
                        .of(rumour)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("NO_SPEAKERS", "NO_TABLOIDS");
        assertThat(Evaluator.of(NO_TABLOIDS, noSpeakers)
                        .evaluate(dossier(rumour))
                        .of(rumour)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("NO_TABLOIDS", "NO_SPEAKERS");
    }
}
