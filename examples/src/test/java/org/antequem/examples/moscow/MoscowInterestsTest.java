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
import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Motive;
import org.antequem.model.Proposition;
import org.junit.jupiter.api.Test;

/** What the rules on interests make of the article's record: steps 8 and 10 to 13 of its argument. */
class MoscowInterestsTest {

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    @Test
    void step_08_the_call_to_obama_refutes_nothing() {
        assertThat(ClaimsUnderTest.ALL)
                .flatMap(claim -> EVALUATION.of(claim).lines(Bearing.REFUTES))
                .isNotEmpty()
                .flatMap(Line::statements)
                .flatMap(statement -> statement.proposition().events())
                .doesNotContain(CALL);
    }

    @Test
    void step_10_russia_had_motives_of_its_own_before_the_visit() {
        Finding motives = only(EVALUATION.of(PERSUADED).findings("MOTIVE_PREDATES"));

        assertThat(motives.facts())
                .containsExactly(
                        new Fact("had its own motive before", RUSSIA_KEEPS_ASSAD),
                        new Fact("on the word of", PARKER),
                        new Fact("had its own motive before", PUTINS_STANDING),
                        new Fact("on the word of", PARKER),
                        new Fact("harmed before by", ImmutableSet.of(ISIS_WAVE, PALMYRA)));
    }

    @Test
    void step_10_motives_refute_nobody() {
        assertThat(EVALUATION.of(PERSUADED).findings("MOTIVE_PREDATES"))
                .extracting(Finding::bearing)
                .containsExactly(Bearing.NOTES);
        assertThat(EVALUATION.of(FIRST_STEP).findings("MOTIVE_PREDATES")).isEmpty();
    }

