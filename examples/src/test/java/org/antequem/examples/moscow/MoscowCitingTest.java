package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.CONVINCED;
import static org.antequem.examples.moscow.ClaimsUnderTest.DECIDED_BEFORE;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.ClaimsUnderTest.PLANNED_BEFORE;
import static org.antequem.examples.moscow.Datings.APRIL_TO_JUNE;
import static org.antequem.examples.moscow.Datings.CONTACTS_FIRST;
import static org.antequem.examples.moscow.Datings.FOUR_MONTHS_OR_MORE;
import static org.antequem.examples.moscow.Datings.OVER_THE_MAP;
import static org.antequem.examples.moscow.Events.INTERVENTION;
import static org.antequem.examples.moscow.Events.PLANNING_PER_OFFICIAL;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.examples.moscow.Presumptions.SEVERAL_MONTHS_BEFORE_THE_VISIT;
import static org.antequem.examples.moscow.Presumptions.SUPPORT_MEANT_INTERVENTION;
import static org.antequem.examples.moscow.Sources.JOURNALIST;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.examples.moscow.Sources.PUNDIT;
import static org.antequem.examples.moscow.Sources.REGIONAL_OFFICIAL;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.examples.moscow.Sources.RUSSIAN_OFFICIAL;
import static org.antequem.examples.moscow.Sources.THREE_OFFICIALS;
import static org.antequem.examples.moscow.StageLinks.AGREED_SUPPORT;
import static org.antequem.examples.moscow.StageLinks.PLANNING_BY_REUTERS;
import static org.antequem.model.Hedge.SUGGESTS;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.Page;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Stipulation;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What the retellings make of their report, and what the report makes of them: steps 1 to 6. */
class MoscowCitingTest {

    private static final long DAY = 86_400;

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    /** The lead-in, as nobody on record retells it. */
    private static final Claim RETOLD_FIRST_STEP = Claim.that("The intervention began with the visit, Reuters reports")
            .cause(VISIT)
            .originated(INTERVENTION)
            .saidBy(JOURNALIST)
            .citing(REUTERS)
            .build();

    @Test
    void step_01_two_voices_have_one_origin_and_what_lies_beyond_it_is_named() {
        for (Claim retelling : new Claim[] {PERSUADED, CONVINCED}) {
            assertThat(facts(retelling, "SINGLE_ROOT"))
                    .containsExactly(
                            new Fact("told by", ImmutableSet.of(PUNDIT, JOURNALIST)),
                            new Fact("all through", REUTERS),
                            new Fact("beyond it", ImmutableSet.of(REGIONAL_OFFICIAL, THREE_OFFICIALS)));
        }
    }

    @Test
    void step_02_the_report_is_late_and_leans_on_unnamed_people_outside_the_decision() {
        assertThat(codes(PLANNED_BEFORE)).contains("LATE_FIRST_REPORT", "UNNAMED_ROOT", "NOT_IN_POSITION_TO_KNOW");
        assertThat(codes(OVER_THE_MAP)).contains("LATE_FIRST_REPORT", "UNNAMED_ROOT", "NOT_IN_POSITION_TO_KNOW");
        assertThat(codes(FIRST_STEP)).contains("UNNAMED_ROOT", "NOT_IN_POSITION_TO_KNOW");
    }

    /** Another answer than the article's: a cause is no matter of a moment. */
    @Test
    void step_02_its_lead_in_is_not_late_by_the_rules() {
        assertThat(codes(FIRST_STEP)).doesNotContain("LATE_FIRST_REPORT");
    }

    @Test
    void step_02_it_names_those_people_itself_and_its_dateline_is_shown() {
        assertThat(FIRST_STEP.citing().sources()).containsExactly(REGIONAL_OFFICIAL);
        assertThat(PLANNED_BEFORE.citing().sources()).containsExactly(THREE_OFFICIALS);
        assertThat(Page.printed(() -> Main.main(new String[0]))).contains("filed from: Beirut");
    }

    @Test
    void step_03_the_retellings_say_what_the_report_does_not() {
        assertThat(FIRST_STEP.proposition().entails(PERSUADED.proposition())).isFalse();
        assertThat(codes(PERSUADED)).contains("OVERSTATED");
        assertThat(codes(CONVINCED)).contains("OVERSTATED");
    }

    @Test
    void step_03_they_drop_its_attribution_to_the_officials() {
        assertThat(facts(PERSUADED, "ATTRIBUTION_DROPPED"))
                .containsExactly(
                        new Fact("put down by the source to", ImmutableSet.of(REGIONAL_OFFICIAL, THREE_OFFICIALS)),
                        new Fact("left out by", PUNDIT));
        assertThat(facts(CONVINCED, "ATTRIBUTION_DROPPED")).contains(new Fact("left out by", JOURNALIST));
        assertThat(codes(FIRST_STEP)).doesNotContain("ATTRIBUTION_DROPPED");
    }

