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
import static org.antequem.rule.provenance.ProvenanceRules.ATTRIBUTION_DROPPED;
import static org.antequem.rule.provenance.ProvenanceRules.HEDGE_DROPPED;
import static org.antequem.rule.provenance.ProvenanceRules.LATE_FIRST_REPORT;
import static org.antequem.rule.provenance.ProvenanceRules.OVERSTATED;
import static org.antequem.rule.provenance.ProvenanceRules.OWN_SOURCE_EXCLUDES;
import static org.antequem.rule.provenance.ProvenanceRules.SELECTIVE_CITATION;
import static org.antequem.rule.provenance.ProvenanceRules.SINGLE_ROOT;
import static org.antequem.rule.provenance.ProvenanceRules.UNNAMED_ROOT;
import static org.antequem.rule.temporal.TemporalRules.ALREADY_DECIDED;
import static org.antequem.rule.temporal.TemporalRules.EARLIER_STAGE;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;
import static org.antequem.rule.testimony.TestimonyRules.NOT_IN_POSITION_TO_KNOW;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.Page;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Stipulation;
import org.antequem.testing.FindingAssert;
import org.antequem.testing.junit.DossierTest;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** How retellings and the report that they retell compare: steps 1 to 6. */
@DossierTest(MoscowDossier.class)
class MoscowCitingTest {

    private static final long DAY = 86_400;

    /** The lead-in, as nobody on record retells it. */
    private static final Claim RETOLD_FIRST_STEP = Claim.that("The intervention began with the visit, Reuters reports")
            .cause(VISIT)
            .originated(INTERVENTION)
            .saidBy(JOURNALIST)
            .citing(REUTERS)
            .build();

    @Test
    void step_01_two_voices_have_one_origin_and_what_lies_beyond_it_is_named(Evaluation evaluation) {
        for (FindingAssert single : new FindingAssert[] {
            assertThat(evaluation).verdictOn(PERSUADED).isRefuted().finding(SINGLE_ROOT),
            assertThat(evaluation).verdictOn(CONVINCED).isUndecided().finding(SINGLE_ROOT)
        }) {
            single.shows("like effects of the same cause are told by {}", PUNDIT, JOURNALIST)
                    .shows("who all have it through {}", REUTERS)
                    .shows("which has it from {}", REGIONAL_OFFICIAL, THREE_OFFICIALS)
                    .showsNothingElse();
        }
    }

