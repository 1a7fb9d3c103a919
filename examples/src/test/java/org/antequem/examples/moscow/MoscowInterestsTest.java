package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Actors.RUSSIA;
import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE;
import static org.antequem.examples.moscow.ClaimsUnderTest.BECAME_ONE_IN_THE_REGION;
import static org.antequem.examples.moscow.ClaimsUnderTest.COORDINATED;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.NEW_ALLIANCE;
import static org.antequem.examples.moscow.ClaimsUnderTest.OWN_MOTIVE;
import static org.antequem.examples.moscow.ClaimsUnderTest.PARALLEL;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.Events.CALL;
import static org.antequem.examples.moscow.Events.INTERVENTION;
import static org.antequem.examples.moscow.Events.ISIS_WAVE;
import static org.antequem.examples.moscow.Events.PALMYRA;
import static org.antequem.examples.moscow.Interests.PUTINS_STANDING;
import static org.antequem.examples.moscow.Interests.RUSSIA_KEEPS_ASSAD;
import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;
import static org.antequem.examples.moscow.Sources.DEHQAN_SPEAKS;
import static org.antequem.examples.moscow.Sources.PARKER;
import static org.antequem.finding.Bearing.NOTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.rule.interest.InterestRules.ENDS_DIFFER;
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.rule.interest.InterestRules.MOTIVE_PREDATES;
import static org.antequem.rule.interest.InterestRules.OPENLY_AT_ODDS;
import static org.antequem.rule.provenance.ProvenanceRules.HEDGED;
import static org.antequem.rule.testimony.TestimonyRules.NOT_IN_POSITION_TO_KNOW;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Motive;
import org.antequem.model.Proposition;
import org.antequem.testing.junit.DossierTest;
import org.junit.jupiter.api.Test;

/** What the rules on interests make of the article's record: steps 8 and 10 to 13 of its argument. */
@DossierTest(MoscowDossier.class)
class MoscowInterestsTest {

    @Test
    void step_08_the_call_to_obama_refutes_nothing(Evaluation evaluation) {
        assertThat(ClaimsUnderTest.ALL)
                .flatMap(claim -> evaluation.of(claim).lines(Bearing.REFUTES))
                .isNotEmpty()
                .flatMap(Line::statements)
                .flatMap(statement -> statement.proposition().events())
                .doesNotContain(CALL);
    }

    @Test
    void step_10_russia_had_motives_of_its_own_before_the_visit(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(MOTIVE_PREDATES)
                .times(1)
                .shows("{} had a motive of its own before", RUSSIA_KEEPS_ASSAD)
                .shows("according to {}", PARKER)
                .shows("{} had a motive of its own before", PUTINS_STANDING)
                .shows("according to {}", PARKER)
                .shows("and this interest was harmed before by {}", ISIS_WAVE, PALMYRA)
                .showsNothingElse();
        assertThat(evaluation.of(PERSUADED).explain()).contains("""
                      "Russia" sought "to have Putin seen as a strong leader" in order to "hold
                          Russia's rank abroad and his approval at home" (dated "after October
                          2011, by late spring 2015"; said by "Parker, INSS Strategic Insights,
                          4 February 2020", citing nobody)
                      "the wave of ISIS victories" ended in May 2015 (stipulated)
                """);
    }

    @Test
    void step_10_motives_refute_nobody(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(PERSUADED)
                .isRefuted()
                .finding(MOTIVE_PREDATES)
                .bears(NOTES)
                .times(1);
        assertThat(evaluation).verdictOn(FIRST_STEP).isRefuted().withoutFinding(MOTIVE_PREDATES);
    }

    /** The article concludes more: that Russia decided for these reasons. The record dates the decision by nothing. */
    @Test
    void step_10_that_they_account_for_the_decision_is_not_shown(Evaluation evaluation) {
        Claim asAHypothesis = supposed(OWN_MOTIVE.proposition());

        assertThat(evaluation).verdictOn(OWN_MOTIVE).isUndecided().withNothingForIt();
        assertThat(evaluation).verdictOn(asAHypothesis).isUndecided().withoutFinding(MOTIVE_PREDATES);
    }

    /** Planning may have begun in April, and the interests by late spring: which was first is open. */
    @Test
    void step_10_that_they_account_for_the_intervention_is_not_shown_either(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(supposed(new Motive(RUSSIA, INTERVENTION)))
                .isUndecided()
                .withoutFinding(MOTIVE_PREDATES);
    }

    @Test
    void step_11_coordination_is_refuted_by_nothing_and_excludes_no_motive(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(COORDINATED)
                .isUndecided()
                .withNothingAgainstIt()
                .withoutFinding(MOTIVE_PREDATES);
        assertThat(COORDINATED.proposition().excludes(OWN_MOTIVE.proposition())).isFalse();
    }

    /** Whose ends they were is the author's view, who acts for neither: a weak line. */
    @Test
    void step_12_they_wanted_the_same_for_different_ends(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(BECAME_ONE)
                .isRefuted()
                .lineAgainstItFrom(PARKER)
                .isWeak()
                .presuming(INTERESTS_LAST);
        assertThat(only(evaluation.of(BECAME_ONE).findings("ENDS_DIFFER")).lines())
                .extracting(Line::roots, Line::strength, Line::presuming)
                .containsExactly(tuple(ImmutableSet.of(PARKER), Strength.WEAK, ImmutableSet.of(INTERESTS_LAST)));
    }