    @Test
    void step_04_persuaded_leaves_out_the_planning_months_earlier() {
        assertThat(facts(PERSUADED, "SELECTIVE_CITATION"))
                .containsExactly(
                        new Fact("left out", ImmutableSet.of(PLANNING_BY_REUTERS, PLANNED_BEFORE)),
                        new Fact("said by", REUTERS));
    }

    @Test
    void step_04_against_convinced_the_rules_find_no_omission() {
        assertThat(codes(CONVINCED)).doesNotContain("SELECTIVE_CITATION", "OWN_SOURCE_EXCLUDES");
    }

    @Test
    void step_04_contacts_and_agreement_bear_against_the_first_step_where_it_is_retold() {
        assertThat(facts(RETOLD_FIRST_STEP, "SELECTIVE_CITATION"))
                .containsExactly(
                        new Fact("left out", ImmutableSet.of(AGREED_SUPPORT, CONTACTS_FIRST)),
                        new Fact("said by", REUTERS));
        assertThat(codes(FIRST_STEP)).doesNotContain("SELECTIVE_CITATION");
    }

    /** Of the same officials the planning makes the wider line, which alone is shown. */
    @Test
    void step_04_the_contacts_refute_the_first_step_also_without_the_planning() {
        Evaluation evaluation =
                Evaluator.standard().without(SEVERAL_MONTHS_BEFORE_THE_VISIT).evaluate(DOSSIER.accordingTo(REUTERS));

        Finding finding = evaluation.of(FIRST_STEP).findings("EARLIER_STAGE").get(0);

        assertThat(finding.grounds()).containsExactlyInAnyOrder(AGREED_SUPPORT, CONTACTS_FIRST);
        assertThat(finding.presuming()).containsExactly(SUPPORT_MEANT_INTERVENTION);
        assertThat(EVALUATION.of(FIRST_STEP).lines(Bearing.REFUTES))
                .noneMatch(line -> line.statements().contains(CONTACTS_FIRST));
    }

    @Test
    void step_05_by_the_cited_report_alone_persuaded_is_refuted_and_a_hedge_is_set_aside_for_that() {
        assertThat(facts(PERSUADED, "OWN_SOURCE_EXCLUDES"))
                .containsExactly(
                        new Fact("taken at its word", REUTERS),
                        new Fact("refuted by", ImmutableSet.of("ALREADY_DECIDED")),
                        new Fact("on the words", ImmutableSet.of(PLANNING_BY_REUTERS, PLANNED_BEFORE)),
                        new Fact("hedge set aside", ImmutableSet.of(SUGGESTS)),
                        new Fact(
                                "presuming that",
                                ImmutableSet.of(PREPARATION_FOLLOWS_DECISION, SEVERAL_MONTHS_BEFORE_THE_VISIT)));
    }

    @Test
    void step_05_without_the_presumption_on_preparation_the_report_alone_does_not_refute_it() {
        assertThat(Evaluator.standard()
                        .without(PREPARATION_FOLLOWS_DECISION)
                        .evaluate(DOSSIER)
                        .of(PERSUADED)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("OWN_SOURCE_EXCLUDES", "SELECTIVE_CITATION");
    }

    @Test
    void
            step_06_the_officials_words_put_the_planning_three_weeks_before_the_visit_and_the_articles_gloss_next_to_nothing() {
        assertThat(margin(FOUR_MONTHS_OR_MORE)).isEqualTo(22 * DAY + 1);
        assertThat(margin(APRIL_TO_JUNE)).isEqualTo(1);
        assertThat(Page.printed(() -> Main.main(new String[0]))).contains("months\": 22 days\n", "alone: 1 second\n");
    }

    @Test
    void step_06_the_gloss_is_not_the_officials_word() {
        assertThat(facts(APRIL_TO_JUNE, "OVERSTATED"))
                .containsExactly(new Fact("not in the words of", RUSSIAN_OFFICIAL));
    }

    @Test
    void step_16_the_article_drops_the_attribution_as_well_and_its_hedge_is_lost_in_what_it_overstates() {
        assertThat(facts(DECIDED_BEFORE, "ATTRIBUTION_DROPPED")).contains(new Fact("left out by", PARKER));
        assertThat(codes(DECIDED_BEFORE)).contains("OVERSTATED").doesNotContain("HEDGE_DROPPED");
    }

    private static long margin(Claim alone) {
        Timeline timeline = EVALUATION
                .timeline()
                .counting(statement -> statement instanceof Stipulation || statement.equals(alone));
        return timeline.before(Moment.startOf(PLANNING_PER_OFFICIAL), Moment.startOf(VISIT))
                .orElseThrow()
                .margin();
    }

    private static ImmutableList<String> codes(Claim claim) {
        return EVALUATION.of(claim).findings().stream().map(Finding::code).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Fact> facts(Claim claim, String code) {
        return EVALUATION.of(claim).findings(code).stream()
                .flatMap(finding -> finding.facts().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