    @Test
    void step_02_the_report_is_late_and_leans_on_unnamed_people_outside_the_decision(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PLANNED_BEFORE)
                .isUndecided()
                .withFinding(LATE_FIRST_REPORT, UNNAMED_ROOT, NOT_IN_POSITION_TO_KNOW);
        assertThat(evaluation)
                .verdictOn(OVER_THE_MAP)
                .isUndecided()
                .withFinding(LATE_FIRST_REPORT, UNNAMED_ROOT, NOT_IN_POSITION_TO_KNOW);
        assertThat(evaluation).verdictOn(FIRST_STEP).isRefuted().withFinding(UNNAMED_ROOT, NOT_IN_POSITION_TO_KNOW);
    }

    /** The rules answer otherwise than the article: a cause need not work in one moment. */
    @Test
    void step_02_its_lead_in_is_not_late_by_the_rules(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(FIRST_STEP).isRefuted().withoutFinding(LATE_FIRST_REPORT);
    }

    @Test
    void step_02_it_names_those_people_itself_and_its_dateline_is_shown() {
        assertThat(FIRST_STEP.citing().sources()).containsExactly(REGIONAL_OFFICIAL);
        assertThat(PLANNED_BEFORE.citing().sources()).containsExactly(THREE_OFFICIALS);
        assertThat(Page.printed(() -> Main.main(new String[0]))).contains("filed from Beirut");
    }

    @Test
    void step_03_the_retellings_say_what_the_report_does_not(Evaluation evaluation) {
        assertThat(FIRST_STEP.proposition().entails(PERSUADED.proposition())).isFalse();
        assertThat(evaluation).verdictOn(PERSUADED).isRefuted().withFinding(OVERSTATED);
        assertThat(evaluation).verdictOn(CONVINCED).isUndecided().withFinding(OVERSTATED);
    }

    @Test
    void step_03_they_drop_its_attribution_to_the_officials(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(ATTRIBUTION_DROPPED)
                .shows("{}", REUTERS)
                .shows("says {}", FIRST_STEP, "\"Contacts and a political agreement came before the visit\"")
                .shows("and attributes that to {}", REGIONAL_OFFICIAL, THREE_OFFICIALS)
                .shows("which {} leaves out", PUNDIT)
                .showsNothingElse();
        assertThat(evaluation)
                .verdictOn(CONVINCED)
                .isUndecided()
                .finding(ATTRIBUTION_DROPPED)
                .shows("which {} leaves out", JOURNALIST);
        assertThat(evaluation).verdictOn(FIRST_STEP).isRefuted().withoutFinding(ATTRIBUTION_DROPPED);
    }

    @Test
    void step_04_persuaded_leaves_out_the_planning_months_earlier(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(SELECTIVE_CITATION)
                .shows("it leaves out {}", PLANNING_BY_REUTERS, PLANNED_BEFORE)
                .shows("which {} says", REUTERS)
                .showsNothingElse();
    }

    @Test
    void step_04_against_convinced_the_rules_find_no_omission(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(CONVINCED)
                .isUndecided()
                .withoutFinding(SELECTIVE_CITATION, OWN_SOURCE_EXCLUDES);
    }

    @Test
    void step_04_contacts_and_agreement_bear_against_the_first_step_where_it_is_retold(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(RETOLD_FIRST_STEP)
                .isRefuted()
                .finding(SELECTIVE_CITATION)
                .shows("it leaves out {}", AGREED_SUPPORT, CONTACTS_FIRST)
                .shows("which {} says", REUTERS)
                .showsNothingElse();
        assertThat(evaluation).verdictOn(FIRST_STEP).isRefuted().withoutFinding(SELECTIVE_CITATION);
    }

    /** The same officials make two lines; only the one on the planning is shown, whose margin is wider. */
    @Test
    void step_04_the_contacts_refute_the_first_step_also_without_the_planning(Evaluation evaluation) {
        assertThat(evaluation)
                .accordingTo(REUTERS)
                .withoutPresuming(SEVERAL_MONTHS_BEFORE_THE_VISIT)
                .verdictOn(FIRST_STEP)
                .isRefuted()
                .by(EARLIER_STAGE)
                .lineAgainstItFrom(THREE_OFFICIALS)
                .using(AGREED_SUPPORT, CONTACTS_FIRST)
                .presuming(SUPPORT_MEANT_INTERVENTION);
        Finding finding = Evaluator.standard()
                .without(SEVERAL_MONTHS_BEFORE_THE_VISIT)
                .evaluate(DOSSIER.accordingTo(REUTERS))
                .of(FIRST_STEP)
                .findings("EARLIER_STAGE")
                .get(0);
        assertThat(finding.grounds()).containsExactlyInAnyOrder(AGREED_SUPPORT, CONTACTS_FIRST);
        assertThat(finding.presuming()).containsExactly(SUPPORT_MEANT_INTERVENTION);
        assertThat(evaluation.of(FIRST_STEP).lines(Bearing.REFUTES))
                .anyMatch(line -> line.statements().contains(CONTACTS_FIRST));
    }

    @Test
    void step_05_by_the_cited_report_alone_persuaded_is_refuted_and_a_hedge_is_set_aside_for_that(
            Evaluation evaluation) {
        assertThat(evaluation)
                .accordingTo(REUTERS)
                .verdictOn(PERSUADED)
                .isRefuted()
                .by(ALREADY_DECIDED);
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(OWN_SOURCE_EXCLUDES)
                .shows("{}, taken at its word, refutes it", REUTERS)
                .shows("by {}", "ALREADY_DECIDED")
                .shows("with the words {}", PLANNING_BY_REUTERS, PLANNED_BEFORE)
                .shows("once the hedge {} is set aside", SUGGESTS)
                .shows("on the assumption that {}", PREPARATION_FOLLOWS_DECISION, SEVERAL_MONTHS_BEFORE_THE_VISIT)
                .showsNothingElse();
    }

    @Test
    void step_05_without_the_presumption_on_preparation_the_report_alone_does_not_refute_it(Evaluation evaluation) {
        assertThat(evaluation)
                .withoutPresuming(PREPARATION_FOLLOWS_DECISION)
                .verdictOn(PERSUADED)
                .isUndecided()
                .withoutFinding(OWN_SOURCE_EXCLUDES, SELECTIVE_CITATION);
    }

    @Test
    void
            step_06_the_officials_words_put_the_planning_three_weeks_before_the_visit_and_the_articles_gloss_next_to_nothing(
                    Evaluation evaluation) {
        assertThat(margin(FOUR_MONTHS_OR_MORE, evaluation)).isEqualTo(22 * DAY + 1);
        assertThat(margin(APRIL_TO_JUNE, evaluation)).isEqualTo(1);
        assertThat(Page.printed(() -> Main.main(new String[0])).replaceAll("\\s+", " "))
                .contains(
                        "months\" the planning began at least 22 days before the visit.",
                        "alone it began before the visit, perhaps only just before.");
    }

    @Test
    void step_06_the_gloss_is_not_the_officials_word(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(APRIL_TO_JUNE)
                .isUndecided()
                .finding(OVERSTATED)
                .shows("{} does not say so", RUSSIAN_OFFICIAL)
                .shows(
                        "but says {}",
                        "\"The planning began more than four to six months ago\"",
                        "\"What was planned at Latakia and Tartus was the intervention\"")
                .showsNothingElse();
    }

    @Test
    void step_16_the_article_drops_the_attribution_as_well_and_its_hedge_is_lost_in_what_it_overstates(
            Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(DECIDED_BEFORE)
                .isUndecided()
                .withFinding(OVERSTATED)
                .withoutFinding(HEDGE_DROPPED)
                .finding(ATTRIBUTION_DROPPED)
                .shows("which {} leaves out", PARKER);
    }

    private static long margin(Claim alone, Evaluation evaluation) {
        Timeline timeline = evaluation
                .timeline()
                .counting(statement -> statement instanceof Stipulation || statement.equals(alone));
        return timeline.before(Moment.startOf(PLANNING_PER_OFFICIAL), Moment.startOf(VISIT))
                .orElseThrow()
                .margin();
    }
}
