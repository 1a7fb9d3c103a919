package org.antequem.rule.temporal;

import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Role;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CauseAfterEffectTest {

    private static final String CODE = "CAUSE_AFTER_EFFECT";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # effect    | cause     | fires
                      1..2/3..5 | 5..9      | false
                      1..2/3..5 | 6..9      | true
                      1..2/3..5 | 6         | true
                      1..2/3..5 | 5         | false
                      5         | 5         | false
                      5         | 6         | true
                      1..2/3..9 | 6         | false
                      1..2/3..  | 6         | false
                      1..2/?    | 6         | false
                      ?/3       | 6         | true
                      1         | ?         | false
                      ?         | 6         | false
                      1         | ..6       | false
                      1         | 6..       | true
                      6         | 1         | false
                    """)
    void refutes_where_the_effect_was_certainly_over_before_the_cause_started(
            String effect, String cause, boolean fires) {
        assertThat(judged(event("the war", effect), event("the embassy", cause)).findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refutes_in_every_role(Role role) {
        Claim claim = hypothesis(new Cause(event("the embassy", "6"), role, event("the war", "1..2/3..4"), true));

        Judgement judgement = Evaluator.standard().evaluate(dossier(claim)).of(claim);

        assertThat(judgement.findings(CODE)).hasSize(1);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void the_margin_runs_from_the_end_of_the_effect_to_the_start_of_the_cause() {
        Line line = only(judged(event("the war", "1..2/3..5"), event("the embassy", "8..9"))
                .findings(CODE)
                .get(0)
                .lines());

        assertThat(line.margin()).hasValue(3);
        assertThat(line.statements())
                .extracting(Annals::words)
                .containsExactly("\"the war\" is dated \"1..2/3..5\"", "\"the embassy\" is dated \"8..9\"");
    }

    @Test
    void does_not_concern_claims_of_other_kinds() {
        Claim happened = hypothesis(Occurred.of(event("the war", "1")));

        assertThat(Evaluator.standard().evaluate(dossier(happened)).of(happened).findings(CODE))
                .isEmpty();
    }

    @Test
    void supports_that_the_late_cause_was_none() {
        Cause cause = new Cause(event("the embassy", "6"), Role.DECIDED, event("the war", "1"), false);
        Claim denied = hypothesis(cause.negated());

        Judgement judgement = Evaluator.standard().evaluate(dossier(denied)).of(denied);

        assertThat(only(judgement.findings(CODE)).bearing()).isEqualTo(Bearing.SUPPORTS);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void does_not_date_the_cause_by_the_words_of_the_claim_under_test() {
        Event raid = event("the raid", "1");
        Claim claim = told(eyewitness("Livia"), new Cause(Annals.EMBASSY, Role.DECIDED, raid, false));
        Claim dating = told(eyewitness("Drusus"), dated(Annals.EMBASSY, "6"));

        assertThat(Evaluator.standard().evaluate(dossier(claim)).of(claim).findings(CODE))
                .isEmpty();
        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim, dating))
                        .of(claim)
                        .findings(CODE))
                .hasSize(1);
    }

    private static Judgement judged(Event effect, Event cause) {
        Claim claim = hypothesis(new Cause(cause, Role.DECIDED, effect, false));
        return Evaluator.standard().evaluate(dossier(claim)).of(claim);
    }
}
