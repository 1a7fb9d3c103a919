package org.antequem.rule.temporal;

import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.stage;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Role;
import org.antequem.model.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TooLateToShapeTest {

    private static final String CODE = "TOO_LATE_TO_SHAPE";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # role        | one stage   | was  | another      | was  | cause | fires
                      SHAPED      | EXECUTION   | 3/5  | EXECUTION    | 3/5  | 6     | true
                      SHAPED      | EXECUTION   | 3/5  | EXECUTION    | 3/5  | 5     | false
                      SHAPED      | EXECUTION   | 3/5  | EXECUTION    | 3/6  | 6     | false
                      SHAPED      | PLANNING    | 3/5  | EXECUTION    | 3/5  | 6     | true
                      SHAPED      | PLANNING    | 3/5  | EXECUTION    | 7/8  | 6     | false
                      SHAPED      | PLANNING    | 7/8  | EXECUTION    | 3/5  | 6     | false
                      SHAPED      | EXECUTION   | 3/5  | EXECUTION    | ?    | 6     | false
                      SHAPED      | EXECUTION   | 3/5  | EXECUTION    | 3/.. | 6     | false
                      SHAPED      | EXECUTION   | 3/5  | EXECUTION    | 3/5  | ?     | false

                      COORDINATED | EXECUTION   | 3/5  | EXECUTION    | 3/5  | 6     | true
                      COORDINATED | EXECUTION   | 3/5  | EXECUTION    | 3/5  | 5     | false
                      COORDINATED | EXECUTION   | 3/5  | EXECUTION    | 7/8  | 6     | false
                      COORDINATED | EXECUTION   | 3/5  | ANNOUNCEMENT | 7/8  | 6     | true
                      COORDINATED | PREPARATION | 3/5  | EXECUTION    | 7/8  | 6     | false
                      COORDINATED | PREPARATION | ?    | EXECUTION    | 3/5  | 6     | true

                      ORIGINATED  | EXECUTION   | 3/5  | EXECUTION    | 3/5  | 6     | false
                      DECIDED     | EXECUTION   | 3/5  | EXECUTION    | 3/5  | 6     | false
                    """)
    void refutes_where_all_that_could_be_shaped_was_certainly_over_before_the_cause_started(
            Role role, Stage one, String was, Stage another, String otherWas, String cause, boolean fires) {
        Event war = event("the war", "?");

        assertThat(judged(
                                war,
                                event("the embassy", cause),
                                role,
                                stage("one", was, one, war),
                                stage("another", otherWas, another, war))
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"3/5, 6, true", "3/6, 6, false", "3/5..6, 6, false", "3/?, 6, false", "?, 6, false", "3/5, ?, false"})
    void an_unstaged_effect_stands_for_itself(String effect, String cause, boolean fires) {
        assertThat(judged(event("the war", effect), event("the embassy", cause), Role.SHAPED)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
        assertThat(judged(event("the war", effect), event("the embassy", cause), Role.COORDINATED)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SHAPED", "COORDINATED"})
    void what_was_over_before_the_whole_was_says_nothing_of_its_execution(Role role) {
        Event war = event("the war", "1/9");

        assertThat(judged(war, event("the embassy", "6"), role, stage("the plans", "3/5", Stage.PLANNING, war))
                        .findings(CODE))
                .hasSize(role == Role.SHAPED ? 1 : 0);
    }

    private static Judgement judged(Event effect, Event cause, Role role, Event... stages) {
        Claim claim = hypothesis(new Cause(cause, role, effect, false));
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).events(stages).build();
        return Evaluator.standard().evaluate(dossier).of(claim);
    }
}
