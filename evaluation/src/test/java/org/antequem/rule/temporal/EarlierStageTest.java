package org.antequem.rule.temporal;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.stage;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Line;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.timeline.Moment;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EarlierStageTest {

    private static final String CODE = "EARLIER_STAGE";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # stage started | cause | fires
                      5             | 5     | false
                      4..5          | 5     | false
                      4..5          | 6     | true
                      4..5/9..20    | 6     | true
                      4..7          | 6     | false
                      ..5           | 6     | true
                      4..           | 6     | false
                      ?             | 6     | false
                      5             | ?     | false
                      7             | 6     | false
                    """)
    void refutes_where_a_stage_certainly_started_before_the_cause(String started, String cause, boolean fires) {
        Event war = event("the war", "?");
        Event muster = stage("the muster", started, Stage.PREPARATION, war);

        assertThat(judged(war, event("the embassy", cause), Role.ORIGINATED, muster)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @Test
    void names_the_stage_that_started_first() {
        Event war = event("the war", "?");
        Event embassy = event("the embassy", "9");
        Event plans = stage("the plans", "2", Stage.PLANNING, war);
        Event muster = stage("the muster", "6", Stage.PREPARATION, war);

        assertThat(judged(war, embassy, Role.ORIGINATED, muster, plans)
                        .findings(CODE)
                        .get(0)
                        .lines())
                .flatExtracting(line -> line.argument().conclusions())
                .containsExactly(new Conclusion.Precedes(Moment.startOf(plans), Moment.startOf(embassy), 7));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_kind_of_stage_counts(Stage kind) {
        Event war = event("the war", "?");

        assertThat(judged(war, event("the embassy", "6"), Role.ORIGINATED, stage("one", "5", kind, war))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ORIGINATED")
    void does_not_concern_other_roles(Role role) {
        Event war = event("the war", "?");

        assertThat(judged(war, event("the embassy", "6"), role, stage("one", "5", Stage.CONTACTS, war))
                        .findings(CODE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 6, true", "6, 6, false", "5..6, 6, false", "5/20, 6, true", "?, 6, false"})
    void an_unstaged_effect_stands_for_itself(String effect, String cause, boolean fires) {
        assertThat(judged(event("the war", effect), event("the embassy", cause), Role.ORIGINATED)
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @Test
    void an_effect_with_stages_does_not_stand_for_itself() {
        Event war = event("the war", "1..9");
        Event muster = stage("the muster", "7", Stage.EXECUTION, war);

        assertThat(judged(war, event("the embassy", "6"), Role.ORIGINATED, muster)
                        .findings(CODE))
                .isEmpty();
    }

    @Test
    void the_stage_that_started_first_gives_the_widest_margin() {
        Event war = event("the war", "?");
        Event talks = stage("the talks", "2", Stage.CONTACTS, war);
        Event muster = stage("the muster", "4", Stage.PREPARATION, war);

        Line line = only(judged(war, event("the embassy", "6"), Role.ORIGINATED, muster, talks)
                .findings(CODE)
                .get(0)
                .lines());

        assertThat(line.margin()).hasValue(4);
        assertThat(line.statements())
                .extracting(Annals::words)
                .containsExactly(
                        "\"the talks\" was a stage in the contacts for \"the war\", if it happened",
                        "\"the talks\" is dated \"2\"",
                        "\"the embassy\" is dated \"6\"");
    }

    @Test
    void the_cause_may_itself_be_a_stage() {
        Event war = event("the war", "?");
        Event embassy = stage("the embassy", "6", Stage.CONTACTS, war);

        assertThat(judged(war, embassy, Role.ORIGINATED).findings(CODE)).isEmpty();
        assertThat(judged(war, embassy, Role.ORIGINATED, stage("the talks", "5", Stage.CONTACTS, war))
                        .findings(CODE))
                .hasSize(1);
    }

    @Test
    void a_stage_that_cannot_lie_within_its_whole_is_no_stage_of_a_consistent_line() {
        Source livia = eyewitness("Livia");
        Claim claim = hypothesis(new Cause(EMBASSY, Role.ORIGINATED, WAR, false));
        Claim link = told(livia, stageOf(MUSTER, Stage.PREPARATION, WAR));
        Claim early = told(livia, dated(MUSTER, "..3/?"));
        Claim late = told(livia, dated(WAR, "4../?"));
        Claim after = Claim.that("The embassy came after the war had begun")
                .event(EMBASSY)
                .startedAfter(WAR)
                .saidBy(livia)
                .citingNobody()
                .build();

        Judgement judgement = Evaluator.standard()
                .evaluate(dossier(claim, link, early, late, after))
                .of(claim);

        assertThat(judgement.findings(CODE).get(0).grounds()).containsExactly(after);
    }

    private static Judgement judged(Event effect, Event cause, Role role, Event... stages) {
        Claim claim = hypothesis(new Cause(cause, role, effect, false));
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).events(stages).build();
        return Evaluator.standard().evaluate(dossier).of(claim);
    }
}
