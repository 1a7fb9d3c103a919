package org.antequem.rule.temporal;

import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
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
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooLateToShapeTest {

    private static final String CODE = "TOO_LATE_TO_SHAPE";
    private static final Evaluator STANDARD = Evaluator.standard();

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
    @CsvSource(delimiter = '|', textBlock = """
                    # role        | the war | cause | fires
                      SHAPED      | 1/9     | 6     | false
                      COORDINATED | 1/9     | 6     | false
                      SHAPED      | 1/7..9  | 6     | false
                      SHAPED      | 1/5..9  | 6     | true
                      COORDINATED | 1/5..9  | 6     | true
                      SHAPED      | 1/5     | 6     | true
                      SHAPED      | 1/?     | 6     | true
                      SHAPED      | ?       | 6     | true
                    """)
    void stages_are_not_all_where_the_record_says_that_the_whole_went_on(
            Role role, String whole, String cause, boolean fires) {
        Event war = event("the war", whole);

        assertThat(judged(war, event("the embassy", cause), role, stage("the raid", "3/5", Stage.EXECUTION, war))
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @Test
    void stages_are_not_all_where_the_whole_goes_on_still() {
        Event war = Event.called("the war").during("1939/..").build();
        Event raid = Event.called("the raid")
                .during("1939-02")
                .asStage(Stage.EXECUTION, war)
                .build();
        Event bombing = Event.called("the bombing").during("1941").build();

        assertThat(judged(war, bombing, Role.SHAPED, raid).findings(CODE)).isEmpty();
    }

    /** Whoever says that it went on; but not the claim's own teller alone, nor who took it back. */
    @Test
    void a_word_that_the_whole_went_on_is_enough() {
        Event war = event("the war", "?");
        Event raid = stage("the raid", "3/5", Stage.EXECUTION, war);
        Proposition wentOn = dated(war, "1/9");
        Claim taken = Claim.that("it went on")
                .states(wentOn)
                .saidBy(Source.document("Livia").build())
                .citingNobody()
                .withdrawn(dating("12"))
                .build();

        assertThat(fires(war, raid)).isTrue();
        assertThat(fires(war, raid, told(Source.document("Livia").build(), wentOn)))
                .isFalse();
        assertThat(fires(war, raid, taken)).isTrue();
        Source drusus = Source.document("Drusus").build();
        Claim own = told(drusus, new Cause(event("the embassy", "6"), Role.SHAPED, war, false));
        assertThat(judged(own, raid, own, told(drusus, wentOn)).findings(CODE)).hasSize(1);
        assertThat(judged(own, raid, own, told(Source.document("Livia").build(), wentOn))
                        .findings(CODE))
                .isEmpty();
    }

    @Test
    void that_the_stages_are_all_is_a_presumption() {
        Event war = event("the war", "?");
        Claim claim = shaped(war);
        Dossier dossier = Dossier.titled("the annals")
                .events(stage("the raid", "3/5", Stage.EXECUTION, war))
                .build();

        Judgement judgement = STANDARD.evaluate(dossier).of(claim);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.presuming()).containsExactly(TemporalRules.RECORDED_STAGES_ARE_ALL);
        assertThat(judgement.explain()).contains("RECORDED_STAGES_ARE_ALL");
        assertThat(STANDARD.without(TemporalRules.RECORDED_STAGES_ARE_ALL)
                        .evaluate(dossier)
                        .of(claim)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_was_over_as_a_whole_presumes_nothing() {
        Event war = event("the war", "1/5");

        Judgement judgement =
                judged(war, event("the embassy", "6"), Role.SHAPED, stage("the raid", "3/5", Stage.EXECUTION, war));

        assertThat(judgement.presuming()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
    }

    /** What makes it a stage is weighed like any other statement, and shown. */
    @Test
    void the_line_is_as_strong_as_who_says_that_it_was_a_stage() {
        Event war = event("the war", "?");
        Event raid = event("the raid", "3/5");
        Proposition link = stageOf(raid, Stage.EXECUTION, war);

        Source livia = Source.witness("Livia").observed(raid, war).build();
        assertThat(line(war, told(livia, link)).strength()).isEqualTo(Strength.FIRM);
        assertThat(line(war, told(livia, link)).roots()).containsExactly(livia);
        assertThat(line(war, hedged(link)).strength()).isEqualTo(Strength.WEAK);
        assertThat(line(war, takenBack(link)).strength()).isEqualTo(Strength.VOID);
    }

    @Test
    void a_rumour_of_another_stage_changes_nothing() {
        Event war = event("the war", "?");
        Event raid = stage("the raid", "3/5", Stage.EXECUTION, war);
        Proposition late = stageOf(event("the siege", "7/8"), Stage.EXECUTION, war);

        assertThat(fires(war, raid, told(eyewitness("Livia"), late))).isFalse();
        assertThat(fires(war, raid, hedged(late))).isTrue();
        assertThat(fires(war, raid, takenBack(late))).isTrue();
    }

    private static Claim hedged(Proposition said) {
        return Claim.that("reportedly")
                .states(said)
                .saidBy(eyewitness("a gazette"))
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
    }

    private static Claim takenBack(Proposition said) {
        return Claim.that("taken back")
                .states(said)
                .saidBy(eyewitness("a gazette"))
                .citingNobody()
                .withdrawn(dating("12"))
                .build();
    }

    private static Claim shaped(Event war) {
        return hypothesis(new Cause(event("the embassy", "6"), Role.SHAPED, war, false));
    }

    private static Line line(Event war, Claim... claims) {
        Claim claim = shaped(war);
        return only(judged(claim, war, claims).lines(Bearing.REFUTES));
    }

    private static boolean fires(Event war, Event stage, Claim... claims) {
        return !judged(shaped(war), stage, claims).findings(CODE).isEmpty();
    }

    private static Judgement judged(Claim claim, Event event, Claim... claims) {
        return STANDARD.evaluate(Dossier.titled("the annals")
                        .claims(claims)
                        .events(event)
                        .build())
                .of(claim);
    }

    private static Judgement judged(Event effect, Event cause, Role role, Event... stages) {
        Claim claim = hypothesis(new Cause(cause, role, effect, false));
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).events(stages).build();
        return STANDARD.evaluate(dossier).of(claim);
    }
}
