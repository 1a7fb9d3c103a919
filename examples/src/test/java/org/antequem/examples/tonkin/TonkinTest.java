package org.antequem.examples.tonkin;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import static org.antequem.verdict.Confidence.MODERATE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the general rules make of the night. Nothing here is told to them. */
class TonkinTest {

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(DOSSIER);

    @Test
    void the_message_was_sent_before_the_end_of_what_it_would_report() {
        Judgement judgement = EVALUATION.of(AFTER_ACTION_REPORT);

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.confidence()).contains(MODERATE);
        assertThat(judgement.findings())
                .filteredOn(finding -> finding.bearing() == Bearing.REFUTES)
                .extracting(Finding::code)
                .containsExactly("SOURCE_PREDATES_FACT");
    }

    /** Sent by the last second of 22:50, and still firing in the first of 22:51. */
    @Test
    void that_comes_out_of_the_bounds_by_one_second() {
        Line line = onlyLineAgainst(AFTER_ACTION_REPORT);

        assertThat(line.margin()).hasValue(1);
        assertThat(line.strength()).isEqualTo(Strength.FIRM);
        assertThat(line.roots()).containsExactly(SHIPS_RECORDS);
        assertThat(line.presuming()).isEmpty();
        assertThat(line.statements())
                .contains(STILL_FIRING)
                .doesNotContain(OPENED_FIRE)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            give or take | verdict
            0            | REFUTED
            1            | NOT_ENOUGH_EVIDENCE
            10           | NOT_ENOUGH_EVIDENCE
            """)
    void with_a_vaguer_time_of_sending_the_two_may_overlap(long minutes, Verdict verdict) {
        Source vaguer = Source.document("the message, timed less closely")
                .spoken(Dating.of("1964-08-04T15:50Z").giveOrTake(Span.minutes(minutes)))
                .build();

        assertThat(EVALUATION.of(afterAction(vaguer)).verdict()).isEqualTo(verdict);
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

        assertThat(judged(AFTER_ACTION_REPORT, Map.of(STILL_FIRING, vaguer)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void when_the_firing_began_does_not_matter() {
        Claim vaguest = Claim.that("We opened fire in the evening")
                .event(FIRING)
                .happened(Dating.startingWithin("1964-08-04T22:39").giveOrTake(Span.minutes(240)))
                .saidBy(SHIPS_RECORDS)
                .citingNobody()
                .build();

        Judgement judgement = judged(AFTER_ACTION_REPORT, Map.of(OPENED_FIRE, vaguest));

        assertThat(judgement.verdict()).isEqualTo(REFUTED);
        assertThat(judgement.lines(Bearing.REFUTES).get(0).margin()).hasValue(1);
    }

    @Test
    void that_the_message_tells_of_an_engagement_under_way_is_not_refuted() {
        Claim underWay = Claim.that("The message speaks of the engagement")
                .source(Sources.MESSAGE)
                .says(Occurred.of(ENGAGEMENT))
                .build();

        assertThat(EVALUATION.of(underWay).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(EVALUATION.of(underWay).lines(Bearing.REFUTES)).isEmpty();
    }

    @Test
    void a_report_sent_the_next_morning_is_not_refuted() {
        Source later = Source.document("a message of the next morning")
                .spoken("1964-08-05T07:00+07:00")
                .build();

        assertThat(EVALUATION.of(afterAction(later)).lines(Bearing.REFUTES)).isEmpty();
    }

    @Test
    void that_boats_attacked_has_not_enough_evidence_and_a_dissent() {
        Judgement judgement = EVALUATION.of(BOATS_ATTACKED);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
        assertThat(strengthsByRoots(judgement))
                .containsOnly(
                        Map.entry(ImmutableSet.of(RADAR_AND_SONAR), Strength.WEAK),
                        Map.entry(ImmutableSet.of(DISSENT), Strength.WEAK),
                        Map.entry(ImmutableSet.of(FIELD_REPORT), Strength.VOID));
        assertThat(judgement.explain()).contains("weak, resting on a dissenting view");
    }

    @Test
    void the_intercept_gives_it_no_support_and_the_commander_doubts_himself() {
        Judgement judgement = EVALUATION.of(BOATS_ATTACKED);

        assertThat(weaknesses(judgement, FIELD_REPORT)).contains("OVERSTATED");
        assertThat(weaknesses(judgement, RADAR_AND_SONAR)).containsExactly("RETRACTED");
    }

    @Test
    void without_his_doubt_the_commanders_report_would_establish_it() {
        Claim undoubted = Claim.that(UNDER_ATTACK.wording())
                .event(ATTACK)
                .happened()
                .saidBy(COMMANDER)
                .citing(RADAR_AND_SONAR)
                .build();

        Judgement judgement = judged(BOATS_ATTACKED, Map.of(UNDER_ATTACK, undoubted));

        assertThat(judgement.verdict()).isEqualTo(SUPPORTED);
        assertThat(strengthsByRoots(judgement)).containsEntry(ImmutableSet.of(RADAR_AND_SONAR), Strength.FIRM);
    }

    @Test
    void what_refutes_the_report_leaves_the_attack_untouched() {
        Proposition attack = Occurred.of(ATTACK);

        assertThat(BOATS_ATTACKED.proposition()).isEqualTo(attack);
        assertThat(OVER_WHEN_SENT.entails(attack)).isFalse();
    }

    @Test
    void the_resolution_did_follow_reports() {
        Judgement judgement = EVALUATION.of(FOLLOWED_REPORTS);

        assertThat(judgement.verdict()).isEqualTo(SUPPORTED);
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
    }

    @Test
    void the_main_program_prints_all_of_it_in_80_columns() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Main.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(UTF_8).lines())
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

    private static Judgement judged(Claim claim, Map<Claim, Claim> instead) {
        List<Claim> claims = DOSSIER.claims().stream()
                .map(original -> instead.getOrDefault(original, original))
                .toList();
        return Evaluator.standard()
                .evaluate(Dossier.titled("another night")
                        .inZone("+07:00")
                        .claims(claims)
                        .build())
                .of(claim);
    }

    private static Line onlyLineAgainst(Claim claim) {
        assertThat(EVALUATION.of(claim).lines(Bearing.REFUTES)).hasSize(1);
        return EVALUATION.of(claim).lines(Bearing.REFUTES).get(0);
    }

    private static Map<ImmutableSet<Source>, Strength> strengthsByRoots(Judgement judgement) {
        return judgement.lines(Bearing.SUPPORTS).stream().collect(Collectors.toMap(Line::roots, Line::strength));
    }

    private static List<String> weaknesses(Judgement judgement, Source root) {
        return judgement.lines(Bearing.SUPPORTS).stream()
                .filter(line -> line.roots().equals(ImmutableSet.of(root)))
                .flatMap(line -> line.weaknesses().stream())
                .map(Finding::code)
                .distinct()
                .toList();
    }
}