    /** That Russia sought a superpower's say is what Iran's minister saw, who does not act for Russia: a weak line. */
    @Test
    void step_12_at_hamadan_they_were_openly_at_odds(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(BECAME_ONE)
                .isRefuted()
                .withFinding(OPENLY_AT_ODDS)
                .lineAgainstItFrom(DEHQAN_SPEAKS)
                .isWeak()
                .becauseOf(NOT_IN_POSITION_TO_KNOW);
        Line line =
                only(only(evaluation.of(BECAME_ONE).findings("OPENLY_AT_ODDS")).lines());
        assertThat(line.roots()).containsExactly(DEHQAN_SPEAKS);
        assertThat(line.strength()).isEqualTo(Strength.WEAK);
        assertThat(line.weaknesses()).extracting(Finding::code).containsOnly("NOT_IN_POSITION_TO_KNOW");
    }

    /** The Saudi ties are a matter of the region and not of Syria, and only "reportedly" one. */
    @Test
    void step_12_over_the_gulf_they_were_at_odds_reportedly(Evaluation evaluation) {
        ImmutableList<Line> lines = only(evaluation.of(BECAME_ONE_IN_THE_REGION).findings("OPENLY_AT_ODDS"))
                .lines();

        assertThat(lines)
                .extracting(Line::roots)
                .containsExactlyInAnyOrder(ImmutableSet.of(DEHQAN_SPEAKS), ImmutableSet.of(PARKER));
        assertThat(lines).extracting(Line::strength).containsOnly(Strength.WEAK);
        assertThat(lines)
                .filteredOn(line -> line.roots().contains(PARKER))
                .flatMap(Line::weaknesses)
                .extracting(Finding::code)
                .contains("HEDGED");
        assertThat(evaluation)
                .verdictOn(BECAME_ONE_IN_THE_REGION)
                .isRefuted()
                .lineAgainstItFrom(PARKER)
                .isWeak()
                .becauseOf(HEDGED);
    }

    /** The one firm line is the minister's own word that the two did not share an end. */
    @Test
    void step_12_that_they_became_one_is_refuted_as_far_as_a_firm_line_goes(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(BECAME_ONE)
                .isRefuted()
                .withConfidence(MODERATE)
                .lineAgainstItFrom(DEHQAN_SPEAKS)
                .isFirm();
        assertThat(evaluation.of(BECAME_ONE).lines(Bearing.REFUTES))
                .filteredOn(line -> line.strength() == Strength.FIRM)
                .extracting(Line::roots)
                .containsExactly(ImmutableSet.of(DEHQAN_SPEAKS));
    }

    /** What is left when he is silent is the author's alone: weak lines of one root establish nothing. */
    @Test
    void step_12_without_irans_minister_it_is_not_refuted(Evaluation evaluation) {
        assertThat(evaluation)
                .without(DEHQAN_SPEAKS)
                .verdictOn(BECAME_ONE)
                .isUndecided()
                .withoutFinding(OPENLY_AT_ODDS)
                .finding(ENDS_DIFFER)
                .times(1);
    }

    @Test
    void step_12_without_the_presumption_that_interests_last_the_firm_line_remains(Evaluation evaluation) {
        assertThat(evaluation)
                .withoutPresuming(INTERESTS_LAST)
                .verdictOn(BECAME_ONE)
                .isRefuted()
                .withoutFinding(ENDS_DIFFER, OPENLY_AT_ODDS);
    }

    @Test
    void step_12_an_alliance_in_support_of_assad_is_compatible_with_parallel_interests(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(NEW_ALLIANCE)
                .isUndecided()
                .withNothingAgainstIt()
                .finding(ENDS_DIFFER)
                .bears(SUPPORTS)
                .times(1);
    }

    /** The article says so; its own view of the interests is no evidence for its own claim. */
    @Test
    void step_12_that_they_were_parallel_is_the_articles_word_alone(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(PARALLEL).isUndecided().withNothingForIt();
    }

    @Test
    void step_12_before_the_article_spoke_only_iran_s_minister_had(Evaluation evaluation) {
        assertThat(evaluation)
                .asOf("2016-12-31")
                .verdictOn(BECAME_ONE)
                .isRefuted()
                .withoutFinding(ENDS_DIFFER)
                .hangsOn(DEHQAN_SPEAKS)
                .lineAgainstItFrom(DEHQAN_SPEAKS);
        assertThat(Evaluator.standard()
                        .evaluate(DOSSIER.asOf("2016-12-31"))
                        .of(BECAME_ONE)
                        .lines(Bearing.REFUTES))
                .extracting(Line::roots)
                .containsOnly(ImmutableSet.of(DEHQAN_SPEAKS));
    }

    @Test
    void step_13_that_russia_committed_to_nothing_is_used_by_no_line(Evaluation evaluation) {
        assertThat(ClaimsUnderTest.ALL)
                .flatMap(claim -> evaluation.of(claim).findings())
                .flatMap(Finding::grounds)
                .doesNotContain(Aftermath.COMMITTED_TO_NOTHING);
        assertThat(Aftermath.COMMITTED_TO_NOTHING.proposition().excludes(PARALLEL.proposition()))
                .isFalse();
    }

    private static Claim supposed(Proposition proposition) {
        return Claim.that("what nobody says").states(proposition).build();
    }

    private static <T> T only(ImmutableList<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
