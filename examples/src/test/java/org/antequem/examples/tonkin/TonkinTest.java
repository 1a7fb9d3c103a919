package org.antequem.examples.tonkin;

import static org.antequem.examples.tonkin.ClaimsUnderTest.AFTER_ACTION_REPORT;
import static org.antequem.examples.tonkin.ClaimsUnderTest.BOATS_ATTACKED;
import static org.antequem.examples.tonkin.ClaimsUnderTest.FOLLOWED_REPORTS;
import static org.antequem.examples.tonkin.ClaimsUnderTest.OVER_WHEN_SENT;
import static org.antequem.examples.tonkin.Events.ATTACK;
import static org.antequem.examples.tonkin.Events.ENGAGEMENT;
import static org.antequem.examples.tonkin.Events.FIRING;
import static org.antequem.examples.tonkin.Evidence.OPENED_FIRE;
import static org.antequem.examples.tonkin.Evidence.STILL_FIRING;
import static org.antequem.examples.tonkin.Evidence.UNDER_ATTACK;
import static org.antequem.examples.tonkin.Sources.COMMANDER;
import static org.antequem.examples.tonkin.Sources.DISSENT;
import static org.antequem.examples.tonkin.Sources.FIELD_REPORT;
import static org.antequem.examples.tonkin.Sources.HEADQUARTERS;
import static org.antequem.examples.tonkin.Sources.RADAR_AND_SONAR;
import static org.antequem.examples.tonkin.Sources.SHIPS_RECORDS;
import static org.antequem.examples.tonkin.TonkinDossier.DOSSIER;
import static org.antequem.finding.Bearing.REFUTES;
import static org.antequem.finding.Bearing.SUPPORTS;
import static org.antequem.rule.provenance.ProvenanceRules.OVERSTATED;
import static org.antequem.rule.provenance.ProvenanceRules.RETRACTED;
import static org.antequem.rule.provenance.ProvenanceRules.SOURCE_PREDATES_FACT;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.time.Span.seconds;
import static org.antequem.verdict.Confidence.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.Page;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.testing.UndecidedAssert;
import org.antequem.testing.junit.DossierTest;
import org.antequem.testing.junit.EachClaim;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the general rules make of the night. Nothing here is told to them. */
@DossierTest(TonkinDossier.class)
class TonkinTest {

    @Test
    void the_message_was_sent_before_the_end_of_what_it_would_report(Evaluation evaluation) {
        assertThat(evaluation)
                .verdictOn(AFTER_ACTION_REPORT)
                .isRefuted()
                .by(SOURCE_PREDATES_FACT)
                .withConfidence(MODERATE);
        assertThat(evaluation.of(AFTER_ACTION_REPORT).findings())
                .filteredOn(finding -> finding.bearing() == REFUTES)
                .extracting(Finding::code)
                .containsExactly("SOURCE_PREDATES_FACT");
    }

