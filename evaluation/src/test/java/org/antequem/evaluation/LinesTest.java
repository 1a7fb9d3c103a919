package org.antequem.evaluation;

import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are sought root by root, and among one root's lines the strongest counts. */
class LinesTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Claim DECIDED = hypothesis(new Cause(EMBASSY, Role.DECIDED, WAR, false));

    @Test
    void a_wider_margin_from_two_roots_hides_no_line_from_one() {
        Judgement judgement = judged(
                DECIDED,
                told(LIVIA, dated(WAR, "..1/?")),
                told(LIVIA, dated(EMBASSY, "5../?")),
                told(DRUSUS, dated(WAR, "..3/?")),
                told(DRUSUS, dated(EMBASSY, "9../?")));

        assertThat(judgement.findings("ALREADY_DECIDED").get(0).lines())
                .extracting(Line::roots)
                .containsExactlyInAnyOrder(
                        ImmutableSet.of(LIVIA, DRUSUS), ImmutableSet.of(LIVIA), ImmutableSet.of(DRUSUS));
        assertThat(judgement.findings("ALREADY_DECIDED").get(0).lines())
                .extracting(line -> line.margin().orElseThrow())
                .containsExactlyInAnyOrder(8L, 4L, 6L);
        assertThat(judgement.confidence()).contains(Confidence.HIGH);
    }

    /** A retelling by somebody whose name comes first in the alphabet. */
    @Test
    void of_what_a_root_says_itself_and_what_is_retold_of_it_its_own_word_is_shown() {
        Claim own = told(LIVIA, Occurred.of(MUSTER));
        Claim again = retold(Source.report("a gazette").build(), Occurred.of(MUSTER), LIVIA);

        Judgement judgement = judged(hypothesis(Occurred.of(MUSTER)), again, own);

        assertThat(only(judgement.lines(SUPPORTS)).statements()).containsExactly(own);
    }

    @Test
    void two_roots_that_each_give_a_half_are_one_line() {
        Judgement judgement = judged(DECIDED, told(LIVIA, dated(WAR, "..1/?")), told(DRUSUS, dated(EMBASSY, "5../?")));

        assertThat(only(judgement.findings("ALREADY_DECIDED").get(0).lines()).roots())
                .containsExactlyInAnyOrder(LIVIA, DRUSUS);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_lines_are_independent_only_where_all_their_roots_are(boolean datesTheWar) {
        Source somebody = Source.unnamed("somebody").observed(EMBASSY, WAR).build();
        Source others = Source.unnamed("others").observed(EMBASSY, WAR).build();
        Source letter = Source.document("a letter").observed(EMBASSY, WAR).build();
        Claim denial = told(others, DECIDED.proposition().negated());

        Judgement mixed = judged(
                DECIDED,
                told(datesTheWar ? somebody : LIVIA, dated(WAR, "..1/?")),
                told(datesTheWar ? LIVIA : somebody, dated(EMBASSY, "5../?")),
                denial);
        Judgement apart = judged(
                DECIDED,
                Claim.that("the war was early")
                        .states(dated(WAR, "..1/?"))
                        .saidBy(letter)
                        .citingNobody()
                        .hedged(Hedge.SUGGESTS)
                        .build(),
                told(LIVIA, dated(EMBASSY, "5../?")),
                denial);

        assertThat(mixed.lines(Bearing.REFUTES)).extracting(Line::strength).containsOnly(Strength.WEAK);
        assertThat(mixed.lines(Bearing.REFUTES)).hasSize(2);
        assertThat(mixed.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(apart.lines(Bearing.REFUTES)).extracting(Line::strength).containsOnly(Strength.WEAK);
        assertThat(apart.verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void lines_that_share_a_root_are_lines_of_which_one_counts() {
        Source marcus = eyewitness("Marcus");
        Judgement judgement = judged(
                DECIDED,
                told(LIVIA, dated(WAR, "..1/?")),
                told(DRUSUS, dated(EMBASSY, "5../?")),
                told(marcus, dated(EMBASSY, "6../?")));

        assertThat(judgement.findings("ALREADY_DECIDED").get(0).lines())
                .extracting(Line::roots)
                .containsExactlyInAnyOrder(ImmutableSet.of(LIVIA, DRUSUS), ImmutableSet.of(LIVIA, marcus));
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    }

    @Test
    void the_strongest_line_of_a_root_stands_before_a_weaker_one_that_is_wider() {
        Claim hedged = Claim.that("The war may have begun long before")
                .event(WAR)
                .happened(dating("..1/?"))
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(Hedge.SUGGESTS)
                .build();
        Judgement judgement =
                judged(DECIDED, hedged, told(LIVIA, dated(WAR, "..4/?")), told(LIVIA, dated(EMBASSY, "6../?")));

        List<Line> lines = judgement.findings("ALREADY_DECIDED").get(0).lines();

        assertThat(lines).extracting(Line::strength).containsExactly(Strength.FIRM, Strength.WEAK);
        assertThat(lines).extracting(line -> line.margin().orElseThrow()).containsExactly(2L, 5L);
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    }

    @Test
    void among_lines_as_strong_the_widest_counts() {
        Judgement judgement = judged(
                DECIDED,
                told(LIVIA, dated(WAR, "..4/?")),
                told(LIVIA, dated(WAR, "..1/?")),
                told(LIVIA, dated(EMBASSY, "6../?")));

        assertThat(only(judgement.findings("ALREADY_DECIDED").get(0).lines()).margin())
                .hasValue(5);
    }

    @Test
    void the_strongest_telling_of_a_root_counts_whichever_is_recorded_first() {
        Proposition happened = Occurred.of(WAR);
        Claim retelling = retold(DRUSUS, happened, LIVIA);
        Claim vague = unattributed(LIVIA, happened);
        Claim plain = told(LIVIA, dated(WAR, "3"));

        for (Judgement judgement : List.of(
                judged(hypothesis(happened), retelling, vague, plain),
                judged(hypothesis(happened), plain, vague, retelling),
                judged(hypothesis(happened), retelling, plain, vague))) {
            assertThat(only(judgement.lines(SUPPORTS)).strength()).isEqualTo(Strength.FIRM);
        }
    }

    @Test
    void a_retelling_is_as_strong_as_the_strongest_words_of_its_root_whichever_are_recorded_first() {
        Claim retelling = retold(DRUSUS, Occurred.of(WAR), LIVIA);
        Claim vague = unattributed(LIVIA, dated(WAR, "2..3"));
        Claim plain = told(LIVIA, dated(WAR, "3"));
        Claim tested = hypothesis(Occurred.of(WAR));

        Evaluation first = Evaluator.standard().evaluate(dossier(tested, retelling, plain, vague));
        Evaluation second = Evaluator.standard().evaluate(dossier(tested, retelling, vague, plain));

        assertThat(second.of(retelling).findings("LINEAGE_NOT_RECORDED"))
                .isEqualTo(first.of(retelling).findings("LINEAGE_NOT_RECORDED"));
    }

    @Test
    void what_the_dossier_lays_down_is_one_firm_line() {
        Event war = event("the siege", "1");
        Claim claim = hypothesis(new Cause(event("the parley", "6"), Role.DECIDED, war, false));

        Judgement judgement = judged(claim);

        assertThat(only(judgement.findings("ALREADY_DECIDED").get(0).lines()).roots())
                .isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    }

    @Test
    void a_root_beside_the_dossier_is_a_line_of_its_own() {
        Event siege = event("the siege", "1");
        Event parley = event("the parley", "6");
        Source clerk = Source.document("the rolls").observed(siege, parley).build();
        Claim claim = hypothesis(new Cause(parley, Role.DECIDED, siege, false));

        assertThat(judged(claim, told(clerk, dated(siege, "..2/?")))
                        .findings("ALREADY_DECIDED")
                        .get(0)
                        .lines())
                .extracting(Line::roots)
                .containsExactlyInAnyOrder(ImmutableSet.of(), ImmutableSet.of(clerk));
    }

    @Test
    void a_witness_is_heard_beside_a_dossier_that_lays_down_enough_twice() {
        Event levy = Event.called("the levy")
                .during(dating("3"))
                .asStage(Stage.PREPARATION, WAR)
                .build();

        Judgement judgement = judged(hypothesis(Occurred.of(levy)), told(LIVIA, Occurred.of(levy)));

        assertThat(only(judgement.findings("TESTIMONY")).lines())
                .extracting(Line::roots)
                .containsExactly(ImmutableSet.of(), ImmutableSet.of(LIVIA));
    }

    @Test
    void a_line_is_as_weak_as_its_weakest_statement() {
        Source officials =
                Source.unnamed("officials").observed(EMBASSY, WAR, MUSTER).build();

        Line line = only(judged(DECIDED, told(LIVIA, dated(WAR, "..1/?")), told(officials, dated(EMBASSY, "5../?")))
                .findings("ALREADY_DECIDED")
                .get(0)
                .lines());

        assertThat(line.strength()).isEqualTo(Strength.WEAK);
        assertThat(line.weaknesses()).extracting(Finding::code).containsExactly("UNNAMED_ROOT");
    }

    /** The widest way leads over a date of the parley that its claim does not grant; a narrower one does not. */
    @Test
    void what_contradicts_a_date_that_is_granted_is_gone_around() {
        Event parley = event("the parley", "20..30");
        Event council = Event.called("the council").build();
        Source clerk =
                Source.document("the rolls").observed(parley, council, MUSTER).build();
        Claim claim = hypothesis(new Cause(parley, Role.DECIDED, WAR, false));

        Judgement judgement = judged(
                claim,
                told(clerk, stageOf(council, Stage.DECISION, WAR)),
                told(clerk, dated(council, "35")),
                told(clerk, dated(parley, "140..")),
                told(clerk, stageOf(MUSTER, Stage.EXECUTION, WAR)),
                told(clerk, dated(MUSTER, "10")));

        Line line = only(judgement.findings("ALREADY_DECIDED").get(0).lines());
        assertThat(line.margin()).hasValue(10);
        assertThat(line.tellings().keySet())
                .extracting(Annals::words)
                .containsExactlyInAnyOrder(
                        "\"the muster\" was a stage in the execution of \"the war\"", "\"the muster\" is dated \"10\"");
    }

    @Test
    void each_root_of_a_half_makes_a_line_of_its_own() {
        Source officials =
                Source.unnamed("officials").observed(EMBASSY, WAR, MUSTER).build();
        Source people = Source.unnamed("the people").observed(EMBASSY, WAR).build();
        Source diary =
                Source.document("the diary").observed(EMBASSY, WAR).fromNobody().build();
        Claim half = retold(DRUSUS, dated(WAR, "..1/?"), diary, people);
        Claim other = told(officials, dated(EMBASSY, "5../?"));

        for (Judgement judgement : List.of(
                judged(DECIDED, half, other),
                judged(DECIDED, retold(DRUSUS, dated(WAR, "..1/?"), people, diary), other))) {
            assertThat(judgement.findings("ALREADY_DECIDED").get(0).lines())
                    .extracting(Line::roots)
                    .containsExactlyInAnyOrder(ImmutableSet.of(diary, officials), ImmutableSet.of(people, officials));
        }
    }

    @Test
    void what_is_only_noted_of_a_telling_is_no_weakness_of_its_line() {
        TellingRule noted = new TellingRule("NOTED", Bearing.NOTES, "It is noted who tells it.") {
            @Override
            public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
                return ImmutableList.of(Fact.naming("told by", telling.root()));
            }
        };
        Claim claim = hypothesis(Occurred.of(WAR));
        Claim said = told(LIVIA, Occurred.of(WAR));

        Evaluation evaluation = Evaluator.standard().with(noted).evaluate(dossier(claim, said));

        assertThat(evaluation.of(said).findings("NOTED")).hasSize(1);
        assertThat(only(evaluation.of(claim).lines(SUPPORTS)).weaknesses()).isEmpty();
    }

    private static Judgement judged(Claim claim, Claim... others) {
        List<Claim> all = new ArrayList<>(List.of(others));
        all.add(claim);
        return Evaluator.standard().evaluate(dossier(all)).of(claim);
    }
}