    /** The article concludes more: that Russia decided for these reasons. The record dates the decision by nothing. */
    @Test
    void step_10_that_they_account_for_the_decision_is_not_shown() {
        Claim asAHypothesis = supposed(OWN_MOTIVE.proposition());

        assertThat(EVALUATION.of(OWN_MOTIVE).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(EVALUATION.of(OWN_MOTIVE).lines(Bearing.SUPPORTS)).isEmpty();
        assertThat(EVALUATION.of(asAHypothesis).findings("MOTIVE_PREDATES")).isEmpty();
        assertThat(EVALUATION.of(asAHypothesis).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    /** Planning may have begun in April, and the interests by late spring: which was first is open. */
    @Test
    void step_10_that_they_account_for_the_intervention_is_not_shown_either() {
        assertThat(EVALUATION.of(supposed(new Motive(RUSSIA, INTERVENTION))).findings("MOTIVE_PREDATES"))
                .isEmpty();
    }

    @Test
    void step_11_coordination_is_refuted_by_nothing_and_excludes_no_motive() {
        assertThat(EVALUATION.of(COORDINATED).lines(Bearing.REFUTES)).isEmpty();
        assertThat(EVALUATION.of(COORDINATED).findings("MOTIVE_PREDATES")).isEmpty();
        assertThat(EVALUATION.of(COORDINATED).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(COORDINATED.proposition().excludes(OWN_MOTIVE.proposition())).isFalse();
    }

    /** Whose ends they were is the author's view, who acts for neither: a weak line. */
    @Test
    void step_12_they_wanted_the_same_for_different_ends() {
        Line line = only(only(EVALUATION.of(BECAME_ONE).findings("ENDS_DIFFER")).lines());

        assertThat(line.roots()).containsExactly(PARKER);
        assertThat(line.strength()).isEqualTo(Strength.WEAK);
        assertThat(line.presuming()).containsExactly(INTERESTS_LAST);
    }

    /** That Russia sought a superpower's say is what Iran's minister saw, who does not act for Russia: a weak line. */
    @Test
    void step_12_at_hamadan_they_were_openly_at_odds() {
        Line line =
                only(only(EVALUATION.of(BECAME_ONE).findings("OPENLY_AT_ODDS")).lines());

        assertThat(line.roots()).containsExactly(DEHQAN_SPEAKS);
        assertThat(line.strength()).isEqualTo(Strength.WEAK);
        assertThat(line.weaknesses()).extracting(Finding::code).containsOnly("NOT_IN_POSITION_TO_KNOW");
    }

    /** The Saudi ties are a matter of the region and not of Syria, and only "reportedly" one. */
    @Test
    void step_12_over_the_gulf_they_were_at_odds_reportedly() {
        ImmutableList<Line> lines = only(EVALUATION.of(BECAME_ONE_IN_THE_REGION).findings("OPENLY_AT_ODDS"))
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
    }

    /** The one firm line is the minister's own word that the two did not share an end. */
    @Test
    void step_12_that_they_became_one_is_refuted_as_far_as_a_firm_line_goes() {
        assertThat(EVALUATION.of(BECAME_ONE).verdict()).isEqualTo(REFUTED);
        assertThat(EVALUATION.of(BECAME_ONE).confidence()).contains(MODERATE);
        assertThat(EVALUATION.of(BECAME_ONE).lines(Bearing.REFUTES))
                .filteredOn(line -> line.strength() == Strength.FIRM)
                .extracting(Line::roots)
                .containsExactly(ImmutableSet.of(DEHQAN_SPEAKS));
    }

    /** What is left when he is silent is the author's alone: weak lines of one root establish nothing. */
    @Test
    void step_12_without_irans_minister_it_is_not_refuted() {
        Evaluation without = Evaluator.standard().evaluate(DOSSIER.without(DEHQAN_SPEAKS));

        assertThat(without.of(BECAME_ONE).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(without.of(BECAME_ONE).findings("ENDS_DIFFER")).hasSize(1);
        assertThat(without.of(BECAME_ONE).findings("OPENLY_AT_ODDS")).isEmpty();
    }

    @Test
    void step_12_without_the_presumption_that_interests_last_the_firm_line_remains() {
        Evaluation strict = Evaluator.standard().without(INTERESTS_LAST).evaluate(DOSSIER);

        assertThat(strict.of(BECAME_ONE).verdict()).isEqualTo(REFUTED);
        assertThat(strict.of(BECAME_ONE).findings("ENDS_DIFFER")).isEmpty();
        assertThat(strict.of(BECAME_ONE).findings("OPENLY_AT_ODDS")).isEmpty();
    }

    @Test
    void step_12_an_alliance_in_support_of_assad_is_compatible_with_parallel_interests() {
        assertThat(EVALUATION.of(NEW_ALLIANCE).lines(Bearing.REFUTES)).isEmpty();
        assertThat(EVALUATION.of(NEW_ALLIANCE).findings("ENDS_DIFFER"))
                .extracting(Finding::bearing)
                .containsExactly(Bearing.SUPPORTS);
        assertThat(EVALUATION.of(NEW_ALLIANCE).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    /** The article says so; its own view of the interests is no evidence for its own claim. */
    @Test
    void step_12_that_they_were_parallel_is_the_articles_word_alone() {
        assertThat(EVALUATION.of(PARALLEL).lines(Bearing.SUPPORTS)).isEmpty();
        assertThat(EVALUATION.of(PARALLEL).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void step_12_before_the_article_spoke_only_iran_s_minister_had() {
        Evaluation then = Evaluator.standard().evaluate(DOSSIER.asOf("2016-12-31"));

        assertThat(then.of(BECAME_ONE).findings("ENDS_DIFFER")).isEmpty();
        assertThat(then.of(BECAME_ONE).lines(Bearing.REFUTES))
                .extracting(Line::roots)
                .containsOnly(ImmutableSet.of(DEHQAN_SPEAKS));
        assertThat(then.of(BECAME_ONE).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void step_13_that_russia_committed_to_nothing_is_used_by_no_line() {
        assertThat(ClaimsUnderTest.ALL)
                .flatMap(claim -> EVALUATION.of(claim).findings())
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