    /** Sent by the last second of 22:50, and still firing in the first of 22:51. */
    @Test
    void that_comes_out_of_the_bounds_by_one_second(Evaluation evaluation) {
        assertThat(Dating.of("1964-08-04T22:50")).certainlyPrecedes(Dating.of("1964-08-04T22:51"));
        assertThat(evaluation)
                .verdictOn(AFTER_ACTION_REPORT)
                .isRefuted()
                .withMarginOf(seconds(1))
                .presuming()
                .hangsOn(SHIPS_RECORDS)
                .lineAgainstItFrom(SHIPS_RECORDS)
                .isFirm()
                .withMarginOf(seconds(1))
                .presuming()
                .using(STILL_FIRING)
                .notUsing(OPENED_FIRE);
        assertThat(evaluation.of(AFTER_ACTION_REPORT).lines(REFUTES))
                .singleElement()
                .satisfies(line -> assertThat(line.statements()).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            give or take | verdict
            0            | REFUTED
            1            | NOT_ENOUGH_EVIDENCE
            10           | NOT_ENOUGH_EVIDENCE
            """)
    void with_a_vaguer_time_of_sending_the_two_may_overlap(long minutes, Verdict verdict, Evaluation evaluation) {
        Source vaguer = Source.document("the message, timed less closely")
                .spoken(Dating.of("1964-08-04T15:50Z").giveOrTake(Span.minutes(minutes)))
                .build();

        assertThat(evaluation).verdictOn(afterAction(vaguer)).is(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            firing until     | verdict
            1964-08-04T22:50 | NOT_ENOUGH_EVIDENCE
            1964-08-04T22:51 | REFUTED
            1964-08-04T23:31 | REFUTED
            """)
    void with_a_vaguer_end_of_the_firing_they_may_overlap_too(String minute, Verdict verdict) {
        Claim vaguer = Claim.that("We were firing until then")
                .event(FIRING)
                .happened(Dating.of("/" + minute + ".."))
                .saidBy(SHIPS_RECORDS)
                .citingNobody()
                .build();

        assertThat(withInsteadOf(STILL_FIRING, vaguer))
                .verdictOn(AFTER_ACTION_REPORT)
                .is(verdict);
    }

    @Test
    void when_the_firing_began_does_not_matter() {
        Claim vaguest = Claim.that("We opened fire in the evening")
                .event(FIRING)
                .happened(Dating.startingWithin("1964-08-04T22:39").giveOrTake(Span.minutes(240)))
                .saidBy(SHIPS_RECORDS)
                .citingNobody()
                .build();
        Evaluation evaluation = withInsteadOf(OPENED_FIRE, vaguest);

        assertThat(evaluation)
                .verdictOn(AFTER_ACTION_REPORT)
                .isRefuted()
                .lineAgainstItFrom(SHIPS_RECORDS)
                .withMarginOf(seconds(1));
        assertThat(evaluation.of(AFTER_ACTION_REPORT).lines(REFUTES).get(0).margin())
                .hasValue(1);
    }

    @Test
    void that_the_message_tells_of_an_engagement_under_way_is_not_refuted(Evaluation evaluation) {
        Claim underWay = Claim.that("The message speaks of the engagement")
                .source(Sources.MESSAGE)
                .says(Occurred.of(ENGAGEMENT))
                .build();

        assertThat(evaluation).verdictOn(underWay).isUndecided().withNothingAgainstIt();
    }

    @Test
    void a_report_sent_the_next_morning_is_not_refuted(Evaluation evaluation) {
        Source later = Source.document("a message of the next morning")
                .spoken("1964-08-05T07:00+07:00")
                .build();

        assertThat(evaluation).verdictOn(afterAction(later)).isUndecided().withNothingAgainstIt();
    }

    @Test
    void that_boats_attacked_has_not_enough_evidence_and_a_dissent(Evaluation evaluation) {
        UndecidedAssert boats =
                assertThat(evaluation).verdictOn(BOATS_ATTACKED).isUndecided().withNothingAgainstIt();

        boats.lineForItFrom(RADAR_AND_SONAR).isWeak();
        boats.lineForItFrom(DISSENT).isWeak();
        boats.lineForItFrom(FIELD_REPORT).isVoid();
        assertThat(strengthsByRoots(evaluation.of(BOATS_ATTACKED)))
                .containsOnly(
                        Map.entry(ImmutableSet.of(RADAR_AND_SONAR), Strength.WEAK),
                        Map.entry(ImmutableSet.of(DISSENT), Strength.WEAK),
                        Map.entry(ImmutableSet.of(FIELD_REPORT), Strength.VOID));
        assertThat(evaluation.of(BOATS_ATTACKED).explain()).contains("Weak evidence from \"a dissenting view\"\n");
    }

    @Test
    void the_intercept_gives_it_no_support_and_the_commander_doubts_himself(Evaluation evaluation) {
        UndecidedAssert boats = assertThat(evaluation).verdictOn(BOATS_ATTACKED).isUndecided();

        boats.lineForItFrom(FIELD_REPORT).isVoid().becauseOf(OVERSTATED);
        boats.lineForItFrom(RADAR_AND_SONAR).isWeak().becauseOf(RETRACTED);
        assertThat(weaknesses(evaluation.of(BOATS_ATTACKED), RADAR_AND_SONAR)).containsExactly("RETRACTED");
    }

    @Test
    void without_his_doubt_the_commanders_report_would_establish_it() {
        Claim undoubted = Claim.that(UNDER_ATTACK.wording())
                .event(ATTACK)
                .happened()
                .saidBy(COMMANDER)
                .citing(RADAR_AND_SONAR)
                .build();

        assertThat(withInsteadOf(UNDER_ATTACK, undoubted))
                .verdictOn(BOATS_ATTACKED)
                .isSupported()
                .lineForItFrom(RADAR_AND_SONAR)
                .isFirm();
    }

    @Test
    void what_refutes_the_report_leaves_the_attack_untouched() {
        Proposition attack = Occurred.of(ATTACK);

        assertThat(BOATS_ATTACKED.proposition()).isEqualTo(attack);
        assertThat(OVER_WHEN_SENT.entails(attack)).isFalse();
    }

    @Test
    void the_resolution_did_follow_reports(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(FOLLOWED_REPORTS).isSupported().withNothingAgainstIt();
    }

    @Test
    void the_record_is_sound(Dossier dossier) {
        assertThat(dossier).hasNoContradictoryDates().hasNoCircularCitations();
    }

    @EachClaim
    void refutes_nothing_but_that_it_was_the_after_action_report(Claim claim, Judgement judgement) {
        if (!claim.equals(AFTER_ACTION_REPORT)) {
            assertThat(judgement).isNotRefuted();
        }
    }

    @Test
    void the_main_program_prints_all_of_it_in_80_columns() {
        assertThat(Page.printed(() -> Main.main(new String[0])).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .anySatisfy(line -> assertThat(line).contains("dissenting view"))
                .anySatisfy(line -> assertThat(line).startsWith("REFUTED"))
                .anySatisfy(line -> assertThat(line).startsWith("NOT ENOUGH EVIDENCE"))
                .anySatisfy(line -> assertThat(line).startsWith("SUPPORTED"));
    }

    private static Claim afterAction(Source source) {
        return Claim.that("It is the after-action report")
                .source(source)
                .says(OVER_WHEN_SENT)
                .saidBy(HEADQUARTERS)
                .build();
    }

    private static Evaluation withInsteadOf(Claim original, Claim other) {
        List<Claim> claims = DOSSIER.claims().stream()
                .map(claim -> claim.equals(original) ? other : claim)
                .toList();
        return Evaluator.standard()
                .evaluate(Dossier.titled("another night")
                        .inZone("+07:00")
                        .claims(claims)
                        .build());
    }

    private static Map<ImmutableSet<Source>, Strength> strengthsByRoots(Judgement judgement) {
        return judgement.lines(SUPPORTS).stream().collect(Collectors.toMap(Line::roots, Line::strength));
    }

    private static List<String> weaknesses(Judgement judgement, Source root) {
        return judgement.lines(SUPPORTS).stream()
                .filter(line -> line.roots().equals(ImmutableSet.of(root)))
                .flatMap(line -> line.weaknesses().stream())
                .map(Finding::code)
                .distinct()
                .toList();
    }
}
