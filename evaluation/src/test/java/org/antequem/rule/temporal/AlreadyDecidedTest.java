package org.antequem.rule.temporal;

import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.stage;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlreadyDecidedTest {

    private static final String CODE = "ALREADY_DECIDED";
    private static final Evaluator STANDARD = Evaluator.standard();
    private static final Evaluator WITHOUT = STANDARD.without(PREPARATION_FOLLOWS_DECISION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # stage        | started | cause | fires | without the presumption
                      DECISION     | 5       | 6     | true  | true
                      EXECUTION    | 5       | 6     | true  | true
                      PLANNING     | 5       | 6     | true  | false
                      PREPARATION  | 5       | 6     | true  | false
                      CONTACTS     | 5       | 6     | false | false
                      ANNOUNCEMENT | 5       | 6     | false | false

                      DECISION     | 6       | 6     | false | false
                      DECISION     | 5..6    | 6     | false | false
                      DECISION     | 5/9     | 6     | true  | true
                      DECISION     | ?       | 6     | false | false
                      DECISION     | 5       | ?     | false | false
                      DECISION     | 5..7    | 6     | false | false
                      PLANNING     | 6       | 6     | false | false
                      EXECUTION    | 7       | 6     | false | false
                    """)
    void refutes_where_what_follows_a_decision_certainly_started_before_the_cause(
            Stage kind, String started, String cause, boolean fires, boolean firesWithout) {
        Event war = event("the war", "?");
        Event embassy = event("the embassy", cause);
        Event stage = stage("the muster", started, kind, war);

        assertThat(judged(STANDARD, war, embassy, Role.DECIDED, stage).findings(CODE))
                .hasSize(fires ? 1 : 0);
        assertThat(judged(WITHOUT, war, embassy, Role.DECIDED, stage).findings(CODE))
                .hasSize(firesWithout ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"DECISION, false", "EXECUTION, false", "PLANNING, true", "PREPARATION, true"})
    void names_the_presumption_where_it_is_used(Stage kind, boolean presumes) {
        Event war = event("the war", "?");

        Judgement judgement =
                judged(STANDARD, war, event("the embassy", "6"), Role.DECIDED, stage("the muster", "5", kind, war));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.presuming().contains(PREPARATION_FOLLOWS_DECISION)).isEqualTo(presumes);
        assertThat(judgement.findings(CODE).get(0).presuming().contains(PREPARATION_FOLLOWS_DECISION))
                .isEqualTo(presumes);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DECIDED")
    void does_not_concern_other_roles(Role role) {
        Event war = event("the war", "?");

        assertThat(judged(STANDARD, war, event("the embassy", "6"), role, stage("the vote", "5", Stage.DECISION, war))
                        .findings(CODE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 6, true", "6, 6, false", "5..6, 6, false", "5/9, 6, true", "?, 6, false"})
    void an_unstaged_effect_stands_for_itself(String effect, String cause, boolean fires) {
        assertThat(judged(STANDARD, event("the war", effect), event("the embassy", cause), Role.DECIDED)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @Test
    void contacts_make_an_effect_staged() {
        Event war = event("the war", "5/20");

        assertThat(judged(
                                STANDARD,
                                war,
                                event("the embassy", "6"),
                                Role.DECIDED,
                                stage("the talks", "5", Stage.CONTACTS, war))
                        .findings(CODE))
                .isEmpty();
    }

    @Test
    void who_makes_the_claim_cannot_talk_it_down_with_stages_of_its_own() {
        Event raid = event("the raid", "5/20");
        Source livia = eyewitness("Livia");
        Claim claim = told(livia, new Cause(event("the parley", "6"), Role.DECIDED, raid, false));
        Claim hypothesis = hypothesis(claim.proposition());
        Proposition staged = stageOf(event("the talks", "5"), Stage.CONTACTS, raid);

        assertThat(found(claim, told(livia, staged))).isTrue();
        assertThat(found(claim, told(eyewitness("Drusus"), staged))).isFalse();
        assertThat(found(hypothesis, told(livia, staged))).isFalse();
    }

    private static boolean found(Claim claim, Claim other) {
        Dossier dossier = Dossier.titled("the annals").claims(claim, other).build();
        return !STANDARD.evaluate(dossier).of(claim).findings(CODE).isEmpty();
    }

    @Test
    void the_widest_margin_counts_beside_what_does_without_the_presumption() {
        Event war = event("the war", "?");
        Event embassy = event("the embassy", "9");
        Event plans = stage("the plans", "2", Stage.PLANNING, war);
        Event vote = stage("the vote", "6", Stage.DECISION, war);

        assertThat(margins(judged(STANDARD, war, embassy, Role.DECIDED, plans, vote)))
                .containsExactly(3L, 7L);
        assertThat(margins(judged(WITHOUT, war, embassy, Role.DECIDED, plans, vote)))
                .containsExactly(3L);
    }

    @Test
    void a_verdict_presumes_nothing_that_one_of_its_lines_does_without() {
        Event war = event("the war", "?");
        Event plans = stage("the plans", "2", Stage.PLANNING, war);
        Event vote = stage("the vote", "6", Stage.DECISION, war);

        Judgement judgement = judged(STANDARD, war, event("the embassy", "9"), Role.DECIDED, plans, vote);

        assertThat(judgement.presuming()).isEmpty();
        assertThat(judgement.decision().alternatives()).isEmpty();
    }

    @Test
    void switching_the_presumption_off_leaves_too_little_to_refute() {
        Event war = event("the war", "?");
        Event plans = stage("the plans", "2", Stage.PLANNING, war);

        assertThat(judged(WITHOUT, war, event("the embassy", "9"), Role.DECIDED, plans)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static List<Long> margins(Judgement judgement) {
        return judgement.findings(CODE).get(0).lines().stream()
                .map(line -> line.margin().orElseThrow())
                .toList();
    }

    private static Judgement judged(Evaluator evaluator, Event effect, Event cause, Role role, Event... stages) {
        Claim claim = hypothesis(new Cause(cause, role, effect, false));
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).events(stages).build();
        return evaluator.evaluate(dossier).of(claim);
    }
}
